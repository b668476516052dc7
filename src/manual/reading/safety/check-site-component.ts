import { didYouMean } from '../../model/did-you-mean.ts';
import { isSafeAddress } from '../../model/own-address.ts';
import type { Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import icons from './data/icons.json' with { type: 'json' };
import { isLiteral, isPath } from './literals.ts';
import {
  type AttributeKind,
  type SiteComponent,
  type SiteComponentName,
  siteComponents,
} from './site-components.ts';

const iconNames = new Set<string>(icons);

/** A component of Starlight's: attributes that it knows with values that it takes, and inside it what it needs. */
export function checkSiteComponent(name: SiteComponentName, node: Node, reading: Reading): void {
  const component: SiteComponent = siteComponents[name];
  const known = Object.keys(component.attributes);
  const attributes = attributesOf(node);
  for (const [attribute, value] of attributes) {
    const kind = component.attributes[attribute];
    if (kind === undefined) {
      const all = known.length > 0 ? `It knows ${known.join(', ')}.` : 'It has none: take it out.';
      report(
        reading,
        node,
        'unknown-attribute',
        `<${name}> has no attribute ${attribute}.`,
        didYouMean(attribute, known, all),
      );
      continue;
    }
    const written = typeof value === 'object' && value !== null ? value.value : undefined;
    if (written !== undefined && !isLiteral(written) && !isPath(written))
      report(
        reading,
        node,
        'code-in-document',
        `${attribute}={…} of <${name}> would run while the manual is built.`,
        'Write the value in quotes, or a plain path such as {org.name}.',
      );
    else if (typeof value === 'string') checkValue(name, attribute, value, kind, node, reading);
  }
  for (const attribute of component.required ?? [])
    if (!attributes.get(attribute))
      report(
        reading,
        node,
        'missing-attribute',
        `<${name}> has no ${attribute}.`,
        `Write <${name} ${attribute}="…">.`,
      );
  checkContent(name, component, node, reading);
}

function checkValue(
  name: string,
  attribute: string,
  value: string,
  kind: AttributeKind,
  node: Node,
  reading: Reading,
): void {
  const fact = `<${name}> can't have ${attribute}="${value.slice(0, 40)}".`;
  if (Array.isArray(kind) && !kind.includes(value))
    report(reading, node, 'unknown-value', fact, `Write one of ${kind.join(', ')}.`);
  if (kind === 'icon' && !iconNames.has(value))
    report(
      reading,
      node,
      'unknown-value',
      fact,
      didYouMean(value, icons, 'Write the name of one of Starlight’s icons.'),
    );
  if (kind === 'size' && !/^\d*\.?\d+(?:em|rem|px)$/.test(value))
    report(reading, node, 'unknown-value', fact, 'Write a size such as 1.5em or 24px.');
  if (kind === 'address' && !isSafeAddress(value))
    report(
      reading,
      node,
      'unsafe-address',
      fact,
      'Link to a page of the manual, or by https:, http:, mailto: or tel:.',
    );
}

const lists = { 'bullet-list': false, 'numbered-list': true } as const;

function checkContent(name: string, { content }: SiteComponent, node: Node, reading: Reading): void {
  const children = (node.children ?? []).filter(
    (child) => child.type !== 'text' || (child.value ?? '').trim() !== '',
  );
  if (content === 'nothing' && children.length > 0)
    report(reading, node, 'component-content', `<${name}> takes no text inside it.`, `Write <${name} … />.`);
  if (
    content === 'TabItem' &&
    (children.length === 0 || children.some((child) => child['name'] !== 'TabItem'))
  )
    report(
      reading,
      node,
      'component-content',
      `<${name}> holds something else than <TabItem>.`,
      'Put all of it into <TabItem label="…">.',
    );
  if (content === 'bullet-list' || content === 'numbered-list') {
    const [only, ...more] = children;
    if (only?.type === 'list' && only['ordered'] === lists[content] && more.length === 0) return;
    const form = content === 'bullet-list' ? 'one list with hyphens' : 'one numbered list';
    report(
      reading,
      node,
      'component-content',
      `<${name}> needs ${form} and nothing else.`,
      `Write ${form} in it, with blank lines around.`,
    );
  }
}
