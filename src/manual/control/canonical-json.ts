/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * JSON that is the same for the same data: keys in the order of their code units, no white space, nothing for keys
 * without a value. Numbers and texts as `JSON.stringify` writes them (RFC 8785). `without` names a field to leave out
 * wherever it stands.
 */
export function canonicalJson(value: Json, without?: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) {
    let items = '';
    for (const one of value) items += `${items === '' ? '' : ','}${canonicalJson(one, without)}`;
    return `[${items}]`;
  }
  let fields = '';
  for (const key of inOrder(Object.keys(value))) {
    const field = value[key];
    if (key === without || field === undefined) continue;
    fields += `${fields === '' ? '' : ','}${quoted(key)}:${canonicalJson(field, without)}`;
  }
  return `{${fields}}`;
}

/** Most keys are names, and in order: looking is quicker than sorting and escaping. */
const inOrder = (keys: string[]): string[] =>
  keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key) ? keys : keys.sort();

const quoted = (key: string): string => (/^\w+$/.test(key) ? `"${key}"` : JSON.stringify(key));

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
