import { lastVersion } from '../../manual/control/acts/history.ts';
import { type Asker, dayObjection, missing } from './answers.ts';
import { type ApproveOptions, defaultsOf, type Said } from './approval.ts';
import type { Controlled, OpenManual } from './open.ts';

/** The options that would answer what is still to be asked. */
export const unsaid = (open: readonly Controlled[], options: ApproveOptions): string[] => [
  ...(options.change || open.every(isFirst) ? [] : ['--change']),
  ...(options.summary ? [] : ['--summary']),
  ...(options.yes ? [] : ['--yes']),
];

const isFirst = ({ history }: Controlled): boolean => lastVersion(history) === undefined;

/** Takes from the options what they say, and asks for the rest. */
export async function answers(
  manual: OpenManual,
  mine: readonly Controlled[],
  options: ApproveOptions & { name: string },
  asking: Asker,
): Promise<Said | { objections: string[] }> {
  const wanted = unsaid(mine, { ...options, yes: true });
  const change =
    options.change ??
    (mine.every(isFirst)
      ? 'major'
      : await asking.ask({
          option: '--change',
          text: 'Kind of change, major or minor:',
          suggestion: 'major',
          objection: (answer) => (/^(major|minor)$/.test(answer) ? undefined : 'Write major or minor.'),
        }));
  const summary =
    options.summary ??
    (await asking.ask({ option: '--summary', text: 'What changed, and why, in a sentence:' }));
  if (change === undefined || summary === undefined) return { objections: [missing(wanted)] };
  const on =
    options.on ??
    (await asking.ask({
      option: '--on',
      text: 'Day of the approval:',
      suggestion: manual.today,
      objection: dayObjection,
    })) ??
    manual.today;
  const from =
    options.from ??
    (await asking.ask({
      option: '--from',
      text: 'In force from:',
      suggestion: on,
      objection: dayObjection,
    })) ??
    on;
  // What nobody says stays unsaid: an approval may have been given by word of mouth.
  const basis =
    options.basis ??
    (options.acceptDefaults
      ? undefined
      : await asking.ask({
          option: '--basis',
          text: 'Where the approval itself can be seen, such as minutes or a ticket. Enter leaves it out:',
          optional: true,
        }));
  const defaults = Math.max(...mine.map(({ entry }) => defaultsOf(manual, entry.key).length));
  const accepts =
    options.acceptDefaults ??
    (defaults > 0
      ? await asking.ask({
          option: '--accept-defaults',
          text: 'Some values in these texts are defaults that nobody decided. Accept them as they are? Write yes or no:',
        })
      : 'no');
  return {
    name: options.name,
    change: change === 'minor' ? 'minor' : 'major',
    summary,
    on,
    from,
    basis: basis || undefined,
    acceptDefaults: accepts === true || /^y(es)?$/i.test(String(accepts ?? '')),
  };
}
