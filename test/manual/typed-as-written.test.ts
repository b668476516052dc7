import { expect, test } from 'vitest';
import { doc, manualOf, read } from './manual-of.ts';

/** What somebody types who writes of commands without marking them as code. */
const commands = [
  'Start it with `tool --force`, or tool --force --all -v, from ~/bin.',
  'Clear ~/cache~ and file~ of ~admin~, never ~~all~~ of it.',
  '| Option | Sense |\n| --- | --- |\n| --quiet | says nothing --- at all |',
  '- --dry-run comes first --',
].join('\n\n');

test.each(['mdx', 'md'])('options of commands and tildes in %s stay as they are typed', (format) => {
  const made = manualOf({ documents: { [`sample.${format}`]: doc(commands) } });
  const [{ key } = { key: '' }] = made.manual.documents;
  for (const text of [made.twin(key) ?? '', JSON.stringify(made.pageTree(key, '/'))]) {
    const plain = text.replaceAll('\\', '');
    for (const word of ['tool --force --all -v', '--quiet', '--- at all', '--dry-run', 'first --'])
      expect(plain).toContain(word);
    expect(plain).not.toMatch(/[–—]/);
  }
  const { twin = '' } = { twin: made.twin(key) };
  expect(twin).toContain('~~all~~');
  expect(twin.replaceAll('\\', '')).toContain('Clear ~/cache~ and file~ of ~admin~, never');
});

test('what two tildes strike out is struck out, with what stands in it', () => {
  const page = JSON.stringify(read('One ~~two *three*~~ and ~four {org.name}~.').page());
  expect(page.match(/"type":"delete"/g)).toHaveLength(1);
  expect(page).toContain('Exemplar');
});

test('quotes and three dots are set as in print, in words alone', () => {
  const page = JSON.stringify(read(`Say 'no' ... or \`'no' ...\`.`).page());
  expect(page).toContain('‘no’ …');
  expect(page).toContain("'no' ...");
});
