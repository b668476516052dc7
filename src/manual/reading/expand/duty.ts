import { clockHours, print } from '../../../organisation/index.ts';
import { isSensitive } from '../../model/redaction.ts';
import type { Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { printed } from '../fill.ts';
import { ids } from './ids.ts';

/** How often something is done. */
export interface Rhythm {
  /** "6 months" */
  every: string;
  /** The same as an ISO 8601 duration; empty where other words say it. */
  interval: string;
  /** Field of the organisation that says how often; empty where the text itself does. */
  intervalFrom: string;
}

/** Who has the duty that a passage states, how often or by when, and what shows that it was done; times in words. */
export interface DutyTerms extends Rhythm {
  /** Role ids. */
  by: string[];
  /** By when: "2 working days". */
  within: string;
  /** Whether it is a decision: an approval, a refusal, a choice between ways. */
  decides?: true;
  /** Record ids. */
  records: string[];
}

/**
 * What `by`, `every`, `within` and `record` of a passage say; nothing where `by` is left out. They stand beside the text
 * and are no part of it: who reads the passage finds them in its words.
 */
export function dutyOf(node: Node, reading: Reading): DutyTerms | undefined {
  const { roles, records } = reading.known;
  const by = ids(node, 'by', roles, reading);
  const terms = {
    ...rhythmOf(node, reading),
    within: timeOf(node, 'within', 'target', reading).words,
    records: ids(node, 'record', records, reading),
    ...(attributesOf(node).has('decides') ? { decides: true as const } : {}),
  };
  if (by.length > 0) return { by, ...terms };
  const alone = ['every', 'within', 'record', 'decides'].find((name) => attributesOf(node).has(name));
  if (alone !== undefined && !attributesOf(node).has('by'))
    report(
      reading,
      node,
      'duty-of-nobody',
      `<${String(node['name'])}> says \`${alone}\`, but not who has the duty.`,
      'Write by="…" with the id of a role, or take it out.',
    );
  return undefined;
}

/** What `every` of a passage or a step says. */
export function rhythmOf(node: Node, reading: Reading): Rhythm {
  const { words, duration, from } = timeOf(node, 'every', 'interval', reading);
  return { every: words, interval: duration, intervalFrom: from };
}

interface Time {
  words: string;
  /** ISO 8601. */
  duration: string;
  /** Field of the organisation. */
  from: string;
}

const unsaid: Time = { words: '', duration: '', from: '' };

function timeOf(node: Node, name: string, kind: 'interval' | 'target', reading: Reading): Time {
  const value = attributesOf(node).get(name);
  if (value === undefined || value === null || value === '') return unsaid;
  if (typeof value === 'string')
    return clockHours(value) === undefined
      ? { ...unsaid, words: value }
      : { words: print(value, { kind }, reading.words.print), duration: value, from: '' };
  const said = printed(value.value, node, reading);
  // The words of the passage say it too, where it can be withheld.
  if (!said || isSensitive(said.field)) return unsaid;
  const held = String(said.filled.value);
  return { words: said.words, duration: clockHours(held) === undefined ? '' : held, from: said.key };
}
