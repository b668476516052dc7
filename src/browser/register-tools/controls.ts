import { wordsOf } from './cells.ts';
import type { Facet } from './facets.ts';
import type { FilterableRows } from './filtering.ts';
import { collatorOf } from './order.ts';
import type { Direction, SortableTable } from './sorting.ts';
import type { ToolWords } from './tool-words.ts';

/** The form above a register's tables, as what sorts and filters them speaks to it. */
export interface Controls {
  /** Shows the controls and what the address of the page asks for. */
  start(tables: readonly SortableTable[]): void;
  /** Tells that a table was sorted by its own heading. */
  forgetOrder(): void;
}

/** What stands before the rows is folded where the address asks for some of them. Not later: nothing moves under who types. */
function foldBefore(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-folds-when-asked]'))
    fold.open = false;
}

/** Brings the form of a register to life: its words, choices and order, the count, and the address of the page. */
export function controlsOf(
  scope: HTMLElement,
  form: HTMLFormElement,
  facets: readonly Facet[],
  rows: FilterableRows,
  words: ToolWords,
): Controls {
  const part = <Part extends HTMLElement>(name: string) =>
    scope.querySelector<Part>(`[data-part="${name}"]`) as Part;
  const query = part<HTMLInputElement>('query');
  const order = part<HTMLSelectElement>('order');
  const collator = collatorOf(words.language);
  const selects = facets.flatMap((facet) => {
    const found = rows.values(facet);
    // What is given has an order of its own.
    const values = facet.values ? found : found.sort(collator.compare);
    const select = part('choices').querySelector<HTMLSelectElement>(`select[name="${facet.name}"]`);
    if (!select) return [];
    select.append(
      ...values.map((value) => new Option(facet.names?.[facet.values?.indexOf(value) ?? -1] ?? value, value)),
    );
    return [{ facet, select }];
  });

  let asking: unknown;

  function apply(): void {
    const chosen = selects.filter(({ select }) => select.value !== '');
    const wanted = new Map(chosen.map(({ facet, select }) => [facet.name, select.value]));
    const filters = [
      ...chosen.map(({ facet, select }) =>
        words.filterIs(facet.title, select.selectedOptions[0]?.text ?? select.value),
      ),
      ...(query.value.trim()
        ? [words.filterIs(query.getAttribute('aria-label') ?? '', query.value.trim())]
        : []),
    ];
    const tell = (shown: number) => {
      const count = words.shown(shown);
      part('count').textContent = count;
      part('paper').textContent = filters.length > 0 ? words.filteredBy(count, filters.join('; ')) : '';
      part('nothing').hidden = shown > 0;
    };
    part('clear').hidden = filters.length === 0;
    const answer = rows.show({ query: query.value, chosen: wanted });
    asking = answer;
    if (typeof answer === 'number') tell(answer);
    // What was asked before the last letter is answered no more.
    else void answer.then((shown) => asking === answer && tell(shown));
  }

  /** Keeps what is looked for in the address, so that it can be handed on and printed again. */
  function remember(): void {
    const address = new URL(location.href);
    for (const { name, value } of [query, ...selects.map(({ select }) => select)])
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(history.state, '', address);
  }

  return {
    forgetOrder: () => {
      order.value = '';
    },
    start(tables) {
      const titles = [
        ...new Set(
          tables.flatMap(({ columns }) =>
            columns.filter((column) => column.querySelector('button')).map((column) => wordsOf(column)),
          ),
        ),
      ];
      for (const title of titles)
        order.append(
          new Option(words.upwards(title), JSON.stringify([title, 'ascending'])),
          new Option(words.downwards(title), JSON.stringify([title, 'descending'])),
        );
      order.addEventListener('change', () => {
        const [title, direction] = JSON.parse(order.value || '[]') as [string?, Direction?];
        for (const table of tables) {
          const column = table.columns.findIndex((head) => wordsOf(head) === title);
          table.sort(direction && column >= 0 ? { column, direction } : undefined);
        }
      });
      const asked = new URL(location.href).searchParams;
      if ([query, ...selects.map(({ select }) => select)].some(({ name }) => asked.get(name))) foldBefore();
      // Somebody may have begun to type before the script came.
      query.value = asked.get(query.name) ?? query.value;
      for (const { select } of selects) {
        select.value = asked.get(select.name) ?? '';
        // A value that is not there leaves a list without any choice.
        if (select.selectedIndex < 0) select.value = '';
      }
      const change = () => {
        apply();
        remember();
      };
      query.addEventListener('input', change);
      for (const { select } of selects) select.addEventListener('change', change);
      form.addEventListener('submit', (event) => event.preventDefault());
      const more = part<HTMLButtonElement>('more');
      const unfold = (open: boolean) => more.setAttribute('aria-expanded', String(open));
      // What narrows the list already is in sight.
      unfold(selects.some(({ select }) => select.value !== ''));
      more.addEventListener('click', () => unfold(more.getAttribute('aria-expanded') !== 'true'));
      more.hidden = selects.length === 0 && titles.length === 0;
      part('clear').addEventListener('click', () => {
        query.value = '';
        for (const { select } of selects) select.value = '';
        change();
        query.focus();
      });
      form.dataset['ready'] = '';
      apply();
    },
  };
}
