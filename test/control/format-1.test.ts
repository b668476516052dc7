import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { standingOn } from '../../src/manual/control/acts/standing.ts';
import { piecesOf } from '../../src/manual/control/compare/pieces.ts';
import { projectRoot } from '../harness/project.ts';

// These acts were written by the first Clausebook that wrote any. They are never made again: whoever approved in format 1
// keeps what was approved.
const { histories, problems } = readApprovals(join(projectRoot, 'test/fixtures/format-1'));
const history = histories.get('everything');

test('a text of format 1 is still read, and proven by the hashes of its act', () => {
  expect(problems).toEqual([]);
  expect(history?.acts.map(({ act, hash }) => [act.act, hash])).toEqual([
    ['approved', '55357259cbcb58e897888419845f8e9ac99b2e430e9c5f3f0841a5fdf36e5ada'],
    ['agreed', 'eed39910627dcebb403549174559f8172e127787217c3a14bcd890e01ce78d33'],
  ]);
  expect(history?.trees.get('1.0')?.format).toBe(1);
});

test('it stands where it stood', () => {
  const { inForce, pending, withdrawn } = standingOn(history ?? { acts: [] }, '2026-01-01');
  expect([inForce?.approval.version, pending, withdrawn]).toEqual(['1.0', undefined, undefined]);
});

test('every piece of it can still be told in words', () => {
  const tree = history?.trees.get('1.0');
  expect(tree && piecesOf(tree).map(({ kind, text }) => `${kind}: ${text}`)).toMatchInlineSnapshot(`
    [
      "heading: Words",
      "paragraph: We record a call within 15 minutes, read the "policy" every year and mean it. The incident manager and those at the desk work by 8.1 Incident and service request management and PRC-8.1 Incident procedure, as our page and code say; see [the form].[1]",
      "paragraph: A note at the foot.",
      "heading: Blocks",
      "paragraph: Whoever takes a call writes an incident record.",
      "item: First",
      "item: Second",
      "item: with an item below",
      "paragraph: A quote.",
      "paragraph: An aside.",
      "table: Shift | Number
    day | 1
    night | 2",
      "code: echo "code"",
      "paragraph: We have customers.",
      "heading: Steps",
      "steps: Service desk | Record the call. | 15 minutes | Incident record |  | Incident manager | 
    Incident manager | Set the priority. | at once |  |  |  | ",
      "table: Record | Kept by | Where | How long
    Incident record | Incident manager | The ITSM tool | 3 years",
    ]
  `);
});
