import type { Element, ElementContent } from 'hast';
import { english } from '../../src/manual/words/en.ts';
import { all, textOf } from './read-site.ts';

const { steps: labels, tables } = english;
/** What is said below the words of a step, in the order of the columns of a table. */
const below = ['output', 'accountable', 'consulted', 'informed'] as const;

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** What a part of a step holds beside an element that only names it. */
function without(part: Element | undefined, name: string): ElementContent[] {
  if (!part) return [];
  const [label] = all(`.${name}`, part);
  const rest = part.children.filter((child) => child !== label);
  const [first] = rest;
  return first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest.slice(1)] : rest;
}

/** What is said of a step, by label. */
function saidOf(step: Element): Map<string, ElementContent[]> {
  const one = (name: string) => all(`.${name}`, step)[0];
  const number = one('step-number');
  const facts = all('.step-facts > div', step).map((row): [string, ElementContent[]] => {
    const [term, definition] = ['dt', 'dd'].map((name) => all(name, row)[0]);
    return [term ? textOf(term) : '', definition?.children ?? []];
  });
  return new Map([
    [labels.number, number?.children ?? []],
    [labels.who, without(one('step-who'), 'step-number')],
    [labels.what, one('step-what')?.children ?? []],
    [labels.within, without(one('step-within'), 'step-label')],
    ...facts,
  ]);
}

/** The steps of a page as the table that a twin has, after who answers for all of them. */
export function stepsAsTable(frame: Element): Element[] {
  const steps = all('.step', frame).map(saidOf);
  const always = [labels.number, labels.who, labels.what];
  const columns = [...always, labels.within, ...below.map((name) => labels[name])].filter(
    (label) => always.includes(label) || steps.some((step) => step.get(label)?.length),
  );
  const row = (name: 'th' | 'td', cells: ElementContent[][]) =>
    element(
      'tr',
      cells.map((cell) => element(name, cell)),
    );
  const cellOf = (said: ElementContent[] | undefined): ElementContent[] =>
    said?.length ? said : [{ type: 'text', value: tables.empty }];
  return [
    ...all('.steps-answered', frame),
    element('table', [
      element('thead', [
        row(
          'th',
          columns.map((label) => [{ type: 'text', value: label }]),
        ),
      ]),
      element(
        'tbody',
        steps.map((step) =>
          row(
            'td',
            columns.map((label) => cellOf(step.get(label))),
          ),
        ),
      ),
    ]),
  ];
}
