import { folded } from '../register-tools/match.ts';
import { type ComparedRow, isNamed } from './named-clause.ts';

/** Shows of a comparison what is looked for, without leaving the page; what was asked for stays in the address. */
function findIn(form: HTMLFormElement): void {
  const scope = form.parentElement as HTMLElement;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const said = form.querySelector<HTMLElement>('[role="status"]') as HTMLElement;
  const clear = form.querySelector<HTMLButtonElement>('button') as HTMLButtonElement;
  const numbers = new Intl.NumberFormat(form.dataset['language']);
  const lists = [...scope.querySelectorAll<HTMLElement>('.comparison')];
  const items = lists.map((list) => [...list.querySelectorAll<HTMLElement>(':scope > .compared')].map(rowOf));

  function show(): void {
    const query = field.value.trim();
    scope.toggleAttribute('data-finding', query !== '');
    let shown = 0;
    for (const [at, rows] of items.entries()) {
      for (const { element, row } of rows) element.hidden = query !== '' && !isNamed(row, query);
      const left = rows.filter(({ element }) => !element.hidden).length;
      shown += left;
      const list = lists[at] as HTMLElement;
      list.hidden = left === 0;
      const heading = headingOf(list);
      if (heading) heading.hidden = left === 0;
    }
    for (const heading of scope.querySelectorAll<HTMLElement>('[data-sides]'))
      heading.hidden = listsUnder(heading).every((list) => list.hidden);
    said.textContent =
      query === '' ? '' : (form.dataset['said'] ?? '').replace('{part}', numbers.format(shown));
    clear.hidden = query === '';
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  field.value = new URL(location.href).searchParams.get('q') ?? field.value;
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    field.value = '';
    show();
    field.focus();
  });
  form.dataset['ready'] = '';
  show();
}

function rowOf(element: HTMLElement): { element: HTMLElement; row: ComparedRow } {
  const numbers = [...element.querySelectorAll('.compared-sides .number')].map(
    ({ textContent }) => textContent ?? '',
  );
  return {
    element,
    row: { numbers, words: folded(element.querySelector('.compared-sides')?.textContent ?? '') },
  };
}

/** The heading over a list, which the page's processor may have put into a box of its own. */
const headingOf = (list: HTMLElement): HTMLElement | null =>
  list.previousElementSibling as HTMLElement | null;

/** The lists between a heading and the next of its kind. */
function listsUnder(heading: HTMLElement): HTMLElement[] {
  const lists: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next && next.localName !== 'h2'; next = next.nextElementSibling)
    if (next.matches('.comparison')) lists.push(next as HTMLElement);
  return lists;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find-clause]')) findIn(form);
