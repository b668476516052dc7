import { type Contradiction, contradictionsIn, located } from '../../organisation/index.ts';
import type { ReleaseFacts } from './reason.ts';
import { isReason } from './reasons/index.ts';
import { pairsOf, type Reason, type Waiver, type WaiverLine } from './waivers.ts';

/** What waivers of values that can't hold together are for, and what they let pass. */
export interface JudgedContradictions {
  lines: WaiverLine[];
  /** What passes, each with a line of the waiver that lets it. */
  passing: ReadonlyMap<Contradiction, WaiverLine>;
}

type Facts = Pick<ReleaseFacts, 'organisation' | 'decisions' | 'day' | 'locate'>;

/**
 * Judges the waivers of values that can't hold together. One lets them pass while it names all of them as they are; so it
 * lapses when any of them changes.
 */
export function judgedContradictions(facts: Facts): JudgedContradictions {
  const waivers = facts.organisation.waivers.filter(({ code }) => !isReason(code));
  const all = waivers.length > 0 ? contradictionsIn(facts.organisation, facts.decisions) : [];
  const lines: WaiverLine[] = [];
  const passing = new Map<Contradiction, WaiverLine>();
  for (const waiver of waivers) {
    const named = all.filter((one) => one.code === waiver.code && namesAny(waiver, one));
    for (const pair of pairsOf(waiver)) {
      const about = named.filter(({ compared }) => compared.some(({ path }) => path === pair.subject));
      const meant = about.filter((one) => namesAll(waiver, one));
      const [found = about[0]] = meant;
      const state = found ? (meant.length === 0 ? 'changed' : stateOn(facts.day, waiver)) : 'unused';
      const reason = found && reasonOf(found, pair, waiver, facts);
      const line: WaiverLine = { waiver, ...pair, state, reason };
      lines.push(line);
      if (state === 'active') for (const one of meant) passing.set(one, line);
    }
  }
  return { lines, passing };
}

const stateOn = (day: string, { until }: Waiver): 'active' | 'over' => (until < day ? 'over' : 'active');

const namesAny = ({ paths }: Waiver, { compared }: Contradiction): boolean =>
  compared.some(({ path }) => paths.includes(path));

const namesAll = (waiver: Waiver, { compared }: Contradiction): boolean =>
  missingFrom(waiver, compared).length === 0;

/** Values that a waiver does not name as they are. */
const missingFrom = (waiver: Waiver, compared: Contradiction['compared']): Contradiction['compared'] =>
  compared.filter(
    ({ path, value }) => !pairsOf(waiver).some((pair) => pair.subject === path && pair.value === value),
  );

/** What stands there now: the value itself, with those that the waiver would have to name too. */
function reasonOf(
  { code, compared, ...found }: Contradiction,
  { subject }: Pick<WaiverLine, 'subject'>,
  waiver: Waiver,
  { locate }: Facts,
): Reason {
  const { file, line, column, message, hint } = located({ code, ...found }, locate);
  const now = compared.find(({ path }) => path === subject)?.value ?? '';
  const others = missingFrom(waiver, compared).filter(({ path }) => path !== subject);
  const value = [now, ...others.map((other) => `${other.path} as ${other.value}`)].join(', with ');
  return { code, found: { subject, value, place: { file, line, column }, message, hint } };
}
