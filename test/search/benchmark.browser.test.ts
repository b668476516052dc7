import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch, resultsIn } from '../harness/browser/search.ts';
import { questions } from './questions.ts';
import { addressesFor, sourceIn } from './source-in-folder.ts';

const demo = openSite('demo');
/** Results that the box draws at first. */
const drawn = 10;

test('the box gives what is measured without a browser', async () => {
  const source = await sourceIn(demo.manual.dist);
  const page = await demo.open();
  await openSearch(page);
  for (const { asked } of questions.filter((_, index) => index % 40 === 0)) {
    await ask(page, asked);
    const pages = (await resultsIn(page)).map((address) => address.replace(/#.*/, ''));
    const measured = (await addressesFor(asked, source)).map((address) => address.replace(/#.*/, ''));
    expect(pages, asked).toEqual(measured.slice(0, drawn));
  }
});
