import type { Card, Cards, Fact } from './card.ts';

/**
 * The cards of roles, read from the list of roles: who stands in and which number is called are shown on pages and in no
 * file of data.
 */
export function roleCards(page: ParentNode): Cards {
  const rows = [...page.querySelectorAll<HTMLElement>('tr[data-role]')];
  return Object.fromEntries(rows.map((row) => [row.dataset['role'] ?? '', cardOf(row)]));
}

function cardOf(row: HTMLElement): Card {
  const text = words(row.querySelector('[data-card-text]'));
  return {
    kind: row.dataset['kind'] ?? '',
    title: words(row.querySelector('th')),
    ...(text ? { text } : {}),
    facts: [...row.querySelectorAll<HTMLElement>('[data-card-fact]')].flatMap(factOf),
  };
}

function factOf(cell: HTMLElement): Fact[] {
  const value = words(cell);
  const address = cell.querySelector('a:not(.remedy)')?.getAttribute('href');
  const name = cell.dataset['label'] ?? '';
  return value === '' ? [] : [address ? [name, value, address] : [name, value]];
}

/** What an element says; the way to enter what is lacking is for whoever reads the list. */
function words(element: Element | null): string {
  const said = element?.cloneNode(true) as Element | undefined;
  said?.querySelector('.remedy')?.remove();
  return (said?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
