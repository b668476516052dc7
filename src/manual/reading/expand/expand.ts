import { didYouMean } from '../../model/did-you-mean.ts';
import { asBlocks, type Node, text, walk } from '../../model/tree.ts';
import { markUnsaid } from '../../model/unsaid.ts';
import { attributesOf, type Reading, report, writtenFor } from '../context.ts';
import { fillExpression, reportSensitive } from '../fill.ts';
import { fixOfComponent, fixOfValue } from '../fixes.ts';
import { isPath } from '../safety/literals.ts';
import { isSiteComponent, siteComponents, writtenInstead } from '../safety/site-components.ts';
import { configTables, isConfigTable } from '../tables/tables.ts';
import { withAddress, withHtmlAddress } from './addresses.ts';
import { withoutLeftOut } from './left-out-rows.ts';
import { nightHelp, nightNumbers } from './night-help.ts';
import { outOfHours } from './out-of-hours.ts';
import { processMap } from './process-map.ts';
import { clauseReference, namedReference } from './references.ts';
import { dutyMark, requirementMark } from './requirements.ts';
import { step, steps } from './steps.ts';
import { termDefinition } from './term.ts';
import { conditionOf } from './when.ts';

type Component = (node: Node, children: Node[], reading: Reading) => Node[];

const components: Record<string, Component> = {
  Clause: clauseReference,
  Doc: namedReference('document'),
  Role: namedReference('role'),
  Record: namedReference('record'),
  Duty: dutyMark,
  Steps: steps,
  Step: step,
  Term: termDefinition,
  OutOfHours: outOfHours,
  NightHelp: nightHelp,
  NightNumbers: nightNumbers,
  ProcessMap: processMap,
};

/** Names of the components that authors use without importing them. */
export const componentNames: readonly string[] = [
  ...Object.keys(components),
  'Requirement',
  ...Object.keys(siteComponents),
  'When',
  ...Object.keys(configTables),
];

/**
 * Fills and expands a parsed file: expressions become text, our components become references, marks, steps and tables,
 * and text that does not belong to this organisation is left out. Nothing in the result can run.
 */
export function expand(nodes: readonly Node[], reading: Reading): Node[] {
  return nodes.flatMap((node) => expandNode(node, reading));
}

function expandNode(node: Node, reading: Reading): Node[] {
  switch (node.type) {
    case 'yaml':
    case 'toml':
      return [];
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      if (reading.trusted && !isPath(node.value ?? '')) return [node];
      return node.type === 'mdxFlowExpression'
        ? fillExpression(node, reading).map((child) => ({ type: 'paragraph', children: [child] }))
        : fillExpression(node, reading);
    case 'textDirective':
    case 'leafDirective':
      return [asWritten(node, reading)];
    case 'code':
    case 'inlineCode':
      return [unfilled(node, reading)];
    case 'mdxJsxTextElement':
      return expandComponent(node, reading);
    case 'mdxJsxFlowElement':
      // A component alone on its line stands between blocks: words that come out of it are a paragraph.
      return asBlocks(expandComponent(node, reading));
    case 'heading':
      return [heading(node, reading)];
    case 'table':
      return [table(node, reading)];
    default: {
      const checked = withAddress(node, reading);
      return [node.children ? { ...checked, children: expand(node.children, reading) } : checked];
    }
  }
}

function heading(node: Node, reading: Reading): Node {
  const filled = { ...node, children: expand(node.children ?? [], reading) };
  walk(filled, ({ data }) => {
    if (data?.['sensitive'] === true) reportSensitive(String(data['path']), node, reading);
  });
  return filled;
}

function table(node: Node, reading: Reading): Node {
  const rows = node.children ?? [];
  return { ...node, children: withoutLeftOut(expand(rows, reading), rows) };
}

