import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeTexts } from '../../src/manual/upgrade/merge-texts.ts';
import { parseSource } from '../../src/markdown/parse.ts';
import { projectRoot } from '../harness/project.ts';
import { propertySeed } from '../harness/seed.ts';
import { type Edit, editSomewhere, numbersFrom } from './edits.ts';

const parse = (text: string) =>
  parseSource({
    file: 'a.mdx',
    path: 'a.mdx',
    place: 'a',
    origin: 'own',
    format: 'mdx',
    trusted: false,
    text,
  }).tree;
const sides = { base: 'Clausebook 1', own: 'yours', fresh: 'Clausebook 2' };
const merge = (base: string, own: string, fresh: string) => {
  const merged = mergeTexts({ base, own, fresh }, parse, sides);
  if (!merged) throw new Error('A text could not be parsed.');
  return merged;
};

/** Shipped templates with places enough for several people to change them. */
const templates = globSync('templates/en/**/*.mdx', { cwd: projectRoot })
  .sort()
  .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
  .filter((text) => text.length > 4000)
  .slice(0, 20);

const perVersion = 40;
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** A text after some edits, each of a line that no other of them touched. */
function edited(text: string, count: number, name: string, below: (most: number) => number) {
  const edits: Edit[] = [];
  let now = text;
  for (let tries = 0; edits.length < count && tries < 200; tries++) {
    const made = editSomewhere(now, `${name}${edits.length}x`, below);
    if (
      !made ||
      edits.some(({ line, word }) => line === made.edit.line || made.edit.line.includes(word || '\n'))
    )
      continue;
    if (text.split(made.edit.line).length > 2 && made.edit.line !== '') continue;
    edits.push(made.edit);
    now = made.text;
  }
  return { text: now, edits };
}

const conflictsOf = (text: string): string[] => text.match(/^<{7} [\s\S]*?^>{7} .*$/gm) ?? [];

/** A conflict as its owner settles it. */
const settled = (text: string, take: keyof typeof kept) =>
  text.replace(/^<{7} .*\n([\s\S]*?)^\|{7} .*\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} .*\n?/gm, kept[take]);

const kept = { yours: '$1', base: '$2', theirs: '$3' };

/** Whether both sides changed what stands in a conflict, each in its own way, and no more than that stands in it. */
function expectReal(conflict: string): void {
  const [yours, base, theirs] = (['yours', 'base', 'theirs'] as const).map((side) =>
    settled(conflict, side).split('\n').filter(Boolean),
  );
  expect(yours).not.toEqual(base);
  expect(theirs).not.toEqual(base);
  expect(theirs).not.toEqual(yours);
  expect(base?.filter((line) => yours?.includes(line) && theirs?.includes(line))).toEqual([]);
}

/** Looks at one merge as somebody would who knows every edit. */
function judge(base: string, own: ReturnType<typeof edited>, fresh: ReturnType<typeof edited>) {
  const merged = merge(base, own.text, fresh.text);
  const conflicts = conflictsOf(merged.text);
  expect(conflicts).toHaveLength(merged.conflicts);
  for (const conflict of conflicts) expectReal(conflict);
  const inConflicts = conflicts.join('\n');
  const settledText = conflicts.reduce((text, conflict) => text.replace(conflict, ''), merged.text);
  for (const { word } of [...own.edits, ...fresh.edits]) if (word) expect(merged.text).toContain(word);
  for (const [side, other] of [
    [own, fresh],
    [fresh, own],
  ] as const)
    for (const { kind, line } of side.edits) {
      const alsoOther = other.edits.some((edit) => edit.line === line && edit.kind === 'reword');
      if (kind === 'delete' && !alsoOther) expect(linesOf(settledText)).not.toContain(line);
      if (kind === 'reword' && alsoOther) expect(inConflicts).toContain(line);
    }
  const touched = new Set([...own.edits, ...fresh.edits].map(({ line }) => line));
  // A list of the front matter that both changed is written anew.
  const untouched = linesOf(base.replace(/^aliases: \[[^\]]*\]$/m, '')).filter((line) => !touched.has(line));
  const now = linesOf(merged.text);
  expect(untouched.filter((line) => !now.includes(line))).toEqual([]);
  if (merged.conflicts === 0) expect(parse(merged.text)).toBeDefined();
  for (const take of ['yours', 'theirs'] as const) expect(parse(settled(merged.text, take))).toBeDefined();
  return merged;
}

