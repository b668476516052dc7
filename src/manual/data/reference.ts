import { manualJsonSchema } from './schema.ts';

interface Schema {
  type?: string | string[];
  description?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

const intro = `# The manual as data

\`data/manual.json\` holds the whole manual for other programs. Its JSON Schema stands beside it as
\`data/manual.schema.json\`. Personal and confidential values are never in it: where a passage names one, a word stands
in its place. The registers as tables stand beside it too: \`data/<register>.csv\` and \`data/registers.xlsx\`.

\`schema\` is the version of the shape. It grows by one when a field is dropped, renamed or changes its meaning; new fields
come without a new version, so a reader takes what it knows and leaves the rest. Ids and paths are stable: documents,
records and roles are named by id, clauses by number, and paths are relative to the site's root.`;

/** Every field of the data as Markdown tables, in the order of the file. */
export function dataReference(): string {
  const blocks = [intro];
  table('The file', '', manualJsonSchema() as Schema, blocks);
  return `${blocks.join('\n\n')}\n`;
}

function table(heading: string, path: string, { properties = {} }: Schema, blocks: string[]): void {
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${cell(field.description ?? '')} | ${cell(kindOf(field))} |`,
  );
  blocks.push(`## ${heading}`, ['| Field | Meaning | Kind |', '| --- | --- | --- |', ...rows].join('\n'));
  for (const [name, field] of Object.entries(properties)) {
    const inner = field.items ?? field;
    const below = `${path}${name}${field.items ? '[]' : ''}`;
    if (inner.properties) table(`\`${below}\``, `${below}.`, inner, blocks);
  }
}

function kindOf(field: Schema): string {
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.anyOf) return field.anyOf.map(kindOf).join(' or ');
  if (field.items) return `list of ${field.items.properties ? 'objects' : kindOf(field.items)}`;
  // A field that may be `null` is told by its kinds.
  return field.format ?? [field.type ?? 'any value'].flat().join(' or ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
