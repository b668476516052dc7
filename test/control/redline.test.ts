import { expect, test } from 'vitest';
import { redlineOf } from '../../src/manual/control/compare/redline.ts';
import type { FrozenBlock, FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { redlineWords, writeRedline } from '../../src/manual/control/history/write-redline.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { list, paragraph, steps, table, tree } from './frozen-blocks.ts';

const words = redlineWords(wordsOf('en', 'en-GB'));
const roleTitle = (id: string) => `the ${id}`;

/** The changes as they are written, with a sign for what only a screen reader says. */
const written = (before: FrozenTree, after: FrozenTree): string =>
  writeRedline(redlineOf(before, after), words, roleTitle)
    .text.replace(/<span class="unseen">(.*?)<\/span>/g, '($1)')
    .trim();

const between = (before: FrozenBlock[], after: FrozenBlock[]) => written(tree(before), tree(after));

test('a word in a sentence', () => {
  expect(
    between(paragraph('Call the desk before noon.'), paragraph('Call the desk before midnight.')),
  ).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><p>Call the desk before <del>(Removed: )noon</del><ins>(Added: )midnight</ins>.</p></div>"`,
  );
});

test('a sentence that came', () => {
  expect(
    between(paragraph('Call the desk before noon.'), paragraph('Call the desk before noon. Say your name.')),
  ).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><p>Call the desk before noon.<ins>(Added: ) Say your name.</ins></p></div>"`,
  );
});

test('an item of a list that came, and one that went', () => {
  expect(
    between([list('a cup', 'a spoon', 'a lid')], [list('a cup', 'a lid', 'sugar')]),
  ).toMatchInlineSnapshot(`
    "<p class="item">– a cup</p>
    <div class="change removed"><p class="tag">Removed</p><p class="item">– <del>(Removed: )a spoon</del></p></div>
    <p class="item">– a lid</p>
    <div class="change added"><p class="tag">Added</p><p class="item">– <ins>(Added: )sugar</ins></p></div>"
  `);
});

test('a row of a table that went', () => {
  expect(
    between(
      [table(['Cup', 'Colour'], ['Big', 'red'], ['Small', 'blue'], ['Tall', 'green'])],
      [table(['Cup', 'Colour'], ['Big', 'red'], ['Tall', 'green'])],
    ),
  ).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><div class="wide" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">Change</th><th scope="col">Cup</th><th scope="col">Colour</th></tr></thead><tbody><tr class="same"><td class="tag">–</td><td>Big</td><td>red</td></tr><tr class="removed"><td class="tag">Removed</td><td><del>(Removed: )Small</del></td><td><del>(Removed: )blue</del></td></tr><tr class="same"><td class="tag">–</td><td>Tall</td><td>green</td></tr></tbody></table></div></div>"`,
  );
});

test('a word in a cell, with the rows around it', () => {
  const row = (index: number) => [`Cup ${index}`, 'white'];
  const rows = [1, 2, 3, 4, 5, 6].map(row);
  const changed = rows.map(([cup = '', colour = ''], index) => [cup, index === 3 ? 'pink' : colour]);
  expect(
    between([table(['Cup', 'Colour'], ...rows)], [table(['Cup', 'Colour'], ...changed)]),
  ).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><div class="wide" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">Change</th><th scope="col">Cup</th><th scope="col">Colour</th></tr></thead><tbody><tr class="unchanged"><td colspan="3">2 rows unchanged</td></tr><tr class="same"><td class="tag">–</td><td>Cup 3</td><td>white</td></tr><tr class="changed"><td class="tag">Changed</td><td>Cup 4</td><td><del>(Removed: )white</del><ins>(Added: )pink</ins></td></tr><tr class="same"><td class="tag">–</td><td>Cup 5</td><td>white</td></tr><tr class="unchanged"><td colspan="3">1 row unchanged</td></tr></tbody></table></div></div>"`,
  );
});

