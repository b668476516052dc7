import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { english } from '../../src/manual/words/en.ts';
import { axeIn } from '../harness/browser/axe.ts';
import { onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { addStyles } from '../harness/browser/styles.ts';

const demo = openSite('demo');
const procedure = 'documents/major-incident-procedure/';
const map = 'documents/process-map/';
const phone = { width: 390, height: 844 };
const laptop = { width: 1366, height: 768 };

const htmlOf = (url: string) => readFileSync(join(demo.manual.dist, url, 'index.html'), 'utf8');

/** Documents of the manual that have steps. */
let withSteps: { url: string; type: string }[] = [];
/** Where the first step of each stands, in pixels from the top of its page, and how many frames scroll sideways. */
const seen = { phone: new Map<string, Seen>(), laptop: new Map<string, Seen>() };

interface Seen {
  first: number;
  sideways: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({
    first: document.getElementById('step-1-1')?.getBoundingClientRect().top ?? Number.NaN,
    sideways: [...document.querySelectorAll('main *')].filter(
      (box) =>
        box.scrollWidth > box.clientWidth + 1 &&
        getComputedStyle(box).overflowX === 'auto' &&
        box.querySelector('.step, [id^="step-"]'),
    ).length,
  }));

beforeAll(async () => {
  const data = JSON.parse(readFileSync(join(demo.manual.dist, 'data/manual.json'), 'utf8'));
  const documents = data.documents as { url: string; type: string }[];
  withSteps = documents.filter(({ url }) => htmlOf(url).includes('id="step-1-1"'));
  const paths = withSteps.map(({ url }) => url);
  seen.phone = await onEachPage(demo, paths, { viewport: phone }, look);
  seen.laptop = await onEachPage(demo, paths, { viewport: laptop }, look);
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe.each([
  ['a phone', 'phone', 1.5 * phone.height],
  ['a laptop', 'laptop', 1.1 * laptop.height],
] as const)('on %s', (_, device, most) => {
  test('half of the procedures begin their steps near the top', () => {
    const procedures = withSteps.filter(({ type }) => type === 'procedure');
    expect(procedures.length).toBeGreaterThan(10);
    expect(median(procedures.map(({ url }) => seen[device].get(url)?.first ?? 0))).toBeLessThanOrEqual(most);
  });

  test('no list of steps scrolls sideways', () => {
    expect([...seen[device]].filter(([, { sideways }]) => sideways > 0)).toEqual([]);
  });
});

test('pages of earlier versions, and of what changed in them, show steps without scrolling sideways', async () => {
  const { informed } = english.steps;
  const folder = join(demo.manual.dist, 'documents');
  const told = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /versions.*html$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(informed));
  expect(told.length).toBeGreaterThan(5);
  const found = await onEachPage(
    demo,
    // All that has the widest tables, and a part of the others.
    told.filter((file, index) => /redline/.test(file) || index % 5 === 0).map((file) => `documents/${file}`),
    { viewport: laptop, waitUntil: 'domcontentloaded' },
    (page) =>
      page.evaluate(
        (label) =>
          [document.documentElement, ...document.querySelectorAll('.wide')].filter(
            (box) => box.scrollWidth > box.clientWidth + 1 && box.textContent?.includes(label),
          ).length,
        informed,
      ),
  );
  expect([...found].filter(([, sideways]) => sideways > 0)).toEqual([]);
});

test.each([
  ['documents/security-changes-and-incidents-procedure/', 'Security incidents'],
  ['documents/incident-procedure/', 'Resolution and closure'],
])(
  'where %s has several lists of steps, the way to them offers each by its heading and leads there at once, without a script',
  async (path, name) => {
    const page = await demo.open(path, { viewport: phone, javaScriptEnabled: false });
    const ways = page.locator('details.to-steps');
    expect(await ways.getByRole('link').count()).toBe(0);
    await ways.locator('summary').click();
    const links = await ways.getByRole('link').all();
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await ways.getByRole('link', { name, exact: true }).click();
    const step = new URL(page.url()).hash;
    expect(step).toMatch(/^#step-\d+-1$/);
    expect(await placeOf(page, step)).toMatchObject({ covered: false, inView: true });
    // The heading before that step is the one that was chosen.
    expect(
      await page.locator(step).evaluate((found) => {
        const before = [...document.querySelectorAll('.document-body :is(h2, h3)')].filter(
          (heading) => heading.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        return before.at(-1)?.textContent?.trim();
      }),
    ).toBe(name);
  },
);

test('a document with one list of steps leads to it with one tap', async () => {
  const one = withSteps.map(({ url }) => url).find((url) => !htmlOf(url).includes('id="step-2-1"'));
  const page = await demo.open(one ?? '', { viewport: phone, reducedMotion: 'no-preference' });
  await page.getByRole('link', { name: 'Go to the steps' }).click();
  expect(page.url()).toMatch(/#manual-flow$/);
  expect(await placeOf(page, '#step-1-1')).toMatchObject({ covered: false, inView: true });
});

/** Where an element stands in the window, and whether something lies over its beginning. */
const placeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + 4, top + Math.min(4, height / 2));
    return { covered: !element.contains(over), inView: top >= 0 && top < innerHeight };
  });

test.each([phone, laptop])(
  'a deep link settles without gliding, and its step is marked',
  async (viewport) => {
    const page = await demo.open(procedure, { viewport, reducedMotion: 'no-preference' });
    await page.evaluate(() => document.fonts.ready);
    const ground = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await ground('#step-3-2');
    // In one go, so that a page which glides is caught on its way.
    const places = await page.evaluate(async () => {
      location.hash = '#step-3-2';
      const found: number[] = [];
      for (let frame = 0; frame < 20; frame++) {
        await new Promise(requestAnimationFrame);
        found.push(Math.round(scrollY));
      }
      return found.slice(1);
    });
    expect(new Set(places).size).toBe(1);
    expect(await placeOf(page, '#step-3-2')).toEqual({ covered: false, inView: true });
    expect(await ground('#step-3-2')).not.toBe(plain);
  },
);

test('a heading and an answer that a link led to are marked', async () => {
  const page = await demo.open('documents/incident-procedure/');
  for (const target of ['h2', '.requirement']) {
    const place = page.locator(`.document-body ${target}`).nth(1);
    const ground = () => place.evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await ground();
    await place.evaluate((element) => {
      location.hash = element.id;
    });
    expect(await ground()).not.toBe(plain);
  }
});

/** The texts of a page that leave the box of their step, process or heading, or lie over one another. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const box of document.querySelectorAll('.step, .exchange')) {
      const room = box.getBoundingClientRect();
      const parts = [...box.querySelectorAll('p, dt, dd, .exchange-side li > *')].map((part) => ({
        words: part.textContent?.trim() ?? '',
        at: part.getBoundingClientRect(),
      }));
      parts.forEach(({ words, at }, index) => {
        if (at.left < room.left - 1 || at.right > room.right + 1 || at.bottom > room.bottom + 1)
          found.push(`outside: ${words}`);
        for (const other of parts.slice(index + 1)) {
          const apart =
            at.right <= other.at.left + 1 ||
            other.at.right <= at.left + 1 ||
            at.bottom <= other.at.top + 1 ||
            other.at.bottom <= at.top + 1;
          if (!apart) found.push(`over each other: ${words} / ${other.words}`);
        }
      });
    }
    return found;
  });

// What a reader may set by WCAG 1.4.12.
const spaced =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

describe.each([procedure, map, 'documents/incident-procedure/'])('%s', (path) => {
  // 320 px are a window of 1280 that is enlarged four times.
  test.each([1366, 683, 390, 320])(
    'at %i px no text leaves its box, with wide spacing too',
    async (width) => {
      const page = await demo.open(path, { viewport: { width, height: 900 } });
      expect(await page.locator('.step, .exchange').count()).toBeGreaterThan(5);
      expect(await misplaced(page)).toEqual([]);
      await addStyles(page, spaced);
      expect(await misplaced(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  test.each(['light', 'dark'] as const)('has no fault of access in %s', async (colorScheme) => {
    expect(await axeIn(await demo.open(path, { colorScheme }), colorScheme)).toEqual([]);
  });

  test('on paper all of it lies within the sheet', async () => {
    const page = await demo.open(path, { viewport: { width: 672, height: 950 } });
    await page.emulateMedia({ media: 'print' });
    expect(await misplaced(page)).toEqual([]);
    const ends = await page
      .locator('.step, .exchange')
      .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(672);
  });
});

test('to those who hear it, a list of steps is a list: number, who, by when, what, record', async () => {
  const page = await demo.open(procedure);
  const told = await page.locator('ol.steps').first().ariaSnapshot();
  expect(told).toMatch(/^- list:/);
  const items = told.split(/\n {2}- listitem:?/).slice(1);
  expect(items).toHaveLength(await page.locator('ol.steps').first().locator('.step').count());
  for (const [index, item] of items.entries()) {
    expect(item).toMatch(new RegExp(`paragraph:[\\s\\S]*?${index + 1}[\\s\\S]*?link "[^"]+"`));
    expect(item).toMatch(/term: Record\s[\s\S]*definition:/);
  }
});

/** Where the middles of the numbers of a list of steps stand, from the edge at which text begins, and where each name of a lane begins. */
const lanesAt = (page: Page) =>
  page
    .locator('.steps-frame')
    .first()
    .evaluate((frame) => {
      const room = frame.getBoundingClientRect();
      const isMirrored = getComputedStyle(frame).direction === 'rtl';
      const from = ({ left, right }: DOMRect) =>
        Math.round(isMirrored ? room.right - right : left - room.left);
      const names = [...frame.querySelectorAll<HTMLElement>('.lane')].filter((lane) =>
        lane.checkVisibility(),
      );
      return {
        numbers: [...frame.querySelectorAll('.step')].map((step) => ({
          at: from((step.querySelector('.step-number') as Element).getBoundingClientRect()),
          who: (step.querySelector('.step-who a') as Element).textContent,
        })),
        names: names.map((name) => {
          const words = document.createRange();
          words.selectNodeContents(name);
          return { at: from(words.getBoundingClientRect()), who: name.textContent };
        }),
      };
    });

const mirror = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[dir=ltr]')) element.dir = 'rtl';
  });

