import {
  type Field,
  fieldAt,
  fieldOfItem,
  knownPaths,
  listPaths,
  print,
  suggestPath,
} from '../../organisation/index.ts';
import { markDefaults } from '../model/default-values.ts';
import { type Filled, filledBy, filledText } from '../model/filled.ts';
import { pathIn } from '../model/items.ts';
import { markSensitive } from '../model/redaction.ts';
import type { Node } from '../model/tree.ts';
import { valueAt } from '../model/value-at.ts';
import { type Filling, report } from './context.ts';
import { fixOfExpression, fixOfPath } from './fixes.ts';

const plainPath = /^\s*(org|item)((?:\.[A-Za-z][A-Za-z0-9]*)+)\s*$/;
const comment = /^(\s|\/\*[\s\S]*?\*\/)*$/;

/** Turns an expression node into the text it stands for; a comment into nothing; all else is a problem. */
export function fillExpression(node: Node, reading: Filling): Node[] {
  const expression = node.value ?? '';
  if (comment.test(expression)) return [];
  const said = printed(expression, node, reading);
  if (!said) return [];
  // The path stays with the words until they are rendered: an answer that names a tool names its proof.
  const filled = filledText(said.words, said.filled);
  const named = { ...filled, data: { ...filled.data, path: expression.trim() } };
  return markSensitive(markDefaults([named], said.key, reading), said.field);
}

/** What a path prints, and the field it comes from. */
export interface Printed {
  words: string;
  field: Field;
  filled: Filled;
  /** Where the value stands in the organisation: `incidents.recordWithin`, `services.mail.owner`. */
  key: string;
}

/**
 * The words that a plain path such as `org.incidents.recordWithin` prints.
 * Notes the path as used; notes a problem at `node` and returns nothing when it can't be printed.
 */
export function printed(expression: string, node: Node, reading: Filling): Printed | undefined {
  const found = look(expression, node, reading);
  if (!found) return undefined;
  const { path, key, field, value } = found;
  if (field.ref === 'role' || field.ref === 'record' || field.ref === 'document') {
    const component = { role: 'Role', record: 'Record', document: 'Doc' }[field.ref];
    report(
      reading,
      node,
      'reference-as-text',
      `"${path}" names a ${field.ref}.`,
      `Write <${component} id={${path}} /> instead.`,
      fixOfExpression(node, `<${component} id={${path}} />`, reading),
    );
    return undefined;
  }
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    const hint = `Give it a value in your organisation, or wrap the text in <When some="${path.replace(/^org\./, '')}">.`;
    report(reading, node, 'empty-value', `"${path}" has no value.`, hint);
    return undefined;
  }
  const words = print(value, field, reading.words.print);
  return { words, field, key, filled: filledBy(path, field, { value, printed: words, owner: key }) };
}

/** Titles and headings stand in lists, addresses and data, where such a value must not be. */
export function reportSensitive(path: string, node: Node, reading: Filling): void {
  const fact = `"${path}" is personal or confidential, and titles and headings enter lists, addresses and data.`;
  report(reading, node, 'withheld-in-title', fact, 'Say it in the text under the heading.');
}

/** The raw value behind a path, for attributes that take an id. Same problems as {@link printed}. */
export function rawValue(expression: string, node: Node, reading: Filling): unknown {
  return look(expression, node, reading)?.value;
}

function look(expression: string, node: Node, reading: Filling) {
  const match = plainPath.exec(expression);
  if (!match) {
    const shown = expression.trim().slice(0, 60);
    report(
      reading,
      node,
      'not-a-path',
      `{${shown}} is not a plain path.`,
      'Only {org.…} and {item.…} can be filled in; write a brace as \\{.',
    );
    return undefined;
  }
  const [, root, dotted = ''] = match;
  const path = dotted.slice(1);
  if (root === 'item') return lookInItem(path, node, reading);
  const field = fieldAt(path);
  if (!field && (knownPaths().some((known) => known.startsWith(`${path}.`)) || listPaths().includes(path))) {
    const hint = listPaths().includes(path)
      ? `Write <Table of="${path}" columns="…" />.`
      : 'Name one of its fields.';
    report(reading, node, 'group-of-values', `"org.${path}" is a group of values, not one value.`, hint);
    return undefined;
  }
  if (!field) {
    const near = suggestPath(path);
    const hint = near
      ? `Did you mean {org.${near}}?`
      : 'See the reference of the organisation for all paths.';
    report(
      reading,
      node,
      'unknown-path',
      `"org.${path}" is not a field of the organisation.`,
      hint,
      fixOfPath(node, path, knownPaths(), reading),
    );
    return undefined;
  }
  reading.paths.add(path);
  return { path: `org.${path}`, key: path, field, value: valueAt(reading.organisation, path) };
}

function lookInItem(path: string, node: Node, reading: Filling) {
  const { item } = reading;
  if (!item) {
    report(
      reading,
      node,
      'item-without-each',
      `"item.${path}" stands in a document that has no \`each\`.`,
      'Use {org.…} here.',
    );
    return undefined;
  }
  for (const part of item.parts) {
    const inner =
      part.prefix === ''
        ? path
        : path.startsWith(`${part.prefix}.`)
          ? path.slice(part.prefix.length + 1)
          : '';
    const field = inner ? fieldOfItem(part.list, inner) : undefined;
    if (!field) continue;
    const key = pathIn(part, inner);
    reading.paths.add(key);
    return { path: `item.${path}`, key, field, value: valueAt(part.value, inner) };
  }
  const prefixes = item.parts.map((part) => (part.prefix === '' ? 'item.…' : `item.${part.prefix}.…`));
  report(
    reading,
    node,
    'unknown-item-path',
    `"item.${path}" is not a field of this item.`,
    `This document knows ${prefixes.join(' and ')}.`,
  );
  return undefined;
}
