import { isAlwaysOpen } from '../../../organisation/index.ts';
import { filledText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { coverageFor } from '../on-call-of.ts';
import { textAttributes } from '../tables/attributes.ts';
import { joined } from '../tables/grid.ts';
import { sentence } from '../tables/sentence.ts';

/**
 * `<NightHelp>…</NightHelp>`, in a document made for a service or an agreement about one: who takes calls about this service
 * while the service desk is closed, where `onCall.coverage` names somebody of its own for it, and which alarm calls then; that
 * nobody is called, where all of it goes beyond the hours in which the customer is supported; else what stands inside.
 */
export function nightHelp(node: Node, children: Node[], reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { all, within, calls, alarms } = coverageFor(reading);
  if (all.length > 0 && within.length === 0) return said('nightHelp.none', [], reading);
  const alarm = waysOf(alarms);
  if (calls.length === 0 && alarm.length > 0) return said('nightHelp.alarm', alarm, reading);
  const own = waysOf(calls);
  return [
    ...(own.length === 0
      ? children
      : said(
          calls.every(({ hours }) => isAlwaysOpen(hours)) ? 'nightHelp.own' : 'nightHelp.ownWithin',
          own,
          reading,
        )),
    ...(alarm.length === 0 ? [] : said('nightHelp.alarmToo', alarm, reading)),
  ];
}

/** `<NightNumbers>…</NightNumbers>`: what stands inside, unless no call is taken for the customer of this agreement. */
export function nightNumbers(node: Node, children: Node[], reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { all, calls } = coverageFor(reading);
  return all.length > 0 && calls.length === 0 ? [] : children;
}

const waysOf = (lines: readonly { answers: string }[]): string[] => [
  ...new Set(lines.flatMap(({ answers }) => (answers === '' ? [] : [answers]))),
];

const said = (
  key: 'nightHelp.own' | 'nightHelp.ownWithin' | 'nightHelp.alarm' | 'nightHelp.alarmToo' | 'nightHelp.none',
  ways: readonly string[],
  reading: Reading,
): Node[] =>
  sentence(reading.words.tables[key], key, {
    who: joined(
      ways.map((answers) => [
        filledText(answers, { path: 'onCall.coverage.answers', kind: 'text', value: answers }),
      ]),
      reading.words,
    ),
  });
