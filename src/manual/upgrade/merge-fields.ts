import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Three } from './merge-blocks.ts';
import { inMarks, type Sides } from './write-merged.ts';

/** A field of front matter as it is written: its lines with those of comments above it, each with its end. */
interface Field {
  name: string;
  text: string;
  value: unknown;
}

/** Lists in which each entry stands for itself, so that what came and went on both sides can be brought together. */
const sets = new Set(['records', 'aliases', 'formerSlugs', 'formerIds', 'clauses', 'consent']);

/**
 * Merges front matter, without the lines --- around it, field by field. Nothing where one of the three is not written as
 * fields below each other.
 */
export function mergeFields(
  texts: Three<string>,
  sides: Sides,
): { text: string; conflicts: number } | undefined {
  const [base, own, fresh] = [texts.base, texts.own, texts.fresh].map(fieldsOf);
  if (!base || !own || !fresh) return undefined;
  const line = /\r?\n/.exec(texts.own)?.[0] ?? '\n';
  let conflicts = 0;
  const result: Pick<Field, 'name' | 'text'>[] = [];
  const merge = (name: string): string => {
    const three = { base: named(base, name), own: named(own, name), fresh: named(fresh, name) };
    const merged = mergeField(three);
    if (merged !== undefined) return merged;
    conflicts++;
    return conflictText(three, sides, line);
  };
  for (const { name } of own) result.push({ name, text: merge(name) });
  for (const [at, { name }] of fresh.entries()) {
    if (named(own, name)) continue;
    const before = fresh.slice(0, at).map((field) => field.name);
    const after = result.findLastIndex((field) => before.includes(field.name));
    result.splice(after + 1, 0, { name, text: merge(name) });
  }
  return { text: result.map(({ text }) => text).join(''), conflicts };
}

const named = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find((field) => field.name === name);

function fieldsOf(text: string): Field[] | undefined {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && (!isMap(contents) || contents.flow)))
    return undefined;
  const pairs = contents?.items ?? [];
  const starts = pairs.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined));
  if (starts.some((start) => start === undefined || (start > 0 && text[start - 1] !== '\n')))
    return undefined;
  const begins = starts.map((start = 0, at) => (at === 0 ? 0 : aboveComments(text, start)));
  return pairs.map(({ key, value }, at) => ({
    name: String(isScalar(key) ? key.value : key),
    text: ended(text.slice(begins[at], begins[at + 1])),
    value: isScalar(value) || isMap(value) || isSeq(value) ? value.toJS(document) : value,
  }));
}

/** Where the comments begin that stand right above a line. */
function aboveComments(text: string, start: number): number {
  let at = start;
  for (;;) {
    const line = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !/^#/.test(text.slice(line, at))) return at;
    at = line;
  }
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** What a field says in the end; empty where it is gone, nothing where the two sides say different things. */
function mergeField({ base, own, fresh }: Three<Field | undefined>): string | undefined {
  const [was, is, now] = [base, own, fresh].map(keyOf);
  if (is === now || now === was) return own?.text ?? '';
  if (is === was) return fresh?.text ?? '';
  if (own && fresh && sets.has(own.name)) return mergedSet({ base, own, fresh });
  return undefined;
}

const keyOf = (field: Field | undefined): string | undefined => field?.text.replace(/\s+/g, ' ').trim();

/** The owner's list with what the new one has more, and without what it has no longer; in the owner's way of writing. */
function mergedSet({
  base,
  own,
  fresh,
}: {
  base: Field | undefined;
  own: Field;
  fresh: Field;
}): string | undefined {
  const [was, is, now] = [base?.value ?? [], own.value, fresh.value].map(entriesOf);
  if (!was || !is || !now) return undefined;
  const document = parseDocument(own.text);
  const list = document.get(own.name);
  if (!isSeq(list)) return undefined;
  for (const gone of was.filter((entry) => !now.includes(entry) && is.includes(entry)))
    list.items = list.items.filter((item) => !isScalar(item) || item.value !== gone);
  for (const come of now.filter((entry) => !was.includes(entry) && !is.includes(entry))) list.add(come);
  const line = own.text.includes('\r\n') ? '\r\n' : '\n';
  return document.toString({ lineWidth: 120, flowCollectionPadding: false }).replace(/\r?\n/g, line);
}

const entriesOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((entry): entry is string => typeof entry === 'string')
    ? value
    : undefined;

function conflictText({ base, own, fresh }: Three<Field | undefined>, sides: Sides, line: string): string {
  const text = (field: Field | undefined) => (field ? [field.text] : []);
  const parts = inMarks({ base: text(base), own: text(own), fresh: text(fresh) }, sides);
  // Fields end with their line, marks do not.
  return parts.map((part) => (part.endsWith('\n') ? part : part + line)).join('');
}
