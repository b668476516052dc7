import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Locate } from '../../organisation/index.ts';
import type { History } from '../control/acts/history.ts';
import { standingOn } from '../control/acts/standing.ts';
import { type Candidate, historyOf } from '../control/publication.ts';
import { type Filled, filledText } from '../model/filled.ts';
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

/**
 * Documents that an audience gets and whose title prints what it must not know, or another title than today's, of which nobody
 * can tell any more what it printed: no part of a title can be left out.
 */
export const titleProblems = (
  chosen: readonly ChosenDocument[],
  { audience, known, items }: Pick<Ground, 'audience' | 'known' | 'items'>,
): Diagnostic[] =>
  chosen.flatMap(({ now: { document }, page, isOwn }) => {
    const { key } = document;
    const parts = known.documents.get(key)?.item?.parts ?? [];
    const path = hiddenInTitle(key, { parts, isOwn, without: audience.without }, { known, items });
    if (path !== undefined) return [titleProblem(document, path, audience)];
    const today = { title: document.title, values: known.documents.get(key)?.titleValues ?? [] };
    return isTitleWith(page.title, today) ? [] : [formerTitleProblem(document, page.title, audience)];
  });

/** Whether a title is today's, with other values in it perhaps. */
function isTitleWith(
  approved: string,
  { title, values }: { title: string; values: readonly Filled[] },
): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (plain(approved) === plain(title)) return true;
  const printed = values.flatMap(({ value }) => value).map((one) => String(one));
  if (printed.length === 0) return false;
  const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const apart = new RegExp(printed.map(escaped).join('|'), 'g');
  return new RegExp(`^${plain(title).split(apart).map(escaped).join('.+')}$`, 'u').test(plain(approved));
}

const formerTitleProblem = (
  { file, number, title }: Candidate['document'],
  approved: string,
  audience: Audience,
): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'hidden-in-extract',
    `${number} is part of the extract for ${audience.id} under the title "${approved}", with which it was approved; today's is "${title}", and nobody can tell any more what the earlier one printed.`,
    'Approve it under the title of today, or give it the approved one back, or keep the document from this audience.',
  );

/** An audience that does not get the titles of roles: each page has those of who owns and who approves it. */
export const roleTitleProblems = (
  chosen: readonly ChosenDocument[],
  { audience, locate }: { audience: Audience; locate: Locate },
): Diagnostic[] => {
  const left = audience.without.find((path) => path === 'roles' || path === 'roles.title');
  return left === undefined || chosen.length === 0
    ? []
    : [
        diagnostic(
          locate(['audiences', audience.id, 'without']),
          'hidden-in-extract',
          `The audience ${audience.id} does not get ${left}, and each page of its extract names the roles that own and approve the document.`,
          'Take it out of without, and name the fields there that name roles which these readers must not know, such as incidents.owner.',
        ),
      ];
};

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
