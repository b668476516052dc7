import { expect, test } from 'vitest';
import { cardAt } from '../../src/browser/cards/card.ts';
import { cardPlace } from '../../src/browser/cards/card-place.ts';

const window = { width: 1000, height: 800 };
const card = { width: 300, height: 120 };

test('a card stands under its link and begins where the link begins', () => {
  const link = { left: 200, top: 300, width: 80, height: 20 };
  expect(cardPlace(link, card, window, 'ltr')).toEqual({ left: 200, top: 326 });
});

test('where text goes from right to left the card ends where the link begins', () => {
  const link = { left: 600, top: 300, width: 80, height: 20 };
  expect(cardPlace(link, card, window, 'rtl').left).toBe(380);
});

test('at the foot of the window a card stands above its link', () => {
  const link = { left: 200, top: 760, width: 80, height: 20 };
  expect(cardPlace(link, card, window, 'ltr').top).toBe(760 - 6 - 120);
});

test.each([
  [{ left: 950, top: 300, width: 40, height: 20 }, 'ltr'],
  [{ left: 5, top: 300, width: 40, height: 20 }, 'rtl'],
  [{ left: 0, top: 2, width: 40, height: 20 }, 'ltr'],
  [{ left: 0, top: 790, width: 40, height: 20 }, 'ltr'],
] as const)('a card of a link at %j stays inside the window (%s)', (link, direction) => {
  const { left, top } = cardPlace(link, card, window, direction);
  expect(left).toBeGreaterThanOrEqual(8);
  expect(left + card.width).toBeLessThanOrEqual(window.width - 8);
  expect(top).toBeGreaterThanOrEqual(8);
  expect(top + card.height).toBeLessThanOrEqual(window.height - 8);
});

test('pages of clauses, documents, roles and records have cards, lists and files have none', () => {
  expect(cardAt('clauses/8.1/')).toEqual({ set: 'clauses', key: '8.1' });
  expect(cardAt('roles/service-desk/')).toEqual({ set: 'roles', key: 'service-desk' });
  for (const path of ['', 'clauses/', 'registers/roles/', 'documents/a/a.md/', 'data/manual.json/'])
    expect(cardAt(path), path).toBeUndefined();
});
