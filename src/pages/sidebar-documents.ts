import { type Family, familiesOf } from '../manual/model/family.ts';
import type { DocumentEntry, Manual } from '../manual/model/manual.ts';
import { listPaths } from '../manual/model/urls.ts';
import { documentsOfType, usedTypes } from '../manual/site-map.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { group, link, type SidebarEntry } from './sidebar-entries.ts';

/** How many documents of one type the sidebar lists. */
const mostListed = 30;

/**
 * The documents in the sidebar: their types, and of the current document's type those around it, so that a page doesn't
 * grow with the manual. They are folded on pages that are of no document.
 */
export function sidebarDocuments(
  manual: Manual,
  words: Words,
): (current: DocumentEntry | undefined) => SidebarEntry {
  const { site, counted } = pageWords(words);
  const types = usedTypes(manual).map(({ type, documents }) => ({
    type,
    documents,
    families: familiesOf(documents),
    closed: link(words.documentTypes[type], documentsOfType(type)),
  }));
  const all = link(site.workDocuments, listPaths.documents);
  return (current) => {
    const entries = types.map(({ type, documents, families, closed }) => {
      if (type !== current?.type || manual.documentsOn !== null) return closed;
      const listed = listedFamilies(families, current);
      const isAll = listed.reduce((sum, { shown }) => sum + shown.length, 0) === documents.length;
      const ofType = formatMessage(site.allOfType, { documents: counted('documents', documents.length) });
      return group(words.documentTypes[type], [
        ...listed.flatMap((family) => entriesOf(family, words)),
        ...(isAll ? [] : [link(ofType, documentsOfType(type))]),
      ]);
    });
    return group(site.sidebarDocuments, [all, ...entries], manual.documentsOn === null);
  };
}

/** A family with those of its documents that are shown. */
interface ListedFamily extends Family {
  shown: readonly DocumentEntry[];
}

function entriesOf(family: ListedFamily, words: Words): SidebarEntry[] {
  const { counted } = pageWords(words);
  if (!family.folds) return family.shown.map(({ title, url }) => link(title, url));
  const { type } = family.documents[0] as DocumentEntry;
  const name = family.name || words.documentTypes[type];
  return [
    group(
      `${name} (${counted('documents', family.documents.length)})`,
      family.shown.map((document) => link(family.ownPart(document), document.url)),
      true,
    ),
  ];
}

/** All of them, or where they are more than anybody reads those around the current one. */
function listedFamilies(families: readonly Family[], current: DocumentEntry): ListedFamily[] {
  const inOrder = families.flatMap(({ documents }) => documents);
  const at = Math.max(inOrder.indexOf(current), 0);
  const start = Math.max(0, Math.min(at - Math.floor(mostListed / 2), inOrder.length - mostListed));
  const wanted = new Set(inOrder.slice(start, start + mostListed));
  return families
    .map((family) => ({ ...family, shown: family.documents.filter((document) => wanted.has(document)) }))
    .filter(({ shown }) => shown.length > 0);
}
