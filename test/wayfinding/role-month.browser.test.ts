import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const phone = { width: 390, height: 844 };

/** The page of the role that has most to do every month or more often. */
function busiest(): string {
  const folder = join(demo.manual.dist, 'roles');
  const counted = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(join(folder, name, 'index.html'), 'utf8');
      const [, month = ''] = html.split('id="this-month"');
      return { name, duties: month.split(/<h2[ >]/)[0]?.split('class="duty"').length ?? 0 };
    });
  const [most] = counted.sort((a, b) => b.duties - a.duties);
  return `roles/${most?.name}/`;
}

test('what the busiest role must do this month begins on the first screen of a phone, is one screen, and ends on the second', async () => {
  const page = await demo.open(busiest(), { viewport: phone });
  const { heading, first, last, nav } = await page.evaluate(() => {
    const at = (element: Element | null | undefined) => element?.getBoundingClientRect();
    const month = document.getElementById('this-month');
    const next = document.querySelector('#this-month ~ h2');
    const duties = [...document.querySelectorAll('#duties .duty')].filter(
      (duty) => !next || next.compareDocumentPosition(duty) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    const rows = duties.map((duty) => duty.closest('li'));
    return {
      heading: at(month)?.top ?? Number.NaN,
      first: at(rows[0])?.bottom ?? Number.NaN,
      last: at(rows.at(-1))?.bottom ?? Number.NaN,
      nav: at(document.querySelector('mobile-starlight-toc nav'))?.bottom ?? 0,
    };
  });
  expect(first).toBeLessThan(phone.height);
  expect(last - heading).toBeLessThan(phone.height - nav);
  expect(last).toBeLessThan(2 * phone.height);
});
