/** A question above an entry: what is asked, and why. */
export interface Note {
  question: string;
  why: string;
}

/** A value of the config as its file holds it, with the question that it answers. */
export interface Entry {
  key: string;
  note?: Note;
  value: unknown;
}

/** Values of the config under one key, each with its question, or one value. */
export type Group = { key: string; entries: readonly Entry[] } | Entry;

/** Puts values at paths of at most three keys under their first key, in the order in which the keys come. */
export function grouped(values: readonly { path: string; note: Note; value: unknown }[]): Group[] {
  const keys = [...new Set(values.map(({ path }) => firstKey(path)))];
  return keys.map((key) => {
    const own = values.filter(({ path }) => firstKey(path) === key);
    const entries = own.map(({ path, note, value }) => ({
      ...nested(path.slice(key.length + 1), value),
      note,
    }));
    const [first] = entries;
    // A question alone stands above all that it asks for.
    if (entries.length === 1 && first)
      return { key, note: first.note, value: first.key === '' ? first.value : { [first.key]: first.value } };
    return { key, entries };
  });
}

const firstKey = (path: string): string => path.split('.')[0] ?? path;

/** An entry for a path below the first key; its key is empty when there is none. */
function nested(path: string, value: unknown): Entry {
  const [key = '', ...inner] = path.split('.');
  return { key, value: inner.reduceRight((held, name) => ({ [name]: held }), value) };
}
