import type { FilterableRows, Wanted } from '../register-tools/filtering.ts';
import { folded, matches } from '../register-tools/match.ts';
import { drawValues } from './draw-values.ts';
import type { Value, ValueFile } from './value-file.ts';
import type { ValueWords } from './value-words.ts';

/** So many values that were found are shown at once; nobody reads more. */
const mostUnfolded = 100;
/** Of more than that, groups with at most so many are opened from the first on, and so many values in all. */
const mostInGroup = 30;
const mostInGroups = 300;

/** The sections of the register of decisions: drawn when they are opened, and narrowed to what is looked for. */
export interface ValueGroups extends FilterableRows {
  /** Opens what a value stands in, and gives its row; nothing where there is no such value. */
  open(path: string): Promise<HTMLElement | undefined>;
}

/** Brings the sections in a page to life; `load` fetches the values when the first of them are needed. */
export function valueGroups(
  scope: HTMLElement,
  words: ValueWords,
  load: () => Promise<ValueFile | undefined>,
): ValueGroups {
  const groups = [...scope.querySelectorAll<HTMLDetailsElement>('details[data-section]')];
  const byScript = new Set<HTMLDetailsElement>();
  let wanted: Wanted = { query: '', chosen: new Map() };

  const inGroup = ({ dataset }: HTMLDetailsElement, { sections }: ValueFile): readonly Value[] =>
    sections[dataset['section'] ?? ''] ?? [];

  function found(group: HTMLDetailsElement, file: ValueFile): readonly Value[] {
    const { query, chosen } = wanted;
    const [section, state] = [chosen.get('group'), chosen.get('state')];
    if (section !== undefined && section !== group.dataset['facetGroup']) return [];
    return inGroup(group, file).filter(
      (value) =>
        (state === undefined || file.states[value.state]?.[0] === state) &&
        (query.trim() === '' || matches(textOf(value, file), query)),
    );
  }

  async function draw(group: HTMLDetailsElement): Promise<void> {
    const file = await load();
    const place = group.querySelector<HTMLElement>('[data-part="values"]');
    const title = group.querySelector('h3')?.textContent ?? '';
    // Where nothing came, the way to the file stays.
    if (file && place) place.replaceChildren(...drawValues(found(group, file), { file, words, title }));
  }

  for (const group of groups) {
    group.addEventListener('toggle', () => {
      if (group.open && !byScript.has(group)) void draw(group);
    });
    if (group.open) void draw(group);
  }

  async function show(next: Wanted): Promise<number> {
    wanted = next;
    const filtering = next.query.trim() !== '' || next.chosen.size > 0;
    const file = filtering ? await load() : undefined;
    // Somebody typed on while the values came.
    if (wanted !== next) return 0;
    const counts = groups.map((group) => (file ? found(group, file).length : Number(group.dataset['count'])));
    const shown = counts.reduce((sum, count) => sum + count, 0);
    for (const [at, group] of groups.entries()) group.hidden = filtering && counts[at] === 0;
    let unfolded = 0;
    for (const [at, group] of groups.entries()) {
      const count = counts[at] ?? 0;
      const isFew = shown <= mostUnfolded || (count <= mostInGroup && unfolded + count <= mostInGroups);
      const unfold = filtering && isFew;
      if (unfold) unfolded += count;
      if (unfold && !group.hidden && !group.open) {
        byScript.add(group);
        group.open = true;
      } else if (!unfold && byScript.delete(group)) group.open = false;
      if (group.open && !group.hidden) await draw(group);
    }
    return shown;
  }

  return {
    values: ({ values = [] }) => [...values],
    show,
    async open(path) {
      const file = await load();
      const group = file && groups.find((one) => inGroup(one, file).some((value) => value.path === path));
      if (!group) return undefined;
      byScript.add(group);
      group.open = true;
      await draw(group);
      const at = path.split('.');
      for (const item of group.querySelectorAll<HTMLDetailsElement>('[data-item]'))
        if (at.length > 1 && path.startsWith(`${item.dataset['item']}.`)) item.open = true;
      // An item is drawn by the event that its opening causes.
      await new Promise((done) => setTimeout(done));
      return document.getElementById(path) ?? undefined;
    },
  };
}

const texts = new WeakMap<Value, string>();

/** What a value is found by: its name in words and in the config, what it holds, and what its item is called. */
function textOf(value: Value, file: ValueFile): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const { path, label, item, said, written = '', state } = value;
  const parts = [
    path,
    ...(file.labels[label] ?? []),
    file.items[item ?? -1]?.name,
    said,
    written,
    file.states[state]?.[0],
  ];
  const text = folded(parts.join(' '));
  texts.set(value, text);
  return text;
}
