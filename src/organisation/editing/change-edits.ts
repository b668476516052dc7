import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { DataChange, Edit } from '../../diagnostics/fix.ts';
import { type ConfigText, configText, notationOf } from './config-text.ts';
import { moveList } from './move-list.ts';
import { itemOf, pairOf } from './nodes.ts';
import { type Notation, renderInline, renderScalar } from './render.ts';
import { rangeOf } from './text-edit.ts';

/**
 * A change of data as edits of the YAML or JSON that holds them; nothing where the text writes the place in a way that can't
 * be changed without touching others, such as by an alias.
 */
export function changeEdits(
  text: string,
  change: DataChange,
  format: Notation['format'],
): Edit[] | undefined {
  const config = configText(text);
  if (!config) return undefined;
  if ('to' in change) return moveList(config, change, format);
  const found = stepTo(config, change.path);
  if (!found) return undefined;
  const notation = notationOf(config, format);
  const { pair, group } = found;
  if ('key' in change) {
    if (!pair || !isScalar(pair.key) || (group && pairOf(group, change.key))) return undefined;
    return replaced(found, pair.key, change.key, notation);
  }
  const values = (isSeq(found.value) ? found.value.items : [found.value]).filter(
    (value): value is Scalar => isScalar(value) && `${value.source ?? value.value}` === change.was,
  );
  const [value] = values;
  return values.length === 1 && value
    ? replaced(
        isSeq(found.value) ? { inFlow: Boolean(found.value.flow) } : found,
        value,
        JSON.parse(change.as),
        notation,
      )
    : undefined;
}

/** What stands at a place. */
interface Found {
  value: unknown;
  /** Where the place is that of a key. */
  pair?: Pair;
  group?: YAMLMap;
  /** Whether it stands between brackets. */
  inFlow: boolean;
}

/** What stands at a path whose items of lists go by index or id; nothing behind an alias, which others share. */
function stepTo({ contents }: ConfigText, path: readonly (string | number)[]): Found | undefined {
  let found: Found = { value: contents, inFlow: false };
  for (const key of path) {
    const at = found.value;
    if (isMap(at)) {
      const pair = pairOf(at, key);
      if (!pair) return undefined;
      found = { value: pair.value, pair, group: at, inFlow: Boolean(at.flow) };
    } else if (isSeq(at)) {
      const item = itemOf(at, key);
      if (item === undefined) return undefined;
      found = { value: item, inFlow: Boolean(at.flow) };
    } else return undefined;
  }
  return found;
}

/** Only what stands in one line is replaced: a block of text has marks of its own. */
function replaced(
  { inFlow }: Pick<Found, 'inFlow'>,
  scalar: Scalar,
  value: unknown,
  notation: Notation,
): Edit[] | undefined {
  const range = rangeOf(scalar);
  if (!range || scalar.anchor !== undefined || scalar.tag !== undefined) return undefined;
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') return undefined;
  const [from, to] = range;
  const text = Array.isArray(value)
    ? renderInline(value, notation)
    : renderScalar(value, notation, inFlow, scalar.type);
  return [{ from, to, text }];
}