test('a column that came, and one that went', () => {
  expect(
    between(
      [table(['Cup', 'Colour', 'Age'], ['Big', 'red', '3'], ['Small', 'blue', '1'])],
      [table(['Cup', 'Colour'], ['Big', 'red'], ['Small', 'blue'])],
    ),
  ).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><div class="wide" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">Change</th><th scope="col">Cup</th><th scope="col">Colour</th><th scope="col"><del>(Removed: )Age</del><br><span class="tag">column removed</span></th></tr></thead><tbody><tr class="same"><td class="tag">–</td><td>Big</td><td>red</td><td><del>(Removed: )3</del></td></tr><tr class="same"><td class="tag">–</td><td>Small</td><td>blue</td><td><del>(Removed: )1</del></td></tr></tbody></table></div></div>"`,
  );
  const came = between(
    [table(['Cup', 'Colour'], ['Big', 'red'])],
    [table(['Cup', 'Size', 'Colour'], ['Big', '3', 'red'])],
  );
  expect(came).toContain('<ins>(Added: )Size</ins><br><span class="tag">column added</span>');
  expect(came).toContain('<td>Big</td><td><ins>(Added: )3</ins></td><td>red</td>');
});

test('a table that came with rows that nobody approves, but the organisation enters', () => {
  expect(between([], [table(['Role', 'Holder'])])).toContain(
    '<tbody><tr class="unchanged"><td colspan="2">The rows are values of the organisation as they are today. They are not compared.</td></tr></tbody>',
  );
});

test('a step that moved', () => {
  expect(
    between(
      [steps(['desk', 'Fill it.'], ['desk', 'Switch it on.'], ['manager', 'Pour the water.'])],
      [steps(['desk', 'Fill it.'], ['manager', 'Pour the water.'], ['desk', 'Switch it on.'])],
    ),
  ).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><div class="wide" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">Change</th><th scope="col">No.</th><th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody><tr class="same"><td class="tag">–</td><td>1</td><td>desk</td><td>Fill it.</td></tr><tr class="moved-away"><td class="tag">Moved, is now 3</td><td>2</td><td><del>(Moved away: )desk</del></td><td><del>(Moved away: )Switch it on.</del></td></tr><tr class="same"><td class="tag">–</td><td>2</td><td>manager</td><td>Pour the water.</td></tr><tr class="moved-here"><td class="tag">Moved here, was 2</td><td>3</td><td><ins>(Moved here: )desk</ins></td><td><ins>(Moved here: )Switch it on.</ins></td></tr></tbody></table></div></div>"`,
  );
});

const first = 'The kettle stands on the shelf in the kitchen.';
const second = 'Whoever takes it away brings it back on that day.';

test('a paragraph that was split', () => {
  expect(between(paragraph(`${first} ${second}`), paragraph(first, second))).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">One paragraph split into 2</p><p>The kettle stands on the shelf in the kitchen.</p><p>Whoever takes it away brings it back on that day.</p></div>"`,
  );
});

test('paragraphs that were joined', () => {
  expect(between(paragraph(first, second), paragraph(`${first} ${second}`))).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">2 paragraphs joined into one</p><p>The kettle stands on the shelf in the kitchen.<del>(Removed: )<span aria-hidden="true">¶</span>( paragraph break removed )</del> Whoever takes it away brings it back on that day.</p></div>"`,
  );
});

test('a paragraph before another is no split one', () => {
  const changes = redlineOf(
    tree(paragraph(`${first} ${second}`)),
    tree(
      paragraph('Nobody drinks tea after seven in the evening.', `${first} Whoever takes it brings it back.`),
    ),
  );
  expect(changes.pieces.map(({ change }) => change)).toEqual(['added', 'changed']);
});

test('a heading', () => {
  const heading = (text: string): FrozenBlock => ({ heading: [text], depth: 3 });
  expect(between([heading('Boiling the water')], [heading('Boiling the milk')])).toMatchInlineSnapshot(
    `"<div class="change changed"><p class="tag">Changed</p><h3>Boiling the <del>(Removed: )water</del><ins>(Added: )milk</ins></h3></div>"`,
  );
});