test('where a few roles share the steps each has a lane with its name at the head, from right to left too', async () => {
  const page = await demo.open(procedure, { viewport: laptop });
  for (const turn of [async () => {}, () => mirror(page)]) {
    await turn();
    const { numbers, names } = await lanesAt(page);
    expect(names.length).toBeGreaterThan(1);
    const lanes = Map.groupBy(numbers, ({ who }) => who);
    for (const [who, steps] of lanes) {
      const places = new Set(steps.map(({ at }) => at));
      expect([who, places.size]).toEqual([who, 1]);
      // A name begins right behind the line of its lane.
      const behind =
        (names.find((name) => name.who === who)?.at ?? Number.NaN) - (steps[0]?.at ?? Number.NaN);
      expect(behind).toBeGreaterThan(12);
      expect(behind).toBeLessThan(30);
    }
    expect(new Set(names.map(({ at }) => at)).size).toBe(names.length);
  }
});

test('on a phone, and where one role does all of it, the numbers of steps stand under each other without lanes', async () => {
  const onPhone = await demo.open(procedure, { viewport: phone });
  for (const turn of [async () => {}, () => mirror(onPhone)]) {
    await turn();
    const { numbers, names } = await lanesAt(onPhone);
    expect(names).toEqual([]);
    expect(new Set(numbers.map(({ at }) => at))).toEqual(new Set([0]));
  }
  const page = await demo.open('documents/service-request-procedure/', { viewport: laptop });
  expect((await lanesAt(page)).names).toEqual([]);
});

