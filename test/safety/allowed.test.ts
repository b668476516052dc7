import { expect, test } from 'vitest';
import { type Node, walk } from '../../src/manual/model/tree.ts';
import { pageBody } from '../../src/manual/writing/page-body.ts';
import { doc, manualOf, read } from '../manual/manual-of.ts';

const bodyOf = (file: string, body: string) => {
  const { manual, pageTree, twin } = manualOf({ documents: { [file]: doc(body) } });
  return {
    problems: manual.problems,
    body: pageBody(pageTree('sample', '/')),
    twin: twin('sample'),
  };
};
const elementsIn = (nodes: readonly Node[]) => {
  const names: string[] = [];
  walk({ type: 'root', children: [...nodes] }, ({ data }) => {
    if (typeof data?.['hName'] === 'string') names.push(data['hName']);
  });
  return names;
};

test('HTML for text stays in .md and .mdx alike', () => {
  const html = 'A <kbd>Ctrl</kbd>, <mark>m</mark> and <abbr title="x">a</abbr><sup>2</sup>.';
  for (const file of ['sample.md', 'sample.mdx']) {
    const { problems, body } = bodyOf(file, html);
    expect(problems).toEqual([]);
    expect(elementsIn(body.nodes)).toEqual(['kbd', 'mark', 'abbr', 'sup']);
  }
});

test('Markdown between tags of plain HTML stays Markdown, in the element that a browser would put it in', () => {
  const { problems, body } = bodyOf(
    'sample.md',
    '<details><summary>More</summary>\n\nText **b**\n\n</details>\n\nEnd.',
  );
  expect(problems).toEqual([]);
  const [details, end] = body.nodes;
  expect(details?.data?.['hName']).toBe('details');
  expect(details?.children?.map(({ type, data }) => data?.['hName'] ?? type)).toEqual([
    'summary',
    'paragraph',
  ]);
  expect(end?.type).toBe('paragraph');
});

test('comments of an author are not published', () => {
  const { body, twin } = bodyOf('sample.md', 'Text <!-- secret --> goes on.\n\n<!-- secret -->\n\nEnd.');
  expect(JSON.stringify(body)).not.toContain('secret');
  expect(twin).not.toContain('secret');
});

test('a table in HTML is a table in the Markdown twin', () => {
  const { twin } = bodyOf(
    'sample.md',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>one</td><td>two<br>three</td></tr></table>',
  );
  expect(twin).toMatch(/\| A +\| B +\|\n\| -+ \| -+ \|\n\| one \|/);
});

test('components of Starlight need no import, keep what stands in them, and are drawn by name', () => {
  const { problems, made } = read(
    '<Tabs>\n<TabItem label="Mac">\n\nText of {org.name}\n\n</TabItem>\n</Tabs>\n\n<Card title={org.name} icon="star">Words</Card>',
  );
  expect(problems).toEqual([]);
  const { parts } = pageBody(made.pageTree('sample', '/'));
  expect(parts).toEqual([
    { name: 'TabItem', attributes: { label: 'Mac' } },
    { name: 'Tabs', attributes: {} },
    { name: 'Card', attributes: { title: 'Exemplar', icon: 'star' } },
  ]);
  expect(made.twin('sample')).toContain('**Mac**\n\nText of Exemplar\n\n**Exemplar**\n\nWords');
});

test('an import of Starlight’s components may stand in a file and is not run', () => {
  const { problems, page } = read(
    'import { Card, Steps as StepList } from \'@astrojs/starlight/components\';\n\n<Card title="a">x</Card>\n\n<StepList>\n\n1. One\n\n</StepList>',
  );
  expect(problems).toEqual([]);
  expect(JSON.stringify(page())).not.toContain('import');
});

test('addresses of link cards stand under the base path', () => {
  const { made } = read('<LinkCard title="Clauses" href="/clauses/" />');
  const { parts } = pageBody(made.pageTree('sample', '/manual/'));
  expect(parts).toMatchObject([{ attributes: { href: '/manual/clauses/' } }]);
});

const wrong: Record<string, string> = {
  '<Card>x</Card>': '<Card> has no title.',
  '<Card title="a" colour="red">x</Card>': '<Card> has no attribute colour.',
  '<Badge text="a" variant="red" />': '<Badge> can\'t have variant="red".',
  '<Icon name="rokcet" />': '<Icon> can\'t have name="rokcet".',
  '<Icon name="star" size="1em;background:url(//evil.example)" />':
    '<Icon> can\'t have size="1em;background:url(//evil.example)".',
  '<FileTree>\n\nText\n\n</FileTree>': '<FileTree> needs one list with hyphens and nothing else.',
  '<StepList>\n\n- One\n\n</StepList>': '<StepList> needs one numbered list and nothing else.',
  '<Tabs>Text</Tabs>': '<Tabs> holds something else than <TabItem>.',
  '<LinkCard title="a" href="javascript:alert(1)" />': '<LinkCard> can\'t have href="javascript:alert(1)".',
};
for (const [body, message] of Object.entries(wrong))
  test(`${message}`, () => {
    const { made } = read(body);
    expect(made.manual.problems.map((problem) => problem.message)).toContain(message);
  });

test('HTML can’t be written from a tree with a component that nobody listed', () => {
  expect(() => pageBody([{ type: 'mdxJsxFlowElement', name: 'Own', children: [] }])).toThrow('<Own> is left');
  expect(() => pageBody([{ type: 'html', value: '<script>' }])).toThrow('html is left');
});
