import { Document, Scalar, stringify } from 'yaml';

/** How a value is put into the text of a config. */
export interface Notation {
  format: 'yaml' | 'json';
  /** How its lines end. */
  eol: string;
  /** What one step of depth is. */
  indent: string;
}

/** Days, numbers of telephones and the like: people expect them in quotes, and older readers need these. */
const isCode = (text: string): boolean => /^[-+\d][-+\d :().]*$/.test(text);

/** How a text stood in quotes before; another one stands so too. */
export type Quotes = Scalar.Type | null | undefined;

/** A single value within one line; `inFlow` where it stands between brackets. */
export function renderScalar(value: unknown, { format }: Notation, inFlow: boolean, quotes?: Quotes): string {
  if (format === 'json' || typeof value !== 'string') return JSON.stringify(value);
  const scalar = new Scalar(value);
  if (quotes === Scalar.QUOTE_DOUBLE || quotes === Scalar.QUOTE_SINGLE) scalar.type = quotes;
  else if (isCode(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return written(inFlow ? [scalar] : scalar, inFlow);
}

/** Data within one line, between brackets where it is a list or a group. */
export function renderInline(value: unknown, notation: Notation): string {
  if (Array.isArray(value)) return `[${value.map((item) => renderInline(item, notation)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return renderScalar(value, notation, true);
  const entries = Object.entries(value).map(([key, item]) => renderEntry(key, item, notation));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A key with its value within one line. */
export const renderEntry = (key: string, value: unknown, notation: Notation): string =>
  `${renderScalar(key, notation, true)}: ${renderInline(value, notation)}`;

/** A key with its value as lines, the first of them not indented. */
export function renderLines(key: string, value: unknown, notation: Notation): string[] {
  const { format, indent } = notation;
  if (format === 'json') {
    const [, ...lines] = JSON.stringify({ [key]: value }, null, indent).split('\n');
    return lines.slice(0, -1).map((line) => line.slice(indent.length));
  }
  return blockLines({ [key]: value }, notation);
}

/** Data as the lines of a block. */
export const blockLines = (data: unknown, notation: Notation): string[] =>
  stringify(withScalars(data, notation), {
    lineWidth: 0,
    indent: Math.max(1, notation.indent.length),
    flowCollectionPadding: false,
  })
    .trimEnd()
    .split('\n');

/** Short lists of names stand within their line, as people write them. */
const longestInline = 60;

function withScalars(value: unknown, notation: Notation): unknown {
  if (typeof value === 'string') {
    const scalar = new Scalar(value);
    if (isCode(value)) scalar.type = Scalar.QUOTE_DOUBLE;
    return scalar;
  }
  if (Array.isArray(value)) {
    const seq = new Document().createNode(value.map((item) => withScalars(item, notation)));
    const isShort = value.every((item) => typeof item === 'string') && inlineLength(value) <= longestInline;
    if (isShort) seq.flow = true;
    return seq;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withScalars(item, notation)]));
}

const inlineLength = (list: readonly unknown[]): number => list.join(', ').length;

function written(data: unknown, inFlow: boolean): string {
  const text = stringify(data, {
    lineWidth: 0,
    flowCollectionPadding: false,
    ...(inFlow ? { collectionStyle: 'flow' } : {}),
  });
  return inFlow ? text.trimEnd().slice(1, -1) : text.trimEnd();
}
