import { type Act, actSchema } from '../../manual/control/acts/act.ts';
import { dayObjection } from './answers.ts';
import { chooseByName } from './choose.ts';
import { actorOf, chainedTo, clockObjection, subjectOf } from './common-fields.ts';
import { type Actable, controlled, type OpenManual, openManual } from './open.ts';
import { refuse } from './print.ts';
import { type SigningOptions, signingObjection } from './sign.ts';
import { writeAndTell } from './writing.ts';

/** What every act but an approval says. */
export interface RecordOptions extends SigningOptions {
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

/** Finds the documents that an act is about, or says why they can't be had. */
export type Chooser = (
  all: readonly Actable[],
  manual: OpenManual,
  day: string,
) => { documents: Actable[]; objections: string[] };

/**
 * Records one act for each of the documents named or chosen: none where anything speaks against one. Returns the exit code; on 1
 * nothing was written that is not told.
 */
export async function record(
  names: readonly string[] | Chooser,
  { root, name, on, ...signing }: RecordOptions,
  make: (one: Actable, manual: OpenManual, day: string) => Made,
  early = false,
): Promise<number> {
  const manual = await openManual(root);
  if (!manual) return 1;
  const day = on ?? manual.today;
  const all = withGone(manual);
  const chosen = typeof names === 'function' ? names(all, manual, day) : chooseByName(all, names);
  const objections = [
    ...chosen.objections,
    dayObjection(day) ?? '',
    signingObjection(manual, signing) ?? '',
  ].filter(Boolean);
  if (objections.length > 0) return refused(objections);
  const made = chosen.documents.map((one) => ({ one, made: make(one, manual, day) }));
  for (const { one, made: result } of made) {
    const about = `${one.entry.number} ${one.entry.title}`;
    const last = one.history.acts.findLast(({ act }) => act.act !== 'carried-over')?.act.on;
    const clock = clockObjection(one, manual);
    if (clock !== undefined) objections.push(`${about}: ${clock}`);
    else if ('objection' in result) objections.push(`${about}: ${result.objection}`);
    else if (day > manual.today) objections.push(`${about}: ${day} has not come yet.`);
    else if (!early && last !== undefined && day < last)
      objections.push(`${about}: the last act about it is of ${last}, after ${day}.`);
  }
  if (objections.length > 0) return refused(objections);
  const acts = made.flatMap(({ one, made: result }) => {
    if ('objection' in result) return [];
    const common = {
      ...subjectOf(manual, one),
      on: day,
      entered: manual.today,
      by: actorOf(manual, result.role, name),
    };
    const { act: kind, ...own } = result.act;
    // Fields stand in the order in which people read them, and the chain last.
    const act = actSchema.parse({ act: kind, ...common, ...own, ...chainedTo(one) });
    return [{ one, history: one.history, act }];
  });
  return writeAndTell(manual, acts, signing, {
    head: ['Number', 'Title', 'Act', 'Day'],
    rowOf: ({ one, act }) => [one.entry.number, one.entry.title, act.act, day],
    none: nothingWritten,
    some: (written) => `${written} of ${acts.length} acts were written. Do the others again.`,
  });
}

const nothingWritten = 'Nothing was written.';

const refused = (objections: readonly string[]): number => refuse(objections, nothingWritten);

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
          language: last?.language ?? manual.made.manual.printing.language,
          owner: role,
          approver: role,
        },
        history,
      };
    }),
  ];
}
