import { type Act, actSchema } from '../../manual/control/acts/act.ts';
import { dayObjection } from './answers.ts';
import { chooseByName } from './choose.ts';
import { type Actable, controlled, nameCheck, type OpenManual, openManual, roleOf } from './open.ts';
import { refuse, table } from './print.ts';
import { writeActs } from './store.ts';
import { whyNotWritten } from './writing.ts';

/** What every act but an approval says. */
export interface RecordOptions {
  root: string;
  name: string;
  on?: string;
}

/** What a kind of act says beside what all say. */
type Own<One extends Act = Act> = One extends Act ? Omit<One, keyof Common | 'signature'> : never;

/** What is to be recorded, by which role, or why it can't be. */
export type Made = { act: Own; role: string } | { objection: string };
type Common = Pick<
  Act,
  'document' | 'language' | 'edition' | 'organisation' | 'on' | 'entered' | 'by' | 'previous'
>;

/**
 * Records one act for each of the documents named: none where anything speaks against one. Returns the exit code; on 1
 * nothing was written that is not told.
 */
export async function record(
  names: readonly string[],
  { root, name, on }: RecordOptions,
  make: (one: Actable, manual: OpenManual, day: string) => Made,
  early = false,
): Promise<number> {
  const manual = await openManual(root);
  if (!manual) return 1;
  const chosen = chooseByName(withGone(manual), names);
  const day = on ?? manual.today;
  const objections = [...chosen.objections, dayObjection(day) ?? ''].filter(Boolean);
  if (objections.length > 0) return refused(objections);
  const made = chosen.documents.map((one) => ({ one, made: make(one, manual, day) }));
  for (const { one, made: result } of made) {
    const about = `${one.entry.number} ${one.entry.title}`;
    const last = one.history.acts.findLast(({ act }) => act.act !== 'carried-over')?.act.on;
    if ('objection' in result) objections.push(`${about}: ${result.objection}`);
    else if (day > manual.today) objections.push(`${about}: ${day} has not come yet.`);
    else if (!early && last !== undefined && day < last)
      objections.push(`${about}: the last act about it is of ${last}, after ${day}.`);
  }
  if (objections.length > 0) return refused(objections);
  const { edition, organisation } = manual.made.manual;
  const acts = made.flatMap(({ one, made: result }) => {
    if ('objection' in result) return [];
    const common: Common = {
      document: one.history.document,
      language: one.entry.language,
      edition: edition.edition,
      organisation: organisation.name,
      on: day,
      entered: manual.today,
      by: { role: result.role, name, check: nameCheck(roleOf(manual, result.role), name) },
      ...(one.history.acts.length > 0 ? { previous: one.history.acts.at(-1)?.hash ?? '' } : {}),
    };
    const { act: kind, ...own } = result.act;
    const { previous, ...told } = common;
    // Fields stand in the order in which people read them, and the chain last.
    const act = actSchema.parse({ act: kind, ...told, ...own, ...(previous ? { previous } : {}) });
    return [{ one, history: one.history, act }];
  });
  const rows: string[][] = [];
  const failed = whyNotWritten(root, () =>
    writeActs(root, acts, (written) => {
      const found = acts.find((act) => act === written);
      if (found) rows.push([found.one.entry.number, found.one.entry.title, found.act.act, day]);
    }),
  );
  if (rows.length > 0) console.log(table(['Number', 'Title', 'Act', 'Day'], rows));
  if (failed === undefined) return 0;
  if (rows.length === 0) return refused([failed]);
  return refuse([failed], `${rows.length} of ${acts.length} acts were written. Do the others again.`);
}

const refused = (objections: readonly string[]): number => refuse(objections, 'Nothing was written.');

/** All documents, and those that are gone but have acts: they can still be withdrawn. */
function withGone(manual: OpenManual): Actable[] {
  const all = controlled(manual);
  const known = new Set(all.map(({ history }) => history.document));
  const gone = [...manual.approvals.values()].filter(({ document }) => !known.has(document));
  return [
    ...all,
    ...gone.map((history): Actable => {
      const last = history.acts.findLast(({ act }) => act.act === 'approved')?.act ?? history.acts[0]?.act;
      const role = last?.by.role ?? '';
      return {
        entry: {
          key: history.document,
          number: history.document,
          title: '(its text is gone)',
          language: last?.language ?? 'en',
          owner: role,
          approver: role,
        },
        history,
      };
    }),
  ];
}