test('whoever hears the page hears each role with its step, and no list of lanes', async () => {
  const page = await demo.open(procedure, { viewport: laptop });
  expect(await page.locator('.lanes').count()).toBeGreaterThan(1);
  const told = await page.locator('.steps-frame').first().ariaSnapshot();
  expect(told).toMatch(/^- list:/);
});

test('the map shows each process once, between what it gets and what it gives', async () => {
  const page = await demo.open(map, { viewport: laptop });
  const titles = await page.locator('.exchange-process').allTextContents();
  expect(titles.length).toBeGreaterThan(3);
  expect(new Set(titles).size).toBe(titles.length);
  const wrong = await page.locator('.exchange').evaluateAll((all) =>
    all.flatMap((one) => {
      const at = (name: string) => one.querySelector(name)?.getBoundingClientRect();
      const [process, gets, gives] = [at('.exchange-process'), at('.gets'), at('.gives')];
      const isBetween =
        process && (!gets || gets.right <= process.left) && (!gives || process.right <= gives.left);
      return isBetween ? [] : [one.textContent];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the head of a document is one line on a phone, and opens to the whole block without a script', async () => {
  const page = await demo.open(procedure, { viewport: phone, javaScriptEnabled: false });
  const summary = page.locator('.control > summary');
  expect(await page.locator('.control-facts').isVisible()).toBe(false);
  const { height } = (await summary.boundingBox()) ?? { height: Number.NaN };
  expect(height).toBeLessThan(2 * 24);
  await summary.click();
  expect(await page.locator('.control-facts').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await summary.isVisible()).toBe(false);
});

test('on paper the block of a document is open though it is folded on the screen', async () => {
  const page = await demo.open(procedure);
  expect(await page.locator('.control-facts').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.control-facts dl').isVisible()).toBe(true);
});
