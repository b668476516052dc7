import { expect, test } from 'vitest';
import { type Node, plainText, walk } from '../../src/manual/model/tree.ts';
import { withCaseAnchors } from '../../src/manual/writing/case-anchors.ts';

const text = (value: string): Node => ({ type: 'text', value });
const strong = (...children: Node[]): Node => ({ type: 'strong', children });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
const item = (lead: string): Node => ({
  type: 'listItem',
  children: [paragraph(strong(text(lead)), text(' Something is done.'))],
});

/** The places that a page gets, with the words they stand at. */
function placesIn(...nodes: Node[]): Record<string, string> {
  const found: Record<string, string> = {};
  walk({ type: 'root', children: withCaseAnchors(nodes) }, (node) => {
    const { id } = (node.data?.['hProperties'] ?? {}) as { id?: string };
    if (id !== undefined) found[id] = plainText(node);
  });
  return found;
}

test('what a paragraph or an entry begins with in bold is a place by its words', () => {
  const list = { type: 'list', children: [item('The user does not answer.'), item('Nobody picks it up.')] };
  expect(placesIn(list, paragraph(strong(text('Both clocks.')), text(' They start.')))).toEqual({
    'case-the-user-does-not-answer': 'The user does not answer.',
    'case-nobody-picks-it-up': 'Nobody picks it up.',
    'case-both-clocks': 'Both clocks.',
  });
});

test('a case stands inside what answers a requirement too', () => {
  const answer = { type: 'mdxJsxTextElement', name: 'span', children: [strong(text('Finding again.'))] };
  expect(Object.keys(placesIn(paragraph(answer)))).toEqual(['case-finding-again']);
});

test('labels, single words and bold words within a sentence are no cases', () => {
  const inside = paragraph(text('It is '), strong(text('never ever')), text(' done.'));
  expect(placesIn(item('Note well:'), item('Note.'), inside)).toEqual({});
});

test('two cases of the same words, and a heading of that id, keep places of their own', () => {
  const heading: Node = {
    type: 'heading',
    children: [text('Case two')],
    data: { hProperties: { id: 'case-it-fails' } },
  };
  expect(Object.keys(placesIn(item('It fails.'), heading, item('It fails.')))).toEqual([
    'case-it-fails-2',
    'case-it-fails',
    'case-it-fails-3',
  ]);
});

test('a long case is cut at a word', () => {
  const [place = ''] = Object.keys(
    placesIn(item('Somebody must lose access at once, such as on dismissal or after theft.')),
  );
  expect(place).toBe('case-somebody-must-lose-access-at-once-such-as-on-dismissal-or');
});

test('words that are not for everybody make no address', () => {
  const ofParty = { ...text('Jane Doe'), data: { sensitive: true } };
  const withheld = {
    type: 'emphasis',
    children: [text('Acme')],
    data: { hProperties: { 'data-pagefind-ignore': '' } },
  };
  expect(
    placesIn(paragraph(strong(text('Call '), ofParty)), paragraph(strong(text('Call '), withheld))),
  ).toEqual({});
});
