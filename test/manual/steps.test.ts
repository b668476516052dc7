import { expect, test } from 'vitest';
import { type Node, plainText, walk } from '../../src/manual/model/tree.ts';
import { withoutLinks } from '../harness/without-links.ts';
import { read } from './manual-of.ts';

const steps = (...list: string[]) => `<Steps accountable="incident-manager">\n${list.join('\n')}\n</Steps>`;
const step = (attributes: string, words = 'Look.') => `<Step ${attributes}>${words}</Step>`;

const twinOf = (roles: string) => read(`<Steps>\n${step(`role="${roles}"`)}\n</Steps>`).document?.twin ?? '';

/** The elements of a name or class on the page of a text, with their attributes and words. */
function found(text: string, what: string) {
  const elements: { attributes: Record<string, string>; words: string }[] = [];
  walk({ type: 'root', children: [...read(text).page()] } as Node, (node) => {
    const attributes = (node.data?.['hProperties'] ?? {}) as Record<string, string>;
    if ([node.data?.['hName'], attributes['class']].includes(what))
      elements.push({ attributes, words: plainText(node) });
  });
  return elements;
}

test('several roles of a step are listed as the language does it', () => {
  const plain = (roles: string) => withoutLinks(twinOf(roles));
  expect(plain('service-desk')).toContain('| Service desk |');
  expect(plain('service-desk incident-manager')).toContain('| Service desk and incident manager |');
  expect(plain('service-desk incident-manager problem-manager')).toContain(
    '| Service desk, incident manager and problem manager |',
  );
});

test('on a page a step says its number, who, by when, what and the rest with labels', () => {
  const [item] = found(
    steps(
      step('role="service-desk" within="1 hour" output="incident-record" informed="problem-manager"', 'Act.'),
    ),
    'li',
  );
  expect(item?.words.replace(/\s+/g, ' ')).toBe(
    '1 Service desk By when 1 hour Act. Record Incident record Informed Problem manager',
  );
});

test('what a step has not is not drawn, with neither label nor dash', () => {
  const text = steps(step('role="service-desk"'), step('role="service-desk" within="1 hour"'));
  expect(found(text, 'li').map(({ words }) => /By when|Record|–/.exec(words)?.[0])).toEqual([
    undefined,
    'By when',
  ]);
  expect(found(text, 'dl')).toEqual([]);
});

test('who answers for all steps is said once under them, and by each step where only single ones say it', () => {
  const text = steps(step('role="service-desk"'), step('role="service-desk" accountable="problem-manager"'));
  expect(found(text, 'steps-answered').map(({ words }) => words)).toEqual([
    'Answers for it: Incident manager; step 2: Problem manager.',
  ]);
  expect(found(text, 'dl')).toEqual([]);
  const single = `<Steps>\n${step('role="service-desk" accountable="problem-manager"')}\n</Steps>`;
  expect(found(single, 'steps-answered')).toEqual([]);
  expect(found(single, 'dd').map(({ words }) => words)).toEqual(['Problem manager']);
});

test('each step carries its anchor, and its lane where roles share a list; a list says that it is one; the first has a place of its own', () => {
  const text = `${steps(step('role="service-desk"'), step('role="problem-manager"'))}\n\n${steps(step('role="service-desk"'))}`;
  expect(found(text, 'li').map(({ attributes }) => attributes)).toEqual([
    { class: 'step', id: 'step-1-1', 'data-lane': '1', 'data-next': '2' },
    { class: 'step', id: 'step-1-2', 'data-lane': '2' },
    { class: 'step', id: 'step-2-1' },
  ]);
  expect(found(text, 'ol').map(({ attributes }) => attributes['role'])).toEqual(['list', 'list']);
  expect(found(text, 'steps-frame').map(({ attributes }) => attributes['id'])).toEqual([
    'manual-flow',
    undefined,
  ]);
});

test('lanes have the names of their roles, which only eyes read, and no second way to them', () => {
  const text = steps(step('role="service-desk"'), step('role="problem-manager service-desk"'));
  expect(found(text, 'lanes').map(({ attributes }) => attributes)).toEqual([
    { class: 'lanes', 'aria-hidden': 'true', 'data-pagefind-ignore': '' },
  ]);
  expect(found(text, 'lane').map(({ words }) => words)).toEqual(['Service desk', 'Problem manager']);
  expect(found(text, 'step-with').map(({ attributes }) => attributes['data-with'])).toEqual(['1']);
  expect(found(steps(step('role="service-desk"'), step('role="service-desk"')), 'lanes')).toEqual([]);
});

test('the mark of an answer that is a list of steps stands after the list, not in its last step', () => {
  const text = `<Requirement id="8.1-1">\n\n${steps(step('role="service-desk"'))}\n\n</Requirement>`;
  expect(found(text, 'li').map(({ words }) => words.includes('8.1-1'))).toEqual([false]);
  expect(found(text, 'requirement-mark').map(({ words }) => words)).toEqual(['8.1-1']);
});
