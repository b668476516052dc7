import type { Organisation } from '../../organisation/index.ts';
import type { WaivableCode, WaiverState } from './kinds.ts';
import type { Found } from './reason.ts';

/** A waiver of the config. */
export type Waiver = Organisation['waivers'][number];

/** What a waiver may be for: a reason against a release, or values that can't hold together. */
export interface Reason {
  code: WaivableCode;
  found: Found;
}

/** One thing that a waiver is about. */
export interface WaiverLine {
  waiver: Waiver;
  subject: string;
  /** What it was when it was waived. */
  value: string;
  state: WaiverState;
  /** The reason that it is for, whether it lets it pass or not. */
  reason: Reason | undefined;
}

/** What waivers are for and what they let pass on a day, ISO 8601. */
export const judgedWaivers = (
  waivers: readonly Waiver[],
  reasons: readonly Reason[],
  day: string,
): WaiverLine[] => waivers.flatMap((waiver) => linesOf(waiver, reasons, day));

/** What a waiver is about, with what stood there. */
export const pairsOf = ({ paths, values }: Waiver): Pick<WaiverLine, 'subject' | 'value'>[] =>
  paths.map((subject, index) => ({ subject, value: values[index] ?? '' }));

function linesOf(waiver: Waiver, reasons: readonly Reason[], day: string): WaiverLine[] {
  const pairs = pairsOf(waiver);
  const named = ({ found }: Reason) =>
    pairs.some(({ subject, value }) => subject === found.subject && value === found.value);
  const own = reasons.filter(({ code }) => code === waiver.code);
  return pairs.map(({ subject, value }): WaiverLine => {
    const line = { waiver, subject, value };
    const about = own.filter(({ found }) => found.subject === subject);
    const meant = about.find(({ found }) => found.value === value);
    if (meant) return { ...line, state: waiver.until < day ? 'over' : 'active', reason: meant };
    // Of several reasons about one subject those that the waiver names are no changed ones.
    const other = about.find((reason) => !named(reason));
    return { ...line, state: other ? 'changed' : 'unused', reason: other };
  });
}
