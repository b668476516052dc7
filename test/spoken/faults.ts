import { allOf, around, type Spoken, wordsOf } from './tree.ts';

const once = ['banner', 'main', 'contentinfo'];
const named = ['navigation', 'complementary', 'search', 'form', 'region'];

/** Landmarks that are missing or there twice, and those that can't be told from another of their kind. */
export function faultsOfLandmarks(page: Spoken): string[] {
  const all = allOf(page);
  const count = (role: string) => all.filter((part) => part.role === role).length;
  const marks = all.filter(({ role }) => named.includes(role)).map(({ role, name }) => `${role} "${name}"`);
  return [
    ...once.filter((role) => count(role) !== 1).map((role) => `${count(role)} parts are the ${role}`),
    ...marks.filter((mark) => mark.endsWith('""')).map((mark) => `without a name: ${mark}`),
    ...marks.filter((mark, at) => marks.indexOf(mark) !== at).map((mark) => `there twice: ${mark}`),
  ];
}

/** Headings without words, a level that is left out, and a page with no title or more than one. */
export function faultsOfHeadings(page: Spoken): string[] {
  const headings = allOf(page).filter(({ role }) => role === 'heading');
  const titles = headings.filter(({ level }) => level === 1).length;
  return [
    ...(titles === 1 ? [] : [`${titles} headings of the first level`]),
    ...headings
      .filter(({ name }) => name === '')
      .map(({ level }) => `a heading of level ${level} has no words`),
    ...headings.flatMap(({ level, name }, at) => {
      const above = headings[at - 1]?.level ?? 0;
      return level > above + 1 ? [`"${name}" is of level ${level} after one of level ${above}`] : [];
    }),
  ];
}

const signs = /^[^\p{L}\p{N}]*$/u;

/** Around a number these say what it is the number of. */
const explained = ['cell', 'rowheader', 'columnheader', 'listitem', 'definition'];

/** What takes the focus, and pictures, without a name; links in running text that are called by a number alone. */
export function faultsOfNames(page: Spoken): string[] {
  const told = ({ role, name, parent }: Spoken) => `${role} "${name}" in ${parent?.role} "${parent?.name}"`;
  const all = allOf(page).filter(({ role }) => role !== 'RootWebArea');
  const mute = all.filter(
    ({ role, name, takesFocus }) => (takesFocus || role === 'image') && signs.test(name),
  );
  const numbers = all.filter(
    (part) => part.role === 'link' && !/\p{L}/u.test(part.name) && around(part, explained).length === 0,
  );
  // Of a telephone number everybody hears what it is.
  return [...mute, ...numbers.filter(({ address }) => !address.startsWith('tel:'))].map(told);
}

/** Where the words around a link tell which one it is: its sentence, its entry in a list, its row. */
const contexts = ['row', 'listitem', 'paragraph', 'definition', 'caption', 'heading'];

/**
 * Links of one part of a page that are called the same and lead to different places, where neither the sentence, entries
 * or row around them nor the heading above tells them apart (WCAG 2.4.4).
 */
export function faultsOfLinks(part: Spoken): string[] {
  let heading = '';
  const led = new Map<string, string>();
  const faults = new Set<string>();
  for (const one of allOf(part)) {
    if (one.role === 'heading') heading = one.name;
    if (one.role !== 'link') continue;
    const surroundings = around(one, contexts).map(wordsOf);
    const key = [one.name, ...surroundings, heading].join('\n');
    const before = led.get(key);
    if (before !== undefined && before !== one.address)
      faults.add(`"${one.name}" under "${heading}" leads to ${before} and ${one.address}`);
    led.set(key, one.address);
  }
  return [...faults];
}

/** Tables without a caption, columns without a heading, and cells that are read out as a sign alone. */
export function faultsOfTables(page: Spoken): string[] {
  const tables = allOf(page).filter(({ role }) => role === 'table');
  return tables.flatMap((table) => {
    const parts = allOf(table);
    const heads = parts.filter(({ role }) => role === 'columnheader');
    const cells = parts.filter(({ role }) => role === 'cell' || role === 'rowheader').map(wordsOf);
    // A dash is how the manual writes that there is nothing.
    const mute = cells.filter((words) => words !== '' && words !== '–' && signs.test(words));
    return [
      ...(table.name === '' ? [`a table has no name: ${wordsOf(table).slice(0, 60)}`] : []),
      ...(heads.length === 0 ? [`"${table.name}" has no heads of columns`] : []),
      ...heads.filter(({ name }) => name === '').map(() => `"${table.name}" has a column without a name`),
      ...mute.map((words) => `"${table.name}" has a cell that is read as "${words}"`),
    ];
  });
}
