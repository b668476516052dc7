/** What an act's file says in its plainest form: texts and whole numbers under names, in groups. */
export type PlainAct = { [name: string]: string | number | PlainAct };

/**
 * Reads YAML as most acts are written: one value a line, groups by two spaces. Nothing where a line may mean anything else;
 * then it is for a reader of all YAML, which takes ten times as long and says the same of whatever is read here.
 */
export function readPlainAct(text: string): PlainAct | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return undefined;
  const open: PlainAct[] = [{}];
  for (const line of lines) {
    const [, indent = '', name, value] = named.exec(line) ?? [];
    const depth = indent.length / 2;
    const last = open.at(-1) as PlainAct;
    // Under a name without a value one that stands deeper must come.
    if (name === undefined || reserved.test(name) || !Number.isInteger(depth)) return undefined;
    const isEmpty = open.length > 1 && Object.keys(last).length === 0;
    if (isEmpty ? depth !== open.length - 1 : depth >= open.length) return undefined;
    open.length = depth + 1;
    const group = open[depth] as PlainAct;
    if (Object.hasOwn(group, name)) return undefined;
    const read: PlainAct[string] | undefined = value === undefined ? {} : readValue(value);
    if (read === undefined) return undefined;
    group[name] = read;
    if (typeof read === 'object') open.push(read as PlainAct);
  }
  return Object.keys(open.at(-1) as PlainAct).length === 0 ? undefined : open[0];
}

const named = /^((?: {2})*)([A-Za-z][A-Za-z\d]*):(?: (.+))?$/;

/** Words that are no texts in YAML. */
const reserved = /^(?:true|false|null)$/i;

/** A text in quotes in which nothing is escaped. */
const quoted = /^"([ !#-[\]-~\u00a1-\u024f\u2010-\u2027]*)"$/;

/** Words that stand without quotes and hold no sign that means anything to YAML. */
const words = /^[A-Za-z](?:[\w ,.()'/;?!%+=\u00a1-\u024f\u2010-\u2027-]*[\w.)'?!%])?$/;

/** Days, numbers of editions, and hashes that can be no number. */
const written = /^(?:\d{4}-\d\d-\d\d|20000-1:\d{4}|(?=[\de]*[a-df])[0-9a-f]{64})$/;

function readValue(value: string): string | number | undefined {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  const inQuotes = quoted.exec(value)?.[1];
  if (inQuotes !== undefined) return inQuotes;
  return written.test(value) || (words.test(value) && !reserved.test(value)) ? value : undefined;
}
