import { didYouMean } from '../manual/model/did-you-mean.ts';
import type { Manual } from '../manual/model/manual.ts';
import type { Decision } from '../organisation/index.ts';

/** What somebody asks the impact of, by the kind of thing it is. */
export type Subject =
  | { kind: 'value'; id: string; decisions: readonly Decision[] }
  | { kind: 'clause' | 'document' | 'role' | 'record'; id: string };

/**
 * Everything that a word names: the path of a value or of a group of them, with or without `org.`; a clause by its number,
 * a document by id or number, a role, a record. `role:incident-manager` names the kind too.
 */
export function subjectsOf(
  written: string,
  { clauses, documents, roles, records }: Manual,
  decisions: readonly Decision[],
): Subject[] {
  const [, only, name = written] = /^(value|clause|document|role|record):(.+)$/.exec(written) ?? [];
  const path = name.replace(/^org\./, '');
  const under = decisions.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  const document = documents.find(({ key, number }) => key === name || number === name);
  const found: Subject[] = [
    ...(under.length > 0 ? [{ kind: 'value', id: path, decisions: under } as const] : []),
    ...(clauses.some(({ number }) => number === name) ? [{ kind: 'clause', id: name } as const] : []),
    ...(document ? [{ kind: 'document', id: document.key } as const] : []),
    ...(roles.some(({ id }) => id === name) ? [{ kind: 'role', id: name } as const] : []),
    ...(records.some(({ id }) => id === name) ? [{ kind: 'record', id: name } as const] : []),
  ];
  return only === undefined ? found : found.filter(({ kind }) => kind === only);
}

/** What was meant by a word that names nothing. */
export function nothingNamed(
  written: string,
  { clauses, documents, roles, records }: Manual,
  decisions: readonly Decision[],
): string {
  const known = [
    ...(written.startsWith('org.')
      ? decisions.map(({ path }) => `org.${path}`)
      : decisions.map(({ path }) => path)),
    ...clauses.map(({ number }) => number),
    ...documents.flatMap(({ key, number }) => [key, number]),
    ...roles.map(({ id }) => id),
    ...records.map(({ id }) => id),
  ];
  return `"${written}" is no value, clause, document, role or record of this manual. ${didYouMean(written, known, 'The registers of the manual list what there is.')}`;
}