test('over three versions with forty edits on either side nothing is lost, and what nobody touched stays', () => {
  const below = numbersFrom(propertySeed());
  const told = { own: 0, fresh: 0 };
  let library = templates.map((text) => ({ shipped: text, own: text }));
  for (let version = 1; version <= 3; version++) {
    const each = perVersion / library.length;
    library = library.map(({ shipped, own }, at) => {
      // An editor goes on from the text that the last upgrade left.
      const mine = edited(own, each, `mine${version}of${at}n`, below);
      const theirs = edited(shipped, each, `new${version}of${at}n`, below);
      told.own += mine.edits.length;
      told.fresh += theirs.edits.length;
      const merged = merge(shipped, mine.text, theirs.text);
      for (const { word } of [...mine.edits, ...theirs.edits]) if (word) expect(merged.text).toContain(word);
      for (const conflict of conflictsOf(merged.text)) expectReal(conflict);
      return { shipped: theirs.text, own: settled(merged.text, at % 2 ? 'yours' : 'theirs') };
    });
  }
  expect(told).toEqual({ own: 3 * perVersion, fresh: 3 * perVersion });
});

test('each edit of forty on either side of one text is in the result or in a conflict about it', () => {
  const below = numbersFrom(propertySeed() + 1);
  for (const text of templates.slice(0, 12)) {
    const merged = judge(text, edited(text, 10, 'mine', below), edited(text, 10, 'new', below));
    expect(merged.conflicts).toBeLessThanOrEqual(10);
  }
});

test('a text that one side alone changed is that of the side, byte for byte', () => {
  const below = numbersFrom(propertySeed() + 2);
  for (const text of templates.slice(0, 6)) {
    const other = edited(text, 10, 'mine', below).text;
    expect(merge(text, other, text)).toEqual({ text: other, conflicts: 0 });
    expect(merge(text, text, other)).toEqual({ text: other, conflicts: 0 });
    expect(merge(text, other, other)).toEqual({ text: other, conflicts: 0 });
  }
});

const doc = (body: string, fields = 'id: a\ntitle: A\n') => `---\n${fields}---\n\n${body}\n`;
const steps = (...all: string[]) =>
  doc(`<Steps>\n${all.map((one) => `  <Step role="agent">${one}</Step>`).join('\n')}\n</Steps>`);

test('two edits of different steps, rows or items beside each other are no conflict', () => {
  expect(
    merge(steps('One.', 'Two.'), steps('One of ours.', 'Two.'), steps('One.', 'Two, anew.', 'Three.')),
  ).toEqual({
    text: steps('One of ours.', 'Two, anew.', 'Three.'),
    conflicts: 0,
  });
  const rows = (...all: string[]) => doc(['| A | B |', '| --- | --- |', ...all].join('\n'));
  expect(
    merge(
      rows('| 1 | 2 |', '| 3 | 4 |'),
      rows('| 1 | 2 ours |', '| 3 | 4 |'),
      rows('| 1 | 2 |', '| 3 | 4 new |'),
    ),
  ).toEqual({
    text: rows('| 1 | 2 ours |', '| 3 | 4 new |'),
    conflicts: 0,
  });
  const items = (...all: string[]) => doc(all.map((one, at) => `${at + 1}. ${one}`).join('\n'));
  const merged = merge(
    items('First.', 'Second.', 'Third.'),
    items('First.', 'Second, ours.', 'Third.'),
    items('Before.', 'First.', 'Second.', 'Third.'),
  );
  expect(merged).toEqual({ text: doc('1. Before.\n1. First.\n2. Second, ours.\n3. Third.'), conflicts: 0 });
});

test('two edits of one step are a conflict that shows both and what they come from', () => {
  expect(merge(steps('One.', 'Two.'), steps('One, ours.', 'Two.'), steps('One, new.', 'Two.')).text).toBe(
    doc(
      [
        '<Steps>',
        '<<<<<<< yours',
        '  <Step role="agent">One, ours.</Step>',
        '||||||| Clausebook 1',
        '  <Step role="agent">One.</Step>',
        '=======',
        '  <Step role="agent">One, new.</Step>',
        '>>>>>>> Clausebook 2',
        '  <Step role="agent">Two.</Step>',
        '</Steps>',
      ].join('\n'),
    ),
  );
});

