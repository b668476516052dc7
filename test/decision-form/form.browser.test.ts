import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual, ownDocument } from '../control/control-manual.ts';
import { type DevServer, startDev } from '../dev/dev-server.ts';
import { axe } from '../harness/browser/axe.ts';
import { openBrowser } from '../harness/browser/browser.ts';
import { projectRoot } from '../harness/project.ts';
import { noTemplates } from '../harness/shared-reading.ts';

// Beside builds and browsers of other tests an answer may take long; a missing one never comes.
vi.setConfig({ testTimeout: 180_000 });
const soon = { timeout: 60_000 };

const address = 'registers/decisions/';
const settings = `const { default: clausebook } = await import('${pathToFileURL(join(projectRoot, 'src/index.ts'))}');
export default { integrations: [clausebook(${JSON.stringify(noTemplates)})] };
`;
let manual: ControlManual;
let dev: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  manual = await controlManual({
    ...ownDocument('note', 'The desk opens at {org.serviceDesk.hours}.'),
    'content/organisation.yaml': `# Ours\nname: Quince Street IT # on the door\nroles:\n  - { id: top-management, holder: Ada Quince }\n`,
  });
  const act = (root: string) =>
    approve(['note'], { root, name: 'Ada Quince', yes: true, acceptDefaults: true, summary: 'First issue' });
  expect(await manual.on('2026-01-01', act)).toMatchObject({ code: 0 });
  await manual.write({ 'astro.config.mjs': settings });
  [dev, browser] = await Promise.all([startDev(manual.root), openBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${dev.origin}/${address}`);
});

afterAll(async () => {
  await browser?.close();
  await dev?.stop();
  await manual?.remove();
});

const config = () => readFileSync(join(manual.root, 'content/organisation.yaml'), 'utf8');
const done = (on = page) => on.locator('.answer-done');
/** Opens a step of the questions with the keyboard. */
const openStep = async (title: string, on = page) => {
  const step = on
    .locator('details[data-step]')
    .filter({ has: on.getByRole('heading', { name: title, level: 3, exact: true }) });
  if (!(await step.evaluate((element) => (element as HTMLDetailsElement).open)))
    await step.locator('> summary').press('Enter');
  return step;
};

test('an answer is saved with the keyboard, and the page says so where it was given', async () => {
  const name = page.getByRole('textbox', { name: 'Full legal name' });
  await name.focus();
  await page.keyboard.type('Quince Limited');
  await page.keyboard.press('Enter');
  await done().waitFor();
  expect(await done().textContent()).toContain('Saved in content/organisation.yaml: legalName.');
  await expect.poll(() => done().evaluate((element) => element === document.activeElement), soon).toBe(true);
  expect(config()).toContain(
    '# Ours\nname: Quince Street IT # on the door\nlegalName: Quince Limited\nroles:',
  );
});

test('what is wrong is heard at its field, is not written, and stays there when the page is drawn anew', async () => {
  const before = config();
  await page.getByRole('textbox', { name: 'Time zone in which times' }).fill('Mars/Base');
  await page.keyboard.press('Enter');
  const zone = page.locator('input[aria-invalid=true]');
  await zone.waitFor();
  expect(await zone.inputValue()).toBe('Mars/Base');
  const heard = await zone.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(heard).toContain('Mars/Base');
  expect(await zone.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(config()).toBe(before);
  await page.reload();
  const again = page.getByRole('textbox', { name: 'Time zone in which times' });
  await expect.poll(() => again.inputValue(), soon).toBe('Mars/Base');
  expect(await page.getByText('Not saved yet').filter({ visible: true }).count()).toBe(1);
  await again.fill('');
});

test('an approval that would fall is shown before, and told after', async () => {
  const step = await openStep('Service desk and tools');
  const hours = step.getByLabel('Hours in which the service desk answers');
  await hours.fill('24/7');
  await hours.press('Enter');
  const anyway = step.getByRole('button', { name: 'let these approvals fall' });
  await anyway.waitFor();
  expect(await step.locator('.answer-told').textContent()).toContain('1 approval would fall:');
  expect(config()).not.toContain('24/7');
  await anyway.press('Enter');
  await done().waitFor();
  expect(await done().textContent()).toMatch(/1 approval fell:.*The note.*version 1\.0/);
  expect(config()).toContain('serviceDesk:\n  hours: 24/7\n');
});

test('of two tabs the later one is shown both values', async () => {
  const late = await browser.newPage();
  // Nothing that the server says reaches this tab.
  await late.routeWebSocket(/./, () => {});
  await late.goto(`${dev.origin}/${address}`);
  const activity = late.getByRole('textbox', { name: 'What the organisation does' });
  await activity.fill('Mends things');
  await manual.write({ 'content/organisation.yaml': `${config()}activity: By hand\n` });
  await activity.press('Enter');
  await late.getByText('The file now says: By hand. Yours: Mends things.').waitFor();
  expect(config()).toContain('activity: By hand');
  await late.close();
});

test('any value can be changed where it stands', async () => {
  const section = page.locator('details[data-section="incidents"]');
  await section.locator('> summary').press('Enter');
  await section.getByRole('button', { name: 'Change incidents.recordWithin' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change incidents.recordWithin' });
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('20');
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption({ label: 'minutes' });
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await done().filter({ hasText: 'incidents.recordWithin' }).waitFor();
  expect(config()).toContain('incidents:\n  recordWithin: PT20M\n');
});

test('a customer and a service that there were not are added where they are asked for', async () => {
  const step = await openStep('Services and customers');
  const customers = step.getByRole('group', { name: 'Customers of the services', exact: true });
  await customers.getByLabel('Name of the customer').fill('North School');
  expect(await customers.getByLabel('Id').getAttribute('placeholder')).toBe('north-school');
  await customers.getByRole('button', { name: 'Add another' }).press('Enter');
  await page.keyboard.type('North School');
  expect(await customers.getByLabel('Id').last().getAttribute('placeholder')).toBe('north-school-2');
  await customers.getByRole('button', { name: 'Remove this entry' }).last().press('Enter');
  const services = step.getByRole('group', { name: 'Services in the catalogue', exact: true });
  await services.getByLabel('Name of the service').fill('Mail');
  if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'], fullPage: true });
  await step.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  // What is missing is told at its field, in the thing that it belongs to.
  const owner = services.locator('select[aria-invalid=true]');
  await owner.waitFor();
  expect(config()).not.toContain('Mail');
  await owner.selectOption({ index: 1 });
  await owner.press('Tab');
  await step.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await done().filter({ hasText: 'services.mail.name' }).waitFor();
  expect(config()).toContain('customers:\n  - id: north-school\n    name: North School\n');
  expect(config()).toMatch(/services:\n {2}- id: mail\n {4}name: Mail\n {4}owner: \S+\n/);
  // What is in the file now is not begun once more.
  expect(await page.evaluate(() => sessionStorage.getItem('clausebook:answers') ?? '')).not.toContain('+1');
});

test.each(['light', 'dark'])('it can be used on a phone, %s', async (theme) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  for (const title of ['People', 'Money', 'Plan, audits and reviews']) await openStep(title);
  await page.getByLabel('First day of its period').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await axe(page, '[data-values]')).toEqual([]);
});

test('no other page can show the form in a frame, or send anything to what stands behind it', async () => {
  const before = config();
  const foreign = await browser.newPage();
  const target = `${dev.origin}/__clausebook/decisions`;
  await foreign.route('http://foreign.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${dev.origin}/${address}"></iframe>` }),
  );
  await foreign.goto('http://foreign.example/');
  const frame = foreign.frames().find((one) => one !== foreign.mainFrame());
  expect((await frame?.content()) ?? '').not.toContain('data-values');
  const heard = await foreign.evaluate(async (url) => {
    const body =
      '{"values":[{"path":"name","value":"Foreign"}],"hash":"","accepted":[],"id":"saving-of-a-test"}';
    const ways: RequestInit[] = [{}, { method: 'POST', body }, { method: 'POST', body, mode: 'no-cors' }];
    const asked = await Promise.allSettled(ways.map(async (way) => (await fetch(url, way)).text()));
    return asked.map((one) => (one.status === 'fulfilled' ? one.value : ''));
  }, target);
  expect(heard.join('')).toBe('');
  expect(config()).toBe(before);
  await foreign.close();
});
