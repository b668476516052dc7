import { lastTitle } from '../manual/control/acts/history.ts';
import { type ControlChange, controlChanges } from '../manual/control/history/control-changes.ts';
import type { ChangesOptions } from './changes-options.ts';
import { controlled, type OpenManual, openManual } from './control/open.ts';
import { refuse, table } from './control/print.ts';

interface Told extends Omit<ControlChange, 'approvedTitle'> {
  document: string;
  number: string;
  title: string;
}

/** Tells which texts came into force and which went, for a notice to staff. Returns the exit code. */
export async function tellChanges({ root, from, to, format }: ChangesOptions): Promise<number> {
  const opened = await openManual(root);
  if (!opened) return 1;
  const last = to ?? opened.today;
  if (from > last) return refuse([`${from} is after ${last}.`], 'Nothing was told.');
  const all = documentsOf(opened);
  const titles = new Map(all.map(({ document, number, title }) => [document, `${number} ${title}`.trim()]));
  const told = all
    .flatMap(({ history, ...document }) =>
      controlChanges(history, from, last).map(
        ({ approvedTitle, ...change }): Told => ({
          ...document,
          ...change,
          title: approvedTitle ?? document.title,
        }),
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (format === 'json') console.log(JSON.stringify({ from, to: last, changes: told }, null, 2));
  else if (told.length === 0) console.log(`Nothing changed from ${from} to ${last}.`);
  else console.log(format === 'markdown' ? markdown(told, titles) : text(told, titles));
  return 0;
}

/** All documents, and those of which only the acts are left; these have no number. */
function documentsOf(opened: OpenManual) {
  const all = controlled(opened).map(({ entry: { key, number, title }, history }) => ({
    history,
    document: key,
    number,
    title,
  }));
  const known = new Set(all.map(({ history }) => history.document));
  const gone = [...opened.approvals.values()].filter(({ document }) => !known.has(document));
  return [
    ...all,
    ...gone.map((history) => {
      const { document } = history;
      return { history, document, number: '', title: lastTitle(history) ?? document };
    }),
  ];
}

/** What happened to a version, and what came in its place or went. */
function saidOf({ kind, other, successor, formerTitle }: Told, titles: ReadonlyMap<string, string>): string {
  switch (kind) {
    case 'in-force':
      if (other === null) return 'came into force';
      return `came into force in place of ${other}${formerTitle === null ? '' : `, "${formerTitle}" until then`}`;
    case 'superseded':
      return other === null ? 'superseded' : `superseded by ${other}`;
    case 'revoked':
      return other === null ? 'revoked' : `revoked; ${other} is in force`;
    case 'withdrawn':
      return successor === null ? 'withdrawn' : `withdrawn; see ${titles.get(successor) ?? successor}`;
  }
}

const text = (told: readonly Told[], titles: ReadonlyMap<string, string>): string =>
  table(
    ['Day', 'Number', 'Title', 'Version', 'What', 'Summary'],
    told.map((one) => [one.day, one.number, one.title, one.version, saidOf(one, titles), line(one.words)]),
  );

const line = (words: string): string => words.replace(/\s+/g, ' ').trim();

const cell = (words: string): string => line(words).replace(/[\\|*_`<[\]]/g, '\\$&');

const markdown = (told: readonly Told[], titles: ReadonlyMap<string, string>): string =>
  [
    '| Day | Document | Version | What | Summary |',
    '| --- | --- | --- | --- | --- |',
    ...told.map(
      (one) =>
        `| ${one.day} | ${cell(`${one.number} ${one.title}`)} | ${one.version} | ${cell(saidOf(one, titles))} | ${cell(one.words)} |`,
    ),
  ].join('\n');
