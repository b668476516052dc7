import { expect, test } from 'vitest';
import { conflictFault, conflictLines, ownSides } from '../../src/organisation/conflict-lines.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const conflict = (own: string, fresh: string, line = '\n') =>
  ['<<<<<<< yours', own, '||||||| base', 'Before.', '=======', fresh, '>>>>>>> Clausebook 2', ''].join(line);

test('conflicts are found at their lines, whatever git or an editor ends lines with', () => {
  const text = `One.\n\n${conflict('A', 'B')}\nTwo.\n${conflict('C', 'D')}`;
  expect(conflictLines(text)).toEqual([3, 12]);
  expect(conflictLines(text.replaceAll('\n', '\r\n'))).toEqual([3, 12]);
  expect(conflictLines('<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> branch')).toEqual([1]);
  expect(ownSides(text)).toBe('One.\n\nA\n\nTwo.\nC\n');
  expect(ownSides('<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> branch')).toBe('A\n');
  expect(conflictFault(text)?.message).toContain('2 places');
});

test('marks that stand alone, or as text within a line, are none', () => {
  for (const text of [
    'A heading\n=======\n',
    '<<<<<<< yours\nText.\n',
    '    <<<<<<< a\n    =======\n    >>>>>>> b\n',
    '=======\n>>>>>>> b\n',
  ])
    expect(conflictLines(text)).toEqual([]);
});

test('of a document with conflicts they alone are told, in plain Markdown and in front matter too', () => {
  const told = (files: Record<string, string>) =>
    manualOf({ documents: files }).manual.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
  expect(told({ 'a.md': doc(conflict('We do.', 'They do.')) })).toEqual([
    'content/documents/a.md:9 unsettled-conflict',
  ]);
  const fields = doc('Text.').replace(/^title: .*\n/m, (title) => conflict(title.trim(), 'title: Another'));
  expect(told({ 'a.mdx': fields })).toEqual(['content/documents/a.mdx:3 unsettled-conflict']);
});
