import {
  descriptionOf,
  type Field,
  fieldAt,
  fieldOfItem,
  itemPaths,
  knownPaths,
  listPaths,
} from './fields.ts';
import { print, type Words } from './print.ts';
import { readyItems } from './ready/index.ts';
import { choices } from './schema/choices.ts';
import { english } from './words/en.ts';

const words: Words = { locale: english.locale, catalogue: english };

/** Every field of the organisation config as Markdown tables, lists after the single fields. */
export function organisationReference(): string {
  const groups = new Map<string, string[]>();
  for (const path of knownPaths()) {
    const theme = path.slice(0, Math.max(0, path.indexOf('.')));
    groups.set(theme, [...(groups.get(theme) ?? []), path]);
  }
  const themes = [...groups].map(([theme, paths]) => {
    const heading = theme === '' ? 'The organisation itself' : `\`${theme}\`: ${descriptionOf(theme)}`;
    return [`## ${heading}`, '', ...table(paths.flatMap((path) => fieldAt(path) ?? []))].join('\n');
  });
  return [...themes, ...listPaths().map(listTable), matrix].join('\n\n').concat('\n');
}

function listTable(list: string): string {
  const ready = readyItems[list];
  const ids = ready
    ? `Ready-made: ${ready.map(({ id }) => `\`${id}\``).join(', ')}. Your items are laid over those of the same id, others are added; \`use: false\` leaves one out, and \`{ id: '*', use: false }\` all of them.`
    : 'Empty unless you write it.';
  const fields = itemPaths(list).flatMap((path) => fieldOfItem(list, path) ?? []);
  return [`## List \`${list}\`: ${descriptionOf(list)}`, '', ids, '', ...table(fields)].join('\n');
}

const matrix =
  '## Table `priorityMatrix`\n\nThe priority for each impact (outer key) and urgency (inner key), by id; your cells are laid over the ready-made ones.';

function table(fields: readonly Field[]): string[] {
  return [
    '| Field | Meaning | Kind | Default |',
    '| --- | --- | --- | --- |',
    ...fields.map(
      (field) =>
        `| \`${field.path}\` | ${cell(meaning(field))} | ${kind(field)} | ${cell(standard(field))} |`,
    ),
  ];
}

function meaning({ description, personal, confidential }: Field): string {
  return description + (personal ? ' (personal)' : '') + (confidential ? ' (confidential)' : '');
}

function kind(field: Field): string {
  if (field.choices) return choices[field.choices].map((value) => `\`${value}\``).join(', ');
  return field.ref ? `${field.kind === 'list' ? 'list of ids' : 'id'}: ${field.ref}` : field.kind;
}

function standard(field: Field): string {
  if (field.default === undefined || field.default === '') return '';
  const printed = print(field.default, field, words);
  return typeof field.default === 'string' && printed !== field.default
    ? `\`${field.default}\`, ${printed}`
    : printed;
}

function cell(text: string): string {
  return text.replace(/[\\|<>{}*_`[\]]/g, (sign) => (sign === '`' ? sign : `\\${sign}`));
}
