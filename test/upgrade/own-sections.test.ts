import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { BaseEntry } from '../../src/manual/library/base-record.ts';
import { planOwnSection } from '../../src/manual/upgrade/own-sections.ts';
import type { OwnText } from '../../src/manual/upgrade/own-texts.ts';
import type { Shipped } from '../../src/manual/upgrade/shipped.ts';
import { parseSource } from '../../src/markdown/parse.ts';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const parse = (text: string) =>
  parseSource({ file: '', path: '', place: '', origin: 'own', format: 'mdx', trusted: false, text }).tree;

const before = '## Decide [#decide]\n\nThe board decides.\n\nIt meets on Mondays.\n';
const template = (section: string, id = 'change-procedure', more = ''): Shipped => {
  const text = `---\nid: ${id}\ntitle: Changes\n${more}---\n\n## Before [#before]\n\nText.\n\n${section}\n## After [#after]\n\nText.\n`;
  const formerIds = more === '' ? [] : ['change-procedure'];
  return { id, title: 'Changes', template: '9/change.mdx', formerIds, text, sha256: sha256(text) };
};
const entry: BaseEntry = {
  template: '9/change.mdx',
  document: '9/change.sections/decide.mdx',
  package: '1.0.0',
  sha256: sha256(before),
};
const own = (body: string, more = '') => `---\nsection: change-procedure#decide\n${more}---\n${body}`;

const plan = (
  text: string | undefined,
  shipped: readonly Shipped[],
  { path = entry.document, original = before } = {},
) =>
  planOwnSection(
    {
      key: 'change-procedure#decide',
      entry,
      own: text === undefined ? undefined : { path, text },
      original: original === '' ? undefined : original,
    } satisfies OwnText,
    { version: '2.0.0', templates: shipped, parse, sha256 },
  );

test('a section of its own takes over what is new in the section, and its original is renewed', () => {
  const after = before.replace('on Mondays', 'on Fridays');
  const { outcome, text, renewed } = plan(own(`\n${before.replace('The board decides.', 'We decide.')}`), [
    template(after),
  ]);
  expect({ outcome, text }).toEqual({
    outcome: 'merged',
    text: own('\n## Decide [#decide]\n\nWe decide.\n\nIt meets on Fridays.\n'),
  });
  expect(renewed).toEqual({
    key: 'change-procedure#decide',
    original: after,
    entry: { ...entry, package: '2.0.0', sha256: sha256(after) },
  });
});

test('both sides of a change stay, and other sections of the template are none of its business', () => {
  const conflict = plan(own(`\n${before.replace('The board', 'We')}`), [
    template(before.replace('The board', 'The panel')),
  ]);
  expect(conflict).toMatchObject({ outcome: 'conflicting', conflicts: [7] });
  expect(conflict.text).toContain(
    '||||||| Clausebook 1.0.0\nThe board decides.\n=======\nThe panel decides.\n',
  );
  const elsewhere = { ...template(before), text: template(before).text.replaceAll('Text.', 'Other text.') };
  expect(plan(own(`\n${before.replace('The board', 'We')}`), [elsewhere])).toMatchObject({
    outcome: 'unchanged',
  });
});

test('a document with another id is named in the file', () => {
  const renamed = template(before, 'change-control', 'formerIds: [change-procedure]\n');
  const planned = plan(own('\nWe decide.\n', '# ours\n'), [renamed]);
  expect(planned).toMatchObject({
    id: 'change-control#decide',
    formerId: 'change-procedure#decide',
    outcome: 'merged',
  });
  expect(planned.text).toBe(
    own('\nWe decide.\n', '# ours\n').replace('change-procedure#', 'change-control#'),
  );
  expect(planned.renewed?.key).toBe('change-control#decide');
});

test('what is left out, written in plain Markdown, or gone is told to its owner', () => {
  const after = template(before.replace('board', 'panel'));
  const omitted = plan(own('', 'place: omit\nreason: We have no board.\n'), [after]);
  expect(omitted).toMatchObject({
    outcome: 'by-hand',
    reason: expect.stringContaining('leave this section out'),
  });
  expect([omitted.text, omitted.renewed?.original]).toEqual([undefined, before.replace('board', 'panel')]);
  const plain = plan(own('\nWe decide.\n'), [after], { path: '9/decide.md' });
  expect(plain).toMatchObject({ outcome: 'by-hand', renewed: { entry: { document: '9/decide.md' } } });
  for (const [planned, words] of [
    [plan(own('\nWe decide.\n'), [template('')]), 'no section "decide" any more'],
    [plan(own('\nWe decide.\n'), []), 'shipped no more'],
    [plan(own('\nWe decide.\n'), [after], { original: '' }), 'Its original is missing'],
    [plan(own('\n<<<<<<< yours\nA\n=======\nB\n>>>>>>> C\n'), [after]), 'Conflicts of an earlier merge'],
  ] as const) {
    expect(planned).toMatchObject({ outcome: 'by-hand', reason: expect.stringContaining(words) });
    expect([planned.text, planned.renewed, planned.dropped]).toEqual([undefined, undefined, undefined]);
  }
  expect(plan(undefined, [after])).toMatchObject({ outcome: 'by-hand', dropped: true });
});

test('of a section that is worded twice the wording that it was copied from is followed', () => {
  const twice = template(
    `<When some="suppliers">\n\n${before.replace('on Mondays', 'on Mondays and Fridays')}\n</When>\n\n<When none="suppliers">\n\n## Decide [#decide]\n\nOne person decides.\n\n</When>\n`,
  );
  const planned = plan(own(`\n${before.replace('The board', 'We')}`), [twice]);
  expect(planned.text).toBe(
    own('\n## Decide [#decide]\n\nWe decides.\n\nIt meets on Mondays and Fridays.\n'),
  );
});
