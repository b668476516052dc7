import { z } from 'zod';
import { frontMatterSchema } from './front-matter.ts';

/** The page of all fields of the front matter, made of its schema. */
export function frontMatterReference(): string {
  const { properties = {}, required = [] } = z.toJSONSchema(frontMatterSchema, { io: 'input' }) as {
    properties?: Record<string, FieldSchema>;
    required?: string[];
  };
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      `| \`${name}\` | ${required.includes(name) ? '**needed** ' : ''}${cell(field.description ?? '')} | ${kindOf(field)} |`,
  );
  return `# The front matter of a document

All that can stand between the two lines of \`---\` at the head of a document. Fields marked with **needed** have to be there. Clause numbers are put in
quotes, since YAML would read \`4.10\` as \`4.1\`.

| Field | Meaning | Kind |
| --- | --- | --- |
${rows.join('\n')}
`;
}

interface FieldSchema {
  description?: string;
  type?: string;
  enum?: readonly string[];
  items?: FieldSchema;
  propertyNames?: { enum?: readonly string[] };
}

function kindOf({ type, enum: values, items, propertyNames }: FieldSchema): string {
  if (values) return `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  if (type === 'array') return items ? `list of ${items.type === 'string' ? 'texts' : items.type}` : 'list';
  if (type === 'object') return `texts by ${isYear(propertyNames?.enum?.[0]) ? 'edition' : 'code'}`;
  return type === 'number' ? 'number' : 'text';
}

const isYear = (name = ''): boolean => /^\d{4}$/.test(name);

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('{', '\\{').replaceAll('}', '\\}');
