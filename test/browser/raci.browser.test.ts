import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

test('steps can be found by role, and no other role has a column then', async () => {
  const page = await demo.open('registers/raci/');
  const heads = page.locator('thead th:visible');
  const all = await heads.count();
  await page.locator('main select[name=role]').selectOption('Incident manager');
  const rows = page.locator('tbody > tr:visible:not([data-heading])');
  expect(await rows.count()).toBeGreaterThan(5);
  expect(new Set(await heads.allTextContents())).toEqual(new Set(['Step', 'Incident manager']));
  for (const cells of await rows.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('td')].filter(({ hidden }) => !hidden).map((cell) => cell.textContent),
    ),
  ))
    expect(cells).toEqual([expect.stringMatching(/[RACI]/)]);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await heads.count()).toBe(all);
});

test('a cell of who does what speaks in words, and an empty one says nothing', async () => {
  const page = await demo.open('registers/raci/?type=Process');
  const table = page.getByRole('table').first();
  const snapshot = await table.ariaSnapshot();
  expect(snapshot).toMatch(/cell "Responsible( Accountable)?"/);
  expect(snapshot).not.toContain('·');
  expect(snapshot).not.toMatch(/cell "[RACI]( [RACI])*"/);
});

test.each([
  ['light', 1366],
  ['dark', 800],
] as const)(
  'what takes the focus in who does what is wholly to be seen, %s, %i wide',
  async (colorScheme, width) => {
    const page = await demo.open('registers/raci/', {
      viewport: { width, height: 768 },
      colorScheme,
    });
    await page.locator('.table-frame').first().focus();
    const cut: string[] = [];
    let inside = 0;
    for (let n = 0; n < 160; n++) {
      await page.keyboard.press(n < 80 ? 'Tab' : 'Shift+Tab');
      const look = () =>
        page.evaluate(() => {
          const focused = document.activeElement;
          const frame = focused?.closest('.table-frame');
          if (!focused || !frame || frame === focused) return null;
          const box = focused.getBoundingClientRect();
          const edge = frame.getBoundingClientRect();
          const seen =
            box.left >= edge.left - 1 &&
            box.right <= edge.right + 1 &&
            box.top >= 0 &&
            box.bottom <= innerHeight;
          // What lies over it would hide it as well.
          const over = document.elementFromPoint(
            box.left + box.width / 2,
            box.top + Math.min(box.height / 2, 8),
          );
          return {
            seen: seen && over !== null && (focused.contains(over) || over.contains(focused)),
            name: focused.textContent,
          };
        });
      let said = await look();
      if (!said) continue;
      inside++;
      // The copy of the head follows the table in the next frame.
      for (let again = 0; !said?.seen && again < 10; again++) {
        await page.waitForTimeout(100);
        said = await look();
      }
      if (!said?.seen) cut.push(said?.name ?? '');
    }
    expect(inside).toBeGreaterThan(40);
    expect(cut).toEqual([]);
  },
);
