import { kinds } from './kinds.ts';
import type { Kind, Note } from './schema/field.ts';
import { isNeeded, type Node, nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';

type Schema = Parameters<typeof nodeOf>[0];

/**
 * The type of a config in TypeScript, with what the schema says about each field as its doc comment: editors show
 * comments of an interface, but none of a type that is inferred from a schema.
 */
export function organisationTypes(): string {
  const root = nodeOf(organisationSchema);
  const shape = root.is === 'group' ? root.shape : {};
  return `// Written by \`npm run reference\` from the schema in schema/: change that, not this file.
import type { ChoiceGroup, choices } from '../schema/choices.ts';

type Choice<Group extends ChoiceGroup> = (typeof choices)[Group][number];

/** The organisation as a user writes it: only \`name\`, the ids of list items and a few of their fields, such as the kind of an access, are needed. */
export interface OrganisationConfig {
${fields(shape, '  ')}
}
`;
}

function fields(shape: Readonly<Record<string, Schema>>, indent: string): string {
  return Object.entries(shape)
    .map(([key, schema]) => field(key, schema, indent))
    .join('\n');
}

function field(key: string, schema: Schema, indent: string): string {
  const node = nodeOf(schema);
  const optional = !isNeeded(schema);
  const type = `${typeOf(node, indent)}${optional ? ' | undefined' : ''}`;
  return `${comment(node, indent)}\n${indent}${key}${optional ? '?' : ''}: ${type};`;
}

function typeOf(node: Node, indent: string): string {
  if (node.is === 'table') return 'Record<string, Record<string, string>>';
  if (node.is === 'leaf') return leafType(node.note);
  const inside = `{\n${fields(node.shape, `${indent}  `)}\n${indent}}`;
  return node.is === 'things' ? `${inside}[]` : inside;
}

const numeric: ReadonlySet<Kind> = new Set(['number', 'count', 'percent', 'money']);

function leafType({ kind = 'text', choices }: Note): string {
  if (choices) return `Choice<'${choices}'>`;
  if (kind === 'list') return 'string[]';
  if (kind === 'flag') return 'boolean';
  return numeric.has(kind) ? 'number' : 'string';
}

function comment(node: Node, indent: string): string {
  if (node.is !== 'leaf') return `${indent}/** ${plain(node.description)}. */`;
  const { description, kind = 'text', ref } = node.note;
  const told = kind === 'text' || kind === 'list' || kind === 'choice' || kind === 'flag' ? '' : kinds[kind];
  const lines = [
    `${plain(description)}.`,
    ...(ref ? [kind === 'list' ? `Ids: ${ref}.` : `Id: ${ref}.`] : []),
    ...(told ? [`Written as ${plain(told)}.`] : []),
    ...(conditionHolds(node.standard) ? [`@default ${plain(JSON.stringify(node.standard))}`] : []),
  ];
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}

const conditionHolds = (standard: unknown): boolean =>
  standard !== undefined && standard !== '' && !(Array.isArray(standard) && standard.length === 0);

// A comment must not end before its end.
const plain = (text: string): string => text.replaceAll('*/', '* /');
