import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import type { DataChange, Edit } from '../../diagnostics/fix.ts';
import { movedList } from './yaml-move.ts';

type Format = 'yaml' | 'json';

/**
 * A change of data as edits of the YAML or JSON that holds them; nothing where the text writes the place in a way that can't
 * be changed without touching others, such as by an alias.
 */
export function yamlEdits(text: string, change: DataChange, format: Format): Edit[] | undefined {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  if ('to' in change) return format === 'yaml' ? movedList(text, document, change) : undefined;
  const found = stepTo(document, change.path);
  if (!found) return undefined;
  if ('key' in change)
    return isScalar(found.pair?.key) ? renamed(found, found.pair.key, change.key, format) : undefined;
  const values = (isSeq(found.value) ? found.value.items : [found.value]).filter(
    (value): value is Scalar => isScalar(value) && `${value.source ?? value.value}` === change.was,
  );
  return values.length === 1
    ? replaced(values[0] as Scalar, inStyle(values[0] as Scalar, change.as, format))
    : undefined;
}

interface Found {
  value: unknown;
  /** Where the place is that of a key. */
  pair?: Pair;
  /** The names of the keys beside it. */
  beside: readonly string[];
}

/** What stands at a path whose items of lists go by index or id; nothing behind an alias, which others share. */
function stepTo(document: Document, path: readonly (string | number)[]): Found | undefined {
  let found: Found = { value: document.contents, beside: [] };
  for (const key of path) {
    const at = found.value;
    if (isMap(at)) {
      const pair = at.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      if (!pair) return undefined;
      found = { value: pair.value, pair, beside: at.items.map((each) => String((each.key as Scalar).value)) };
    } else if (isSeq(at)) {
      const item: unknown =
        typeof key === 'number'
          ? at.items[key]
          : at.items.find((each) => isMap(each) && each.get('id') === key);
      if (item === undefined) return undefined;
      found = { value: item, beside: [] };
    } else return undefined;
  }
  return found;
}

const renamed = ({ beside }: Found, key: Scalar, name: string, format: Format): Edit[] | undefined =>
  beside.includes(name) ? undefined : replaced(key, inStyle(key, JSON.stringify(name), format));

/** Only what stands in one line is replaced: a block of text has marks of its own. */
function replaced(scalar: Scalar, text: string): Edit[] | undefined {
  const [from, to] = scalar.range ?? [];
  if (from === undefined || to === undefined || scalar.anchor !== undefined || scalar.tag !== undefined)
    return undefined;
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') return undefined;
  return [{ from, to, text }];
}

/** A value, given as JSON, with the quotes of what it takes the place of, where it can be read with them. */
function inStyle({ type }: Scalar, as: string, format: Format): string {
  if (format === 'json') return as;
  const text: unknown = JSON.parse(as);
  if (typeof text !== 'string') return as;
  if (type === 'PLAIN' && isPlain(text)) return text;
  return type === 'QUOTE_SINGLE' ? `'${text.replaceAll("'", "''")}'` : as;
}

const isPlain = (text: string): boolean =>
  /^[A-Za-z][\w.-]*$/.test(text) && typeof parseDocument(text).toJS() === 'string';
