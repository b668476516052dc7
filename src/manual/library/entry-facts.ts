import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  allEditions,
  type ClauseRef,
  clause,
  clausesOf,
  type EditionId,
  editionNamed,
  nearestClause,
  parseClauseRef,
  yearOf,
} from '../../standard/index.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { collections, type Item, isCollection } from '../model/items.ts';
import type { LibraryContext } from './context.ts';
import type { Entry } from './read-entries.ts';

/** The edition that bare numbers of a file belong to. */
export function readEdition(
  { source, frontMatter, locate }: Entry,
  context: LibraryContext,
  problems: Diagnostic[],
): EditionId {
  const written = frontMatter.edition;
  if (written === undefined) return context.editionOf(source.origin);
  const named = editionNamed(written);
  if (named) return named;
  problems.push(
    diagnostic(
      { file: source.file, ...locate('edition') },
      'unknown-edition',
      `"${written}" is not an edition of the standard.`,
      `Write ${allEditions.map((edition) => `edition: '${yearOf(edition)}'`).join(' or ')}.`,
    ),
  );
  return context.editionOf(source.origin);
}

/** The clauses that a file lists; at least one, since the rest of the file is read whatever is wrong with them. */
export function readClauses(
  { source, frontMatter, locate }: Entry,
  edition: EditionId,
  context: LibraryContext,
  problems: Diagnostic[],
): ClauseRef[] {
  const found = frontMatter.clauses.flatMap((written) => {
    const ref = parseClauseRef(written, edition);
    if (ref && clause(ref.edition, ref.number)) return [ref];
    const near = nearestClause(ref?.edition ?? edition, ref?.number ?? written);
    const message = `"${written}" is not a clause of ${context.words.standardName(ref?.edition ?? edition)}.`;
    const hint = near ? `Did you mean ${near}?` : 'See the clause index for all numbers.';
    problems.push(diagnostic({ file: source.file, ...locate('clauses') }, 'unknown-clause', message, hint));
    return [];
  });
  // A problem was told; the rest of the file is still read, so that all its problems come at once.
  return found.length > 0
    ? found
    : clausesOf(edition)
        .slice(0, 1)
        .map(({ number }) => ({ edition, number }));
}

/** The items that `each` names, or one document without an item. */
export function readItems(
  { source, frontMatter, locate }: Entry,
  context: LibraryContext,
  problems: Diagnostic[],
): (Item | undefined)[] {
  const { each } = frontMatter;
  if (each === undefined) return [undefined];
  if (isCollection(each)) return collections[each].items(context.organisation);
  const hint = didYouMean(
    each,
    Object.keys(collections),
    `Known lists: ${Object.keys(collections).join(', ')}.`,
  );
  const message = `"${each}" is not a list that \`each\` knows.`;
  problems.push(diagnostic({ file: source.file, ...locate('each') }, 'unknown-list', message, hint));
  return [];
}
