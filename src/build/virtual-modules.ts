import type { Plugin } from 'vite';
import { placeOfManual } from './current-manual.ts';
import type { ManualState } from './manual-state.ts';

const current = `globalThis[Symbol.for(${JSON.stringify(placeOfManual)})]`;

const modules: Record<string, (state: ManualState) => string> = {
  'virtual:clausebook/site': ({ sitemap }) => `export const sitemap = ${sitemap};`,
  // By reference: pages are made in the process that read the manual.
  'virtual:clausebook/manual': () => `const current = ${current};
export const manual = current.manual;
export const data = () => current.data();
export const ownImages = current.images;
export const versions = () => current.versions();
export const twin = (key) => current.twin(key);
export const segments = (key) => current.segments(key);
export const passage = (key, anchor) => current.passage(key, anchor);`,
  // The bundler makes small pictures out of large ones; of documents it sees nothing else.
  'virtual:clausebook/images': (state) => {
    const files = state.images.filter(canBeImported);
    return [
      ...files.map((file, index) => `import image${index} from ${JSON.stringify(file)};`),
      `export const images = {${files.map((file, index) => `${JSON.stringify(file)}: image${index}`).join(', ')}};`,
    ].join('\n');
  },
  // Documents that may run code, since somebody trusts them.
  'virtual:clausebook/trusted': (state) => {
    const entries = state.trusted.map(
      ({ key, module }) => `${JSON.stringify(key)}: () => import(${JSON.stringify(module)})`,
    );
    return `export const trusted = {\n${entries.join(',\n')}\n};`;
  },
};

/** The bundler cuts the name of a module at these; such a picture is published as it is. */
const canBeImported = (file: string): boolean => !/[?#%]/.test(file);

/** The ids that the bundler knows the modules by, to make it forget them. */
export const virtualIds: readonly string[] = Object.keys(modules).map((id) => `\0${id}`);

/** Gives pages the manual as modules. While something is wrong the modules throw what is wrong. */
export const virtualModules = (state: ManualState): Plugin => ({
  name: 'clausebook:manual',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
  load: (id) => {
    if (!id.startsWith('\0virtual:clausebook/')) return undefined;
    state.manualOrThrow();
    return modules[id.slice(1)]?.(state);
  },
});
