import type { DocumentEntry } from './manual.ts';

/** Documents of one file, which makes one for each service, customer or supplier; or one document alone. */
export interface Family {
  documents: readonly DocumentEntry[];
  /** What their titles have in common: "Service level agreement"; empty where they share no word, and of one alone. */
  name: string;
  /** Whether they are so many that a list shows them behind their name. */
  folds: boolean;
  /** A title as it reads under the name: without what all have before a colon. */
  ownPart(document: DocumentEntry): string;
}

/** More than a few of one file stand together, so that others are seen. */
const few = 3;

/** Puts documents of one file together, each family where its first document stands. */
export const familiesOf = (documents: readonly DocumentEntry[]): Family[] =>
  [...Map.groupBy(documents, ({ id }) => id).values()].map(familyOf);

function familyOf(documents: readonly DocumentEntry[]): Family {
  const shared = documents.length > 1 ? commonStart(documents.map(({ title }) => title.split(' '))) : [];
  const colon = shared.findLastIndex((word) => word.endsWith(':'));
  const before = shared.slice(0, colon + 1).join(' ');
  const common = shared.join(' ');
  return {
    documents,
    name: before ? before.slice(0, -1) : common && `${common} …`,
    folds: documents.length > few,
    ownPart: ({ title }) => (before ? title.slice(before.length).trim() || title : title),
  };
}

/** The words that all begin with. */
function commonStart([first = [], ...others]: readonly string[][]): string[] {
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return end === -1 ? first : first.slice(0, end);
}
