import { type LanePlace, lanesOf } from '../flow/lanes.ts';
import { type Node, plainText, text } from '../model/tree.ts';
import { firstStepsAnchor } from '../model/urls.ts';
import { isStep, type StepNode, type StepsNode } from '../reading/expand/steps.ts';
import { referenceTo } from '../reading/tables/cell.ts';
import type { Words } from '../words/words.ts';
import { pageElement } from './page-element.ts';
import type { Link } from './render.ts';
import { answering, type StepFact, stepFact } from './step-facts.ts';

/** What stands under the words of a step, each beside its label. */
const below: readonly StepFact[] = ['output', 'accountable', 'consulted', 'informed'];

type Render = (nodes: Node[]) => Node[];

/** The number of a role, where it has one that readers may know. */
type NumberOf = (role: string) => Link | undefined;

/**
 * The steps of a procedure on a page: a list in which each step says who does it and by when at its edge, then what,
 * then the rest with labels; what a step has not is not drawn. Who answers for all of them is said once,
 * under them. Roles that are called stand with their number where their part begins. Where few roles share the steps, each
 * has a lane with its name at the head: for eyes alone, since the steps say who does them.
 */
export function stepList(node: StepsNode, words: Words, render: Render, numberOf: NumberOf): Node[] {
  const steps = node.children.filter(isStep);
  const answers = answering(node, steps, words);
  const told = below.filter((fact) => fact !== 'accountable' || answers.length === 0);
  const lanes = lanesOf(steps.map(({ responsible }) => responsible));
  const items = steps.map((step, index) => {
    const place = lanes?.places[index];
    return pageElement('blocks', 'li', { class: 'step', id: step.anchor, ...laneOf(place) }, [
      pageElement('blocks', 'div', { class: 'step-edge' }, [
        pageElement('words', 'p', { class: 'step-who' }, [
          pageElement('inWords', 'span', { class: 'step-number' }, [text(String(index + 1))]),
          ...(place?.with ?? []).map((lane) =>
            pageElement('inWords', 'span', { class: 'step-with', 'data-with': String(lane) }, []),
          ),
          text(' '),
          ...render(stepFact('who', step, words)),
        ]),
        ...callsOf(step, steps[index - 1], numberOf),
        ...limitOf(step, words, render),
      ]),
      pageElement('blocks', 'div', { class: 'step-text' }, [
        pageElement('words', 'p', { class: 'step-what' }, render(step.children)),
        ...factsOf(step, told, words, render),
      ]),
    ]);
  });
  const isFirst = steps[0]?.anchor === 'step-1-1';
  return [
    pageElement('blocks', 'div', frameOf(isFirst, lanes?.roles.length), [
      ...(lanes ? [laneHeads(lanes.roles, render)] : []),
      // A list without bullets is a list to every reader only if it says so.
      pageElement('blocks', 'ol', { class: 'steps', role: 'list' }, items),
      ...(answers.length > 0
        ? [pageElement('words', 'p', { class: 'steps-answered' }, render(answers))]
        : []),
    ]),
  ];
}

const frameOf = (isFirst: boolean, lanes: number | undefined): Record<string, string> => ({
  class: 'steps-frame',
  ...(isFirst ? { id: firstStepsAnchor } : {}),
  ...(lanes === undefined ? {} : { 'data-lanes': String(lanes) }),
});

const laneOf = (place: LanePlace | undefined): Record<string, string> => ({
  ...(place ? { 'data-lane': String(place.lane) } : {}),
  ...(place?.next ? { 'data-next': String(place.next) } : {}),
});

/** The names of the lanes, without links: whoever hears the page hears them with the steps. */
const laneHeads = (roles: readonly string[], render: Render): Node =>
  pageElement(
    'blocks',
    'div',
    { class: 'lanes', 'aria-hidden': 'true', 'data-pagefind-ignore': '' },
    roles.map((role, index) =>
      pageElement('words', 'p', { class: 'lane', 'data-lane': String(index + 1) }, [
        text(
          render([referenceTo('role', role)])
            .map((node) => plainText(node))
            .join(''),
        ),
      ]),
    ),
  );

/** Numbers of those who do a step, but of those who did the one before. */
function callsOf({ responsible }: StepNode, before: StepNode | undefined, numberOf: NumberOf): Node[] {
  const links = responsible
    .filter((role) => !before?.responsible.includes(role))
    .flatMap((role) => numberOf(role) ?? []);
  const numbers = new Map(links.map((link) => [link.url, link]));
  if (numbers.size === 0) return [];
  const written = [...numbers.values()].flatMap(({ url, label }, index): Node[] => [
    ...(index === 0 ? [] : [text(', ')]),
    { type: 'link', url, title: null, children: [text(label)] },
  ]);
  return [pageElement('words', 'p', { class: 'step-call', 'data-pagefind-ignore': '' }, written)];
}

function limitOf(step: StepNode, words: Words, render: Render): Node[] {
  const limit = render(stepFact('within', step, words));
  if (limit.length === 0) return [];
  const label = pageElement('inWords', 'span', { class: 'step-label' }, [text(words.steps.within)]);
  return [pageElement('words', 'p', { class: 'step-within' }, [label, text(' '), ...limit])];
}

function factsOf(step: StepNode, facts: readonly StepFact[], words: Words, render: Render): Node[] {
  const rows = facts.flatMap((fact) => {
    const said = render(stepFact(fact, step, words));
    if (said.length === 0) return [];
    return [
      pageElement('blocks', 'div', {}, [
        pageElement('words', 'dt', {}, [text(words.steps[fact])]),
        pageElement('words', 'dd', {}, said),
      ]),
    ];
  });
  return rows.length > 0 ? [pageElement('blocks', 'dl', { class: 'step-facts' }, rows)] : [];
}
