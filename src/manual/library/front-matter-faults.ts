import type { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { finding, type Unlocated } from '../../diagnostics/diagnostic.ts';
import type { DataChange } from '../../diagnostics/fix.ts';
import { slipOf } from '../../diagnostics/slip.ts';
import { documentTypes } from '../../organisation/document-types.ts';
import { allEditions, yearOf } from '../../standard/index.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { idFromTitle } from '../model/id-from-title.ts';
import { styleChecks } from '../style/style-check.ts';
import { frontMatterFields, frontMatterSchema } from './front-matter.ts';

type Path = (string | number)[];
/** What the file says at a place, to the letter: YAML reads 4.10 as 4.1. */
type SourceAt = (path: readonly (string | number)[]) => string | undefined;

/** What the schema objects to, in words that help the author; one fault for each place. */
export function frontMatterFaults(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  sourceAt: SourceAt,
): Unlocated[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [
      at(
        [''],
        'not-a-group',
        `The front matter holds ${kindOf(data)} where fields are meant.`,
        'Write one field a line: `id: my-document`.',
      ),
    ];
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key));
    const place = JSON.stringify(path);
    if (told.has(place)) return [];
    told.add(place);
    return [faultAt(path, valueAt(data, path), sourceAt)];
  });
}

const at = (
  path: Path,
  code: DiagnosticCode,
  message: string,
  hint: string,
  fix?: DataChange,
): Unlocated => ({
  path,
  ...finding(code, message, hint, fix && { change: fix }),
});

function unknownField(path: Path, key: string): Unlocated {
  if (path[0] === 'style') {
    const checks = Object.keys(styleChecks);
    const meant = slipOf(key, checks);
    return at(
      [...path, key],
      'unknown-field',
      `"${key}" in \`style\` is no check of style.`,
      didYouMean(key, checks, `Checks: ${checks.join(', ')}.`),
      meant === undefined ? undefined : { path: [...path, key], key: meant },
    );
  }
  if (path.length > 0)
    return at(
      path,
      'unknown-edition',
      `"${key}" in \`${path.join('.')}\` is not an edition of the standard.`,
      `Editions: ${allEditions.map((edition) => `'${yearOf(edition)}'`).join(', ')}.`,
    );
  const hint =
    key === '<<'
      ? 'Write the fields out: fields are not merged here.'
      : didYouMean(key, frontMatterFields, `Known fields: ${frontMatterFields.join(', ')}.`);
  const meant = slipOf(key, frontMatterFields);
  const fix = meant === undefined ? undefined : { path: [key], key: meant };
  return at([key], 'unknown-field', `"${key}" is not a field of the front matter.`, hint, fix);
}

function faultAt(path: Path, value: unknown, sourceAt: SourceAt): Unlocated {
  const field = String(path[0]);
  const source = sourceAt(path) ?? String(value);
  const told = (code: DiagnosticCode, message: string, hint = descriptionOf(field), as?: string) =>
    at(path, code, message, hint, as === undefined ? undefined : { path, was: source, as });
  const name = `\`${field}\``;
  const kind = path.length === 1 ? (kinds[field] ?? 'text') : 'text';
  if (value === undefined) return told('missing-field', `The front matter has no ${name}.`);
  if (value === null) return told('empty-text', `${name} has no value.`, 'Write one, or take the line out.');
  if (kind === 'number') {
    const fact = `${name} holds ${shown(source)} where a number is meant.`;
    return told('not-a-number', fact, 'Write a number such as 50.');
  }
  if (kind === 'group')
    return told(
      'not-a-group',
      `${name} holds ${kindOf(value, source)} where ${groups[field] ?? 'fields'} are meant.`,
    );
  if (kind === 'list') {
    if (Array.isArray(value)) return told('empty-text', `${name} lists nothing.`);
    const hint = typeof value === 'object' ? undefined : `Put it in brackets: ['${source}'].`;
    return told(
      'not-a-list',
      `${name} holds ${kindOf(value, source)} where a list is meant.`,
      hint,
      hint && listOf(source),
    );
  }
  if (typeof value !== 'string') {
    const isNumber = typeof value === 'number';
    const held = typeof value === 'object' ? kindOf(value) : `${isNumber ? 'the number ' : ''}${source}`;
    const hint = typeof value === 'object' ? undefined : `Put it in quotes: '${source}'.`;
    return told(
      'not-text',
      `${name} holds ${held} where text is meant.`,
      hint,
      hint && JSON.stringify(source),
    );
  }
  if (value.trim() === '') return told('empty-text', `${name} is empty.`);
  if (field === 'type') {
    const hint = didYouMean(value, documentTypes, `Types: ${documentTypes.join(', ')}.`);
    return told(
      'unknown-type',
      `"${value}" is not a document type.`,
      hint,
      quoted(slipOf(value, documentTypes)),
    );
  }
  const fact = `"${value}" in ${name} is not made of lower-case words joined by hyphens.`;
  return told('not-an-id', fact, idFrom(value), quoted(sameId(value)));
}

/** Fields that hold more than one text, by what they hold. */
const kinds: Record<string, 'list' | 'number' | 'group'> = {
  clauses: 'list',
  records: 'list',
  aliases: 'list',
  formerSlugs: 'list',
  formerIds: 'list',
  consent: 'list',
  order: 'number',
  titles: 'group',
  style: 'group',
};

const groups: Record<string, string> = {
  titles: 'titles by edition',
  style: "checks of style, each with the reason ({ vague-phrase: 'It quotes a contract' }),",
};

function kindOf(value: unknown, source = String(value)): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return typeof value === 'string' ? 'one text' : shown(source);
}

const shown = (source: string): string => `"${source.length > 40 ? `${source.slice(0, 40)}…` : source}"`;

const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : JSON.stringify(text);

/** One entry as a list; words with commas between them may be several. */
const listOf = (source: string): string | undefined =>
  /[,;]/.test(source) ? undefined : `[${JSON.stringify(source)}]`;

/** The id that differs in capitals and spaces alone. */
function sameId(value: string): string | undefined {
  const id = value.toLowerCase().replace(/[\s_]+/g, '-');
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? id : undefined;
}

function idFrom(value: string): string {
  const id = idFromTitle(value);
  return id ? `Write for example ${id}.` : 'Use the letters a to z, digits and hyphens.';
}

const valueAt = (data: object, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    data,
  );

function descriptionOf(field: string): string {
  const schema = (frontMatterSchema.shape as Record<string, { description?: string | undefined }>)[field];
  return schema?.description ?? '';
}
