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
  if (isList(value)) return `[${value.map((one) => canonicalJson(one, without)).join(',')}]`;
  const fields = Object.keys(value)
    .filter((key) => key !== without && value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null, without)}`);
  return `{${fields.join(',')}}`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
