import { didYouMean } from '../../model/did-you-mean.ts';
import { asBlocks, type Node, text, walk } from '../../model/tree.ts';
import { attributesOf, type Reading, report, writtenFor } from '../context.ts';
import { fillExpression, reportSensitive } from '../fill.ts';
import { isPath } from '../safety/literals.ts';
import { isSiteComponent, siteComponents } from '../safety/site-components.ts';
import { configTables, isConfigTable } from '../tables/tables.ts';
import { withAddress, withHtmlAddress } from './addresses.ts';
import { processMap } from './process-map.ts';
import { clauseReference, namedReference } from './references.ts';
import { requirementMark } from './requirements.ts';
import { step, steps } from './steps.ts';
import { termDefinition } from './term.ts';
import { conditionHolds } from './when.ts';

type Component = (node: Node, children: Node[], reading: Reading) => Node[];

const components: Record<string, Component> = {
  Clause: clauseReference,
  Doc: namedReference('document'),
  Role: namedReference('role'),
  Record: namedReference('record'),
  Requirement: requirementMark,
  Steps: steps,
  Step: step,
  Term: termDefinition,
  ProcessMap: processMap,
};

/** Names of the components that authors use without importing them. */
export const componentNames: readonly string[] = [
  ...Object.keys(components),
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
      );
  }
  if (!reading.declared.has(name.split('.')[0] ?? '')) {
    if (name === 'When') return conditionHolds(node, reading) ? expand(children, reading) : [];
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (component) return component(node, expand(children, reading), reading);
    if (isConfigTable(name)) return configTables[name](node, reading);
    if (/^[A-Z]/.test(name) && !isSiteComponent(name)) {
      const hint = didYouMean(
        name,
        componentNames,
        'Use one of the components of the manual or of Starlight.',
      );
      report(reading, node, 'unknown-component', `<${name}> is not a component.`, hint);
      return expand(children, reading);
    }
  }
  const checked = withHtmlAddress(node, reading);
  return [{ ...checked, attributes: fillAttributes(checked, reading), children: expand(children, reading) }];
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
