import { defaultLanguage } from '../language/languages.ts';
import {
  defaultOf,
  descriptionOf,
  type Field,
  fieldAt,
  fieldOfItem,
  itemPaths,
  knownPaths,
  listPaths,
} from './fields.ts';
import { kinds } from './kinds.ts';
import { presetsIn } from './presets/index.ts';
import type { PresetItem } from './presets/item.ts';
import { presetIds } from './presets/lists.ts';
import { print, type Words } from './print.ts';
import { choices } from './schema/choices.ts';
import { catalogueOf } from './words/index.ts';

/** What shapes most of the texts, or would be wrong in nearly every organisation if it were left out. */
const first: readonly [path: string, why: string][] = [
  ['`name` and `edition`', 'whose manual it is, and which edition of the standard it follows'],
  [
    '`services` and `customers`',
    'what is delivered to whom; agreements and the catalogue are made from them',
  ],
  ['`roles`', 'who holds each role; the same person may hold several'],
  ['`suppliers`', 'who delivers to you, for which services, under which contract'],
  ['`serviceDesk`', 'how and when people reach you'],
  ['`priorities` and `priorityMatrix`', 'how fast you respond and resolve'],
  ['`calendar` and `timeZone`', 'in which hours and days working targets are counted'],
  ['`tools`', 'where tickets, documents and records are kept'],
  ['`documents`', 'how documents are numbered, approved and reviewed'],
  ['`site`', 'the title and the address of the manual'],
];

// Whoever writes a config reads the reference before there is one that names a language.
const catalogue = catalogueOf(defaultLanguage);
const words: Words = { locale: catalogue.locale, catalogue };

/**
 * Every field of the organisation config as Markdown tables, lists after the single fields; with the defaults of the
 * default language.
 */
export function organisationReference(): string {
  const groups = new Map<string, string[]>();
  for (const path of knownPaths()) {
    const theme = path.slice(0, Math.max(0, path.indexOf('.')));
    groups.set(theme, [...(groups.get(theme) ?? []), path]);
  }
  const themes = [...groups].map(([theme, paths]) => {
    const heading = theme === '' ? 'The organisation itself' : `\`${theme}\`: ${descriptionOf(theme)}`;
    const fields = paths.flatMap((path) => fieldAt(path) ?? []);
    return [`## ${heading}`, '', ...table('', fields)].join('\n');
  });
  return [introduction, ...themes, ...listPaths().map(listTable), matrix].join('\n\n').concat('\n');
}

function listTable(list: string): string {
  const presets = presetIds(list);
  const ids =
    presets.length > 0
      ? `Ready-made: ${presets.map((id) => `\`${id}\``).join(', ')}. Your items are laid over those of the same id, others are added; \`use: false\` leaves one out, and \`{ id: '*', use: false }\` all of them.`
      : 'Empty unless you write it.';
  const fields = itemPaths(list).flatMap((path) => fieldOfItem(list, path) ?? []);
  return [
    `## List \`${list}\`: ${descriptionOf(list)}`,
    '',
    ids,
    '',
    ...table(`${list}.`, fields),
    ...readyMade(list, fields),
  ].join('\n');
}

/** Lists whose ready-made values most organisations take over or alter one by one. */
const shownReadyMade: ReadonlySet<string> = new Set(['priorities', 'criticalities', 'requests.types']);

/** The values of ready-made items, so that nobody has to build a manual to see what they would promise. */
function readyMade(list: string, fields: readonly Field[]): string[] {
  if (!shownReadyMade.has(list)) return [];
  const items = presetsIn(defaultLanguage).inEdition(undefined)[list] ?? [];
  const shown = fields.filter(({ path }) => path === 'id' || items.some((item) => item[path] !== undefined));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '',
    'The ready-made values:',
    '',
    row(shown.map(({ path }) => `\`${path}\``)),
    row(shown.map(() => '---')),
    ...items.map((item) => row(shown.map((field) => readyMadeCell(item, field, list)))),
  ];
}

function readyMadeCell(item: PresetItem, field: Field, list: string): string {
  const value = item[field.path] ?? defaultOf(`${list}.${field.path}`, defaultLanguage);
  if (field.path === 'id') return `\`${String(value)}\``;
  if (value === undefined) return '';
  const printed = print(value, field, words);
  return typeof value === 'string' && printed !== value ? `\`${value}\`, ${printed}` : cell(printed);
}

const introduction = [
  '# The organisation config',
  '',
  'All that can be written in `content/organisation.yaml`, `.ts` or `.json`. Only `name` is needed: every other field has a default, or is left out of the texts. What you write is *decided*; the manual marks what is still a default, and its register of decisions lists both.',
  '',
  'Fields are named by their path: `incidents.recordWithin` is the field `recordWithin` in the group `incidents`. Fields marked with **needed** have to be written, those of a list in each of its items. Texts stand in one line. Where a free text says “printed as”, write it so that it reads well there: `…` is your text, `Heading | …` a row or column of a table with that heading, `- …` a point of a list. A text that holds a comma, a colon or a `#`, or that looks like a number (`4.10`, `0049`), is put in quotes.',
  '',
  '## Decide these first',
  '',
  ...first.map(([path, why], index) => `${index + 1}. ${path}: ${why}`),
  '',
  '## Kinds of values',
  '',
  ...Object.entries(kinds)
    .filter(([kind]) => kind !== 'choice')
    .map(([kind, written]) => `- ${kind}: ${written}`),
  '- id: the `id` of an item of the list that is named',
  '- values in code, such as `2011`, `2018`: one of these',
].join('\n');

const matrix =
  '## Table `priorityMatrix`\n\nThe priority for each impact (outer key) and urgency (inner key), by id; your cells are laid over the ready-made ones.';

function table(prefix: string, fields: readonly Field[]): string[] {
  return [
    '| Field | Meaning | Kind | Default |',
    '| --- | --- | --- | --- |',
    ...fields.map(
      (field) =>
        `| \`${field.path}\` | ${meaning(field)} | ${kind(field)} | ${cell(standard(field, prefix))} |`,
    ),
  ];
}

function meaning({ description, personal, confidential, ofParty, needed, printed }: Field): string {
  return (
    (needed ? '**needed** ' : '') +
    cell(description) +
    (personal ? ' (personal)' : '') +
    (confidential ? ' (confidential)' : '') +
    (ofParty ? ' (on pages of its agreements alone)' : '') +
    (printed === undefined ? '' : `; printed as: “${cell(printed)}”`)
  );
}

function kind(field: Field): string {
  if (field.choices) return choices[field.choices].map((value) => `\`${value}\``).join(', ');
  return field.ref ? `${field.kind === 'list' ? 'list of ids' : 'id'}: ${field.ref}` : field.kind;
}

function standard(field: Field, prefix: string): string {
  const value = defaultOf(prefix + field.path, defaultLanguage);
  if (value === undefined || value === '') return '';
  const printed = print(value, field, words);
  return typeof value === 'string' && printed !== value ? `\`${value}\`, ${printed}` : printed;
}

function cell(text: string): string {
  return text.replace(/[\\|<>{}*_`[\]]/g, (sign) => (sign === '`' ? sign : `\\${sign}`));
}
