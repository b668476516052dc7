import { isMap, isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** The name of a pair's key; empty where the key is no single value. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** The pair of a key in a group. */
export const pairOf = (group: YAMLMap, key: string | number): Pair | undefined =>
  group.items.find((pair) => isScalar(pair.key) && keyOf(pair) === String(key));

/** An item of a list, by its index or its id. What an alias stands for belongs to another place, and is none. */
export const itemOf = (list: YAMLSeq, key: string | number): unknown =>
  typeof key === 'number'
    ? list.items[key]
    : list.items.find((item) => isMap(item) && item.get('id') === key);
