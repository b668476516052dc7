import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { History } from '../control/acts/history.ts';
import { standingOn } from '../control/acts/standing.ts';
import { type Candidate, historyOf } from '../control/publication.ts';
import { filledText } from '../model/filled.ts';
import type { Known } from '../reading/context.ts';
import type { Audience } from './audience.ts';
import type { ChosenDocument } from './documents.ts';
import type { ItemJudge } from './judge-items.ts';
import { type JudgedDocument, valueJudge } from './judge-values.ts';

interface Ground {
  audience: Audience;
  items: ItemJudge;
  known: Known;
  ready: readonly Candidate[];
  approvals: ReadonlyMap<string, History>;
  /** ISO 8601. */
  day: string;
}

/** The title that texts of an extract say of a document that is not in it, by its key; nothing where they say none. */
export type TitleOf = (key: string) => string | undefined;

/**
 * Titles are those that documents were approved with: what nobody approved has none outside the house, and neither has what
 * is made for somebody else. What an earlier title printed nobody knows any more, so it is said only while it is today's.
 */
export function titlesSaid({ audience, items, known, ready, approvals, day }: Ground): TitleOf {
  const candidates = new Map(ready.map((one) => [one.document.key, one]));
  return (key) => {
    const now = candidates.get(key);
    const parts = known.documents.get(key)?.item?.parts ?? [];
    if (!audience.titles || !now) return undefined;
    if (!parts.every(({ list, id }) => !list.includes('.') && items.shows(list, id))) return undefined;
    const history = historyOf(now, approvals);
    const version = history && standingOn(history, day).inForce;
    const { title } = now.document;
    if (!version || (version.approval.title ?? title) !== title) return undefined;
    const judged = { parts, isOwn: false, without: audience.without };
    return hiddenInTitle(key, judged, { known, items }) === undefined ? title : undefined;
  };
}

/** The path of a value that the title of a document prints and that is hidden. */
const hiddenInTitle = (
  key: string,
  judged: JudgedDocument,
  { known, items }: Pick<Ground, 'known' | 'items'>,
): string | undefined => {
  const judge = valueJudge(items, judged);
  const values = known.documents.get(key)?.titleValues ?? [];
  return values.find((filled) => judge.hides(filledText('', filled), []))?.path;
};

/** Documents that an audience gets and whose title prints what it must not know: no part of a title can be left out. */
export const titleProblems = (
  chosen: readonly ChosenDocument[],
  { audience, known, items }: Pick<Ground, 'audience' | 'known' | 'items'>,
): Diagnostic[] =>
  chosen.flatMap(({ now: { document }, isOwn }) => {
    const { key } = document;
    const parts = known.documents.get(key)?.item?.parts ?? [];
    const path = hiddenInTitle(key, { parts, isOwn, without: audience.without }, { known, items });
    return path === undefined ? [] : [titleProblem(document, path, audience)];
  });

const titleProblem = (
  { file, number }: Candidate['document'],
  path: string,
  audience: Audience,
): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'hidden-in-extract',
    `${number} is part of the extract for ${audience.id}, and its title prints {${path}}, which that audience does not get.`,
    'Give the document a title without it and approve it anew, or keep the document from this audience.',
  );
