import { hashesUnder } from '../../src/build/file-hashes.ts';
import { documentsFolder, packageFolder, templatesFolder } from '../../src/build/folders.ts';
import { readSources } from '../../src/build/read-sources.ts';
import { makeManual } from '../../src/manual/make-manual.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import {
  itemPaths,
  knownPaths,
  listPaths,
  type Organisation,
  printingOf,
} from '../../src/organisation/index.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';
import { defaultEdition } from '../../src/standard/index.ts';
import { patienceMs } from './organisations.ts';

/** Every field of the schema: a field inside items reads `services.owner`. */
export const allFields: readonly string[] = [
  ...knownPaths(),
  ...listPaths().flatMap((list) => itemPaths(list).map((path) => `${list}.${path}`)),
];

/** The fields of the organisation under a root that anything asks for while its manual is made from the templates. */
export async function fieldsRead(root: string): Promise<ReadonlySet<string>> {
  const { organisation, decisions, written, locate } = await loadOrganisation(root, patienceMs);
  if (!organisation) throw new Error(`${root} holds no organisation that can be read.`);
  const read = new Set<string>();
  const watched = watch(organisation, '', read) as Organisation;
  makeManual({
    organisation: watched,
    decisions,
    written,
    sources: readSources(
      [
        { folder: templatesFolder('en'), origin: 'template' },
        { folder: documentsFolder(root), origin: 'own' },
      ],
      root,
      packageFolder,
    ).sources,
    words: manualWords(printingOf(watched)),
    approvals: new Map(),
    view: { publication: watched.site.publication, oldVersions: 'readers', day: '2026-01-01' },
    hashes: hashesUnder(root),
    templateEdition: defaultEdition,
    locate,
    problems: [],
    site: { pages: [], publicFiles: [] },
  });
  return read;
}

/** A value that notes the path of each field taken out of it. Items have no place in a path, only their list. */
function watch(value: unknown, path: string, read: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return found;
      const at = Array.isArray(target) ? path : [path, key].filter(Boolean).join('.');
      if (!Array.isArray(target)) read.add(at);
      return watch(found, at, read);
    },
  });
}
