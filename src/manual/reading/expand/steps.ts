import { parseDuration, print } from '../../../organisation/index.ts';
import type { Filled } from '../../model/filled.ts';
import { isSensitive } from '../../model/redaction.ts';
import { asPhrasing, type Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { printed } from '../fill.ts';
import { type Rhythm, rhythmOf } from './duty.ts';
import { ids } from './ids.ts';

/** One step of a procedure, kept as data: lists, tables and RACI are drawn from it. */
export interface StepNode extends Node {
  type: 'step';
  /** Its place on the document's page; empty until anchors are written. */
  anchor: string;
  /** Role ids: who does it, who answers for it, who is asked before, who is told after. */
  responsible: string[];
  accountable: string[];
  consulted: string[];
  informed: string[];
  /** Record ids that the step leaves or adds to. */
  output: string[];
  /** Time limit in words, empty when the step has none. */
  within: string;
  /** The value that the time limit prints, where it comes from the organisation. */
  limit?: Filled;
  /** Path of the default that the time limit prints. */
  withinDefault?: string;
  /** True when the time limit is a personal or confidential value. */
  withinSensitive?: true;
  /** How often it is done, where `every` says so; the words of the step say it too. */
  rhythm?: Rhythm;
  /** Whether the step is a decision: an approval, a refusal, a choice between ways. */
  decides?: true;
  children: Node[];
}

/** The steps that stand in one table. */
export interface StepsNode extends Node {
  type: 'steps';
  /** Role ids: who answers for each step that names nobody else. Texts that were stored before have none. */
  accountable?: string[];
  children: StepNode[];
}

/** Whether a node is a table of steps. */
export const isSteps = (node: Node): node is StepsNode => node.type === 'steps';

/** Whether a node is a step of a procedure. */
export const isStep = (node: Node): node is StepNode => node.type === 'step';

/** `<Steps accountable="change-manager">`: only steps stand inside; each may name who answers for it instead. */
export function steps(node: Node, children: Node[], reading: Reading): Node[] {
  const inside = children.filter((child) => child.type !== 'text' || child.value?.trim());
  if (inside.length === 1 && inside[0]?.type === 'list') {
    report(
      reading,
      node,
      'no-steps',
      '<Steps> holds a list, and here it is the component of the manual for the steps of a procedure.',
      'Write <StepList>, as Starlight’s is called here, around a numbered list; or a <Step role="…"> for each step, which says who does it.',
    );
    return inside;
  }
  for (const stray of inside.filter((child) => child.type !== 'step'))
    report(
      reading,
      stray.position ? stray : node,
      'stray-in-steps',
      'Something other than a <Step> stands inside <Steps>.',
      'Move it before or after.',
    );
  const found = inside.filter(isStep);
  if (found.length === 0) {
    report(reading, node, 'no-steps', '<Steps> holds no step.', 'Write at least one <Step role="…">.');
    return [];
  }
  const accountable = ids(node, 'accountable', reading.known.roles, reading);
  const answered = found.map((one) => (one.accountable.length > 0 ? one : { ...one, accountable }));
  return [
    { type: 'steps', accountable, children: answered, ...(node.position ? { position: node.position } : {}) },
  ];
}

/** `<Step role="service-desk" output="incident-record" within={org.…} every={org.…} decides>`: one paragraph. */
export function step(node: Node, children: Node[], reading: Reading): Node[] {
  const { roles, records } = reading.known;
  const content = asPhrasing(children);
  if (!content || content.length === 0) {
    report(
      reading,
      node,
      'step-too-long',
      'A <Step> holds one paragraph.',
      'Split it into several steps or move lists out of it.',
    );
    return [];
  }
  const responsible = ids(node, 'role', roles, reading);
  const rhythm = rhythmOf(node, reading);
  // Roles that are merged into one do not ask or tell themselves.
  const others = (attribute: string) =>
    ids(node, attribute, roles, reading).filter((id) => !responsible.includes(id));
  if (responsible.length === 0)
    report(
      reading,
      node,
      'step-without-role',
      'A <Step> names no role.',
      'Write <Step role="…">: somebody has to do it.',
    );
  return [
    {
      type: 'step',
      anchor: '',
      responsible,
      accountable: ids(node, 'accountable', roles, reading),
      consulted: others('consulted'),
      informed: others('informed'),
      output: ids(node, 'output', records, reading),
      ...withinOf(node, reading),
      ...(rhythm.every === '' ? {} : { rhythm }),
      ...(attributesOf(node).has('decides') ? { decides: true } : {}),
      children: content,
      ...(node.position ? { position: node.position } : {}),
    },
  ];
}

function withinOf(
  node: Node,
  reading: Reading,
): Pick<StepNode, 'within' | 'limit' | 'withinDefault' | 'withinSensitive'> {
  const value = attributesOf(node).get('within');
  if (typeof value === 'string') {
    // A time is written as the config writes it, `P2D working`; other words, such as "before the meeting", are printed as they are.
    return { within: parseDuration(value) ? print(value, { kind: 'target' }, reading.words.print) : value };
  }
  const said = value ? printed(value.value, node, reading) : undefined;
  return {
    within: said?.words ?? '',
    ...(said ? { limit: said.filled } : {}),
    ...(said && reading.defaults.has(said.key) ? { withinDefault: said.key } : {}),
    ...(isSensitive(said?.field) ? { withinSensitive: true } : {}),
  };
}