test('a field of the front matter', () => {
  expect(
    written(tree(paragraph('Same.')), tree(paragraph('Same.'), { owner: 'desk' })),
  ).toMatchInlineSnapshot(`
    "<section class="change changed"><p class="tag">Control of the document</p><dl><div><dt>Owner</dt><dd><del>(Removed: )the incident-manager</del> <ins>(Added: )the desk</ins></dd></div></dl></section>
    <p>No word of the text changed.</p>"
  `);
});

test('a title', () => {
  const titles = { before: 'The note', after: 'The old <note>' };
  const same = tree(paragraph('Same.'));
  expect(writeRedline(redlineOf(same, same, titles), words, roleTitle).text).toMatchInlineSnapshot(`
    "<section class="change changed"><p class="tag">Control of the document</p><dl><div><dt>Title</dt><dd><del><span class="unseen">Removed: </span>The note</del> <ins><span class="unseen">Added: </span>The old &lt;note&gt;</ins></dd></div></dl></section>
    <p>No word of the text changed.</p>"
  `);
  expect(redlineOf(same, same, { before: 'The note', after: 'The  note' }).fields).toEqual([]);
  expect(redlineOf(same, same, { before: undefined, after: 'The note' }).fields).toEqual([]);
});

test('a value, a link or an image of which the words stayed', () => {
  const link = (to: string): FrozenBlock[] => [{ paragraph: ['See ', { link: to, words: ['the form'] }] }];
  expect(between(link('https://a.example/'), link('https://b.example/'))).toContain(
    'The words are the same; a value, a link or an image behind them is another.',
  );
});

test('what stayed is folded, but for what stands around a change and the heading above it', () => {
  const many = paragraph(...Array.from({ length: 12 }, (_, index) => `Paragraph number ${index} stays.`));
  const before: FrozenBlock[] = [{ heading: ['Tea'], depth: 2 }, ...many, ...paragraph('Serve it hot.')];
  const after: FrozenBlock[] = [{ heading: ['Tea'], depth: 2 }, ...many, ...paragraph('Serve it cold.')];
  const text = between(before, after);
  expect(text).toContain(
    '<h2>Tea</h2>\n<p class="unchanged">11 paragraphs unchanged</p>\n<p>Paragraph number 11',
  );
  expect(text).not.toContain('number 10');
});

test('texts of which only the answers differ say so', () => {
  const before = tree(paragraph('Same.'));
  const after = { ...before, marks: [{ points: ['20000-1:2011:8.1-1'], words: ['Same.'] }] };
  expect(written(before, after)).toBe(
    '<p class="tag">Other points of the standard are said to be answered.</p>\n<p>No word of the text changed.</p>',
  );
});

test('what anybody writes stays text', () => {
  const bad = '<script>alert(1)</script>';
  const text = [
    between(paragraph(`Say ${bad} now.`), paragraph(`Say "${bad}' then & now.`)),
    between([table([bad, 'a'], [bad, 'b'])], [table([bad, 'a', bad], [bad, 'c', bad])]),
    between([steps(['desk', bad])], [steps(['desk', 'Fill it.'], ['desk', bad])]),
    written(tree([]), tree([], { owner: bad, classification: bad, clauses: [bad] })),
  ].join('\n');
  expect(text).not.toMatch(/<script|<\/script/);
  expect(text).toContain('&lt;script&gt;');
});

test('a text that has nothing in common with the one before is told whole, in reasonable time', () => {
  const texts = (word: string) =>
    paragraph(
      ...Array.from({ length: 190 }, (_, index) => `${word}${index} ${word} ${index}${word} `.repeat(12)),
    );
  const started = performance.now();
  const { pieces } = redlineOf(tree(texts('a')), tree(texts('b')));
  expect(pieces).toHaveLength(380);
  expect(performance.now() - started).toBeLessThan(10_000);
});
