import { didYouMean } from '../../model/did-you-mean.ts';
import type { Filled } from '../../model/filled.ts';
import { isSensitive } from '../../model/redaction.ts';
import { asPhrasing, type Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { printed, rawValue } from '../fill.ts';

/** One step of a procedure, kept as data: tables, RACI and diagrams are drawn from it. */
export interface StepNode extends Node {
  type: 'step';
  /** Place of its row on the document's page; empty until anchors are written. */
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
  /** True when the time limit is a personal or confidential value. */
  withinSensitive?: true;
  children: Node[];
}

/** Whether a node is a step of a procedure. */
export const isStep = (node: Node): node is StepNode => node.type === 'step';

/** `<Steps>`: only steps stand inside. */
export function steps(node: Node, children: Node[], reading: Reading): Node[] {
  const inside = children.filter((child) => child.type !== 'text' || child.value?.trim());
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
  return [{ type: 'steps', children: found, ...(node.position ? { position: node.position } : {}) }];
}

/** `<Step role="service-desk" output="incident-record" within={org.…}>`: one paragraph. */
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
      consulted: ids(node, 'consulted', roles, reading),
      informed: ids(node, 'informed', roles, reading),
      output: ids(node, 'output', records, reading),
      ...withinOf(node, reading),
      children: content,
      ...(node.position ? { position: node.position } : {}),
    },
  ];
}

function ids(node: Node, name: string, known: ReadonlyMap<string, unknown>, reading: Reading): string[] {
  const value = attributesOf(node).get(name);
  if (value === undefined || value === null || value === '') return [];
  const written = typeof value === 'string' ? value : rawValue(value.value, node, reading);
  if (typeof written !== 'string') return [];
  const kind = name === 'output' ? 'record' : 'role';
  return written
    .trim()
    .split(/[\s,]+/)
    .filter((id) => {
      if (known.has(id)) return true;
      const hint = didYouMean(id, known.keys(), 'Add it to your organisation or correct the id.');
      report(reading, node, `unknown-${kind}`, `"${id}" is not a ${kind} of this manual.`, hint);
      return false;
    });
}

function withinOf(node: Node, reading: Reading): Pick<StepNode, 'within' | 'limit' | 'withinSensitive'> {
  const value = attributesOf(node).get('within');
  if (typeof value === 'string') return { within: value };
  const said = value ? printed(value.value, node, reading) : undefined;
  return {
    within: said?.words ?? '',
    ...(said ? { limit: said.filled } : {}),
    ...(isSensitive(said?.field) ? { withinSensitive: true } : {}),
  };
}
