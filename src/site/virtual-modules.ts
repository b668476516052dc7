import type { Plugin } from 'vite';
import { manualData } from '../manual/data.ts';
import type { Manual } from '../manual/manual.ts';
import { generator } from './generator.ts';
import type { ManualState } from './manual-state.ts';
import { imagePath } from './missing-images.ts';

const modules: Record<string, (manual: Manual, state: ManualState) => string> = {
  'virtual:clausebook/manual': (manual) => `export const manual = JSON.parse(${literal(manual)});`,
  'virtual:clausebook/bodies': (manual, state) => {
    const entries = manual.documents.map(
      (document) =>
        `${JSON.stringify(document.key)}: () => import(${JSON.stringify(state.moduleOf(document))})`,
    );
    return `export const bodies = {\n${entries.join(',\n')}\n};`;
  },
  'virtual:clausebook/texts': (manual, state) => {
    const twins = Object.fromEntries(manual.documents.map(({ key }) => [key, state.twin(key)]));
    const assets = manual.documents.flatMap(({ key, slug, assets }) =>
      assets.map((asset) => ({ slug, name: asset.name, file: imagePath(state.pathOf(key), asset) })),
    );
    return [
      `export const twins = JSON.parse(${literal(twins)});`,
      `export const data = JSON.parse(${literal(manualData(manual, generator))});`,
      `export const assets = JSON.parse(${literal(assets)});`,
    ].join('\n');
  },
};

/** JSON inside a JavaScript string: fast to parse, and nothing in it can be code. */
const literal = (value: unknown): string => JSON.stringify(JSON.stringify(value));

export const virtualIds: readonly string[] = Object.keys(modules).map((id) => `\0${id}`);

/** Gives pages the manual as modules. While something is wrong the modules throw what is wrong. */
export const virtualModules = (state: ManualState): Plugin => ({
  name: 'clausebook:manual',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith('\0virtual:clausebook/') ? modules[id.slice(1)]?.(state.demand(), state) : undefined,
});