test('what one side took away and the other changed is a conflict, and so are two texts at one place', () => {
  const all = ['Alpha stays.', 'Beta was here.', 'Gamma stays.'];
  const gone = merge(
    doc(all.join('\n\n')),
    doc('Alpha stays.\n\nGamma stays.'),
    doc('Alpha stays.\n\nBeta was here, and is new.\n\nGamma stays.'),
  );
  expect(gone.conflicts).toBe(1);
  expect(gone.text).toContain(
    '<<<<<<< yours\n||||||| Clausebook 1\nBeta was here.\n=======\nBeta was here, and is new.\n>>>>>>>',
  );
  const both = merge(doc('Alpha.'), doc('Alpha.\n\nOur words.'), doc('Alpha.\n\nTheir sentence.'));
  expect(both.conflicts).toBe(1);
  expect(both.text).toContain('Our words.');
  expect(both.text).toContain('Their sentence.');
});

test("line ends, byte order mark and last line are the owner's", () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n').trimEnd()}`;
  const base = doc('Alpha.\n\nBeta.');
  const merged = merge(base, windows(doc('Alpha, ours.\n\nBeta.')), doc('Alpha.\n\nBeta.\n\nGamma, new.'));
  expect(merged).toEqual({ text: windows(doc('Alpha, ours.\n\nBeta.\n\nGamma, new.')), conflicts: 0 });
  // An editor that mixes line ends keeps them where nothing changed.
  const mixed = '---\nid: a\ntitle: A\n---\n\nAlpha.\r\n\r\nBeta.\n\nDelta.\n';
  expect(merge(doc('Alpha.\n\nBeta.\n\nDelta.'), mixed, doc('Alpha.\n\nBeta.\n\nDelta, new.')).text).toBe(
    mixed.replace('Delta.', 'Delta, new.'),
  );
});

test('how an editor wraps lines and pads cells is no change', () => {
  const padded = doc(
    '| Name  | Role  |\n| :---- | ----- |\n| One   | Agent |\n\nA sentence\nover two lines.',
  );
  const base = doc('| Name | Role |\n| :- | - |\n| One | Agent |\n\nA sentence over two lines.');
  const fresh = doc(
    '| Name | Role |\n| :- | - |\n| One | Agent |\n| Two | Agent |\n\nA sentence over two lines.',
  );
  const merged = merge(base, padded, fresh);
  expect(merged.conflicts).toBe(0);
  expect(merged.text).toBe(padded.replace('| One   | Agent |\n', '| One   | Agent |\n| Two | Agent |\n'));
});

test('front matter is merged field by field, lists by their entries, with comments', () => {
  const fields = (more: string) => `id: a\ntitle: A\n${more}`;
  const base = doc('Text.', fields("owner: agent\naliases: [one, two]\nclauses: ['8.1']\n"));
  const own = doc('Text.', fields("# ours\nowner: manager\naliases: [one, two, ours]\nclauses: ['8.1']\n"));
  const fresh = doc(
    'Text.',
    fields("owner: agent\nreview: plan.reviewInterval\naliases: [two, new]\nclauses: ['8.1', '8.2']\n"),
  );
  expect(merge(base, own, fresh)).toEqual({
    text: doc(
      'Text.',
      fields(
        "# ours\nowner: manager\nreview: plan.reviewInterval\naliases: [two, ours, new]\nclauses: ['8.1', '8.2']\n",
      ),
    ),
    conflicts: 0,
  });
  const title = (words: string) => doc('Text.', `id: a\ntitle: ${words}\n`);
  const conflict = merge(title('A'), title('Ours'), title('New'));
  expect(conflict.conflicts).toBe(1);
  expect(conflict.text).toContain(
    '<<<<<<< yours\ntitle: Ours\n||||||| Clausebook 1\ntitle: A\n=======\ntitle: New\n>>>>>>> Clausebook 2\n---',
  );
});

test('a passage that gets tags around it keeps what its owner changed in it, in a conflict', () => {
  const wrapped = '<When some="suppliers">\n\nAlpha is said here.\n\n</When>';
  const merged = merge(doc('Alpha is said here.'), doc('Alpha is said here by us.'), doc(wrapped));
  expect(merged.conflicts).toBe(1);
  expect(merged.text).toContain('by us');
  expect(merged.text).toContain('<When some="suppliers">');
  const tags = merge(
    doc(wrapped),
    doc(wrapped.replace('suppliers', 'customers')),
    doc(wrapped.replace('here.', 'there.')),
  );
  expect(tags).toEqual({
    text: doc(wrapped.replace('suppliers', 'customers').replace('here.', 'there.')),
    conflicts: 0,
  });
});

test('a text that can not be parsed is left to its owner', () => {
  expect(mergeTexts({ base: doc('A.'), own: doc('<When>'), fresh: doc('B.') }, parse, sides)).toBeUndefined();
});
