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
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (key === without || field === undefined) continue;
    fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field, without)}`;
  }
  return `{${fields}}`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
