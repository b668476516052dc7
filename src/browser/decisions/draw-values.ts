import { element } from '../element.ts';
import { sortable } from '../register-tools/sorting.ts';
import { usesOf, type Value, type ValueFile, type ValueItem } from './value-file.ts';
import { countedDocuments, defaultsInWords, type ValueWords } from './value-words.ts';

/** More documents than these stand behind their number. */
const few = 3;
/** So many values are shown at once; the items of a longer section are folded. */
const shownAtOnce = 40;

/** What is drawn of a section. */
export interface Drawn {
  file: ValueFile;
  words: ValueWords;
  /** Heading of the section, which names its table. */
  title: string;
}

/** The values of a section: first those of its own, then its items, each opened and drawn on its own where there are many. */
export function drawValues(values: readonly Value[], drawn: Drawn): Node[] {
  if (values.length <= shownAtOnce) return values.length > 0 ? [table(values, drawn.title, drawn, true)] : [];
  const own = values.filter(({ item }) => item === undefined);
  return [
    ...(own.length > 0 ? [table(own, drawn.title, drawn)] : []),
    ...[...byItem(values, drawn.file)].flatMap(([item, of]) => (item ? [foldedItem(item, of, drawn)] : [])),
  ];
}

const byItem = (values: readonly Value[], { items }: ValueFile) =>
  Map.groupBy(values, ({ item }): ValueItem | undefined => items[item ?? -1]);

function foldedItem(item: ValueItem, values: readonly Value[], drawn: Drawn): HTMLElement {
  const left = values.filter(({ state }) => state === drawn.file.states.length - 1).length;
  const fold = element(
    'details',
    'value-item',
    element(
      'summary',
      '',
      element('bdi', 'item-name', item.name),
      ' ',
      element('code', 'path', item.path),
      ' ',
      element('span', 'quiet', defaultsInWords(left, values.length, drawn.words)),
    ),
  );
  fold.dataset['item'] = item.path;
  fold.addEventListener('toggle', () => fold.append(table(values, item.name, drawn)), { once: true });
  return fold;
}

/** A table of values; `named` puts the items that they belong to between them. */
function table(
  values: readonly Value[],
  caption: string,
  { file, words }: Drawn,
  named = false,
): HTMLElement {
  const head = (title: string) => {
    const cell = element('th', '', title);
    cell.scope = 'col';
    return cell;
  };
  const rows = [...byItem(values, file)].flatMap(([item, of]) => [
    ...(named && item ? [heading(item)] : []),
    ...of.map((value) => row(value, file, words)),
  ]);
  const made = element(
    'table',
    'data-table decisions entries',
    element('caption', 'sr-only', caption),
    element(
      'thead',
      '',
      element('tr', '', ...[words.what, words.value, words.state, words.usedIn].map(head)),
    ),
    element('tbody', '', ...rows),
  );
  made.dataset['register'] = '';
  sortable(
    made,
    (column) => words.sortBy.replace('{column}', column),
    words.language,
    () => {},
  );
  const frame = element('div', 'table-frame', made);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', caption);
  return frame;
}

function heading({ name, path }: ValueItem): HTMLTableRowElement {
  const cell = element('th', '', element('bdi', 'item-name', name), ' ', element('code', 'path', path));
  cell.colSpan = 4;
  cell.scope = 'colgroup';
  const made = element('tr', '', cell);
  made.dataset['heading'] = '';
  return made;
}

function row(value: Value, file: ValueFile, words: ValueWords): HTMLTableRowElement {
  const [label = value.path, note] = file.labels[value.label] ?? [];
  const [state = '', shape = 'none'] = file.states[value.state] ?? [];
  const head = element('th', '', element('span', 'label', label));
  head.scope = 'row';
  if (note) head.append(element('span', 'note', note));
  head.append(element('code', 'path', value.path));
  const said = value.said === '' ? element('span', 'quiet', words.empty) : element('bdi', '', value.said);
  const written = value.written
    ? [' ', element('span', 'as-written', element('bdi', '', value.written))]
    : [];
  const made = element(
    'tr',
    '',
    head,
    labelled(words.value, said, ...written),
    labelled(words.state, element('span', `state state-${shape}`, state)),
    documents(value, file, words),
  );
  made.id = value.path;
  return made;
}

const labelled = (label: string, ...children: (Node | string)[]): HTMLTableCellElement => {
  const cell = element('td', '', ...children);
  cell.dataset['label'] = label;
  return cell;
};

function documents(value: Value, file: ValueFile, words: ValueWords): HTMLTableCellElement {
  const usedIn = usesOf(value, file);
  const cell = labelled(words.usedIn);
  cell.dataset['key'] = String(usedIn.length);
  const links = () => element('span', 'in-row', ...usedIn.map((place) => link(file.documents[place])));
  if (usedIn.length === 0) cell.append(element('span', 'quiet', words.none));
  else if (usedIn.length <= few) cell.append(links());
  else {
    const fold = element('details', '', element('summary', '', countedDocuments(usedIn.length, words)));
    fold.addEventListener('toggle', () => fold.append(links()), { once: true });
    cell.append(fold);
  }
  return cell;
}

function link([number, title, address]: ValueFile['documents'][number] = ['', '', '']): HTMLAnchorElement {
  const made = element('a', 'number', number);
  made.href = address;
  made.title = title;
  return made;
}