function expandComponent(node: Node, reading: Reading): Node[] {
  const name = typeof node['name'] === 'string' ? node['name'] : '';
  const children = node.children ?? [];
  for (const [attribute, value] of attributesOf(node)) {
    const placeholder = typeof value === 'string' ? /\{(org|item)\.[\w.]*\}/.exec(value)?.[0] : undefined;
    if (placeholder)
      report(
        reading,
        node,
        'unfilled-quotes',
        `${placeholder} stands in quotes, where nothing is filled in.`,
        `Write ${attribute}=${placeholder}.`,
        value === placeholder ? fixOfValue(node, attribute, placeholder, reading) : undefined,
      );
  }
  if (!reading.declared.has(name.split('.')[0] ?? '')) {
    if (name === 'When') return when(node, children, reading);
    if (name === 'Requirement') return requirement(node, children, reading);
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (component) return component(node, expand(children, reading), reading);
    if (isConfigTable(name)) return configTables[name](node, reading);
    const instead = Object.hasOwn(writtenInstead, name) ? writtenInstead[name] : undefined;
    if (instead !== undefined) {
      const fact = `<${name}> is a component of Starlight’s that a document may not use.`;
      report(reading, node, 'component-not-allowed', fact, instead);
      return expand(children, reading);
    }
    if (/^[A-Z]/.test(name) && !isSiteComponent(name)) {
      const hint = didYouMean(
        name,
        componentNames,
        'Use one of the components of the manual or of Starlight.',
      );
      report(
        reading,
        node,
        'unknown-component',
        `<${name}> is not a component.`,
        hint,
        fixOfComponent(node, name, componentNames, reading),
      );
      return expand(children, reading);
    }
  }
  const checked = withHtmlAddress(node, reading);
  return [{ ...checked, attributes: fillAttributes(checked, reading), children: expand(children, reading) }];
}

function when(node: Node, children: Node[], reading: Reading): Node[] {
  const { holds, lacks, covers } = conditionOf(node, reading);
  const { around, found, covered } = reading.lacking;
  found.push(...lacks);
  covered.push(...covers);
  if (!holds) return [];
  around.push(...lacks);
  const inside = expand(children, reading);
  around.splice(around.length - lacks.length);
  return markUnsaid(inside, lacks);
}

/** What the conditions around and inside an answer lack is lacking in it; what it prints as unsaid is found later. */
function requirement(node: Node, children: Node[], reading: Reading): Node[] {
  const { around, found, covered } = reading.lacking;
  const before = { found: found.length, covered: covered.length };
  const inside = expand(children, reading);
  const standIns = new Set(covered.slice(before.covered));
  const lacks = found.slice(before.found).filter((path) => !standIns.has(path));
  return requirementMark(node, inside, [...around, ...lacks], reading);
}

/** Attributes of other elements keep what the author wrote; a plain path in one is filled as text. */
function fillAttributes(node: Node, reading: Reading): unknown[] {
  return ((node['attributes'] ?? []) as Node[]).map((attribute) => {
    const value = attribute['value'] as unknown as { value?: string } | string | null;
    if (typeof value !== 'object' || value === null || !/^\s*(org|item)\./.test(value.value ?? ''))
      return attribute;
    const [filled] = fillExpression(
      {
        type: 'mdxTextExpression',
        value: value.value ?? '',
        ...(node.position ? { position: node.position } : {}),
      },
      reading,
    );
    return { ...attribute, value: filled?.value ?? '' };
  });
}

/** A colon in running text (`9:am`) is no directive here: the words come back as written. */
function asWritten(node: Node, reading: Reading): Node {
  const written = text(writtenFor(node, reading));
  return node.type === 'leafDirective' ? { type: 'paragraph', children: [written] } : written;
}

function unfilled(node: Node, reading: Reading): Node {
  const placeholder = /\{(org|item)\.[\w.]*\}/.exec(node.value ?? '')?.[0];
  if (placeholder)
    report(
      reading,
      node,
      'unfilled-code',
      `${placeholder} stands in code, where nothing is filled in.`,
      'Take it out of the code.',
    );
  return node;
}
