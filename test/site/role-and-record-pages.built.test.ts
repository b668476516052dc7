import { beforeAll, expect, test } from 'vitest';
import { customers as configured } from '../../content/organisation/customers.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, type Page, pagesAt, textOf } from './read-site.ts';

const { customers } = configured;
const paths = [
  'roles/service-level-manager/',
  'roles/service-desk/',
  'records/supplier-review/',
  'records/incident-record/',
  'services/hosted-platform/',
  'registers/reviews/',
  'registers/documents/',
  'registers/suppliers/',
  'registers/services/',
  ...customers.map(({ id }) => `customers/${id}/`),
  'documents/customer-register/',
];
let pages: Map<string, Page>;

beforeAll(async () => {
  const { dist } = await buildManual('demo');
  pages = new Map(pagesAt(dist, paths).map((page) => [page.path, page]));
});

const page = (path: string): Page => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};
const texts = (selector: string, of: Page) =>
  all(selector, of).map((one) => textOf(one).replace(/\s+/g, ' ').trim());

test('a role begins with who holds it, then says what it has to do this month, and mostly does', () => {
  const manager = page('roles/service-level-manager/');
  expect(texts('.role-facts dt', manager).slice(0, 3)).toEqual(['Holder', 'Telephone', 'Deputy']);
  expect(texts('.role-facts dt', page('roles/service-desk/')).slice(0, 3)).toEqual([
    'Holder',
    'Telephone',
    'Deputy',
  ]);
  expect(texts('#duties > h2', manager).slice(0, 5)).toEqual([
    'This month',
    'Mostly does',
    'Less often',
    'When it happens',
    'Decides',
  ]);
  expect(texts('#duties > h3', manager).slice(0, 2)).toEqual(['Every month', 'Next dates']);
  const [monthly] = all('#duties > h3 + .duty-lines', manager);
  const said = monthly ? all('.duty', monthly).map(textOf) : [];
  expect(said).toHaveLength(6);
  expect(said.some((line) => line.startsWith('Compares the results of each service'))).toBe(true);
  expect(said.some((line) => line.startsWith('Sets the workload of each service'))).toBe(true);
});

test('a role is told what lists name it for folded, by document and in words', () => {
  const desk = page('roles/service-desk/');
  const [heading] = all('h2#entered', desk);
  expect(heading && textOf(heading)).toBe('Named in lists');
  expect(all('h2#entered + details.duties-of-document .duty', desk).length).toBeGreaterThan(0);
});

test('what 23 agreements say alike is one line, and they are folded under it', () => {
  const manager = page('roles/service-level-manager/');
  const folded = texts('#duties > h3 + .duty-lines summary', manager);
  expect(folded.filter((line) => line === 'Service level agreement … (23 documents)')).toHaveLength(3);
  expect(texts('h2#named-in + details > summary', manager)).toEqual([
    expect.stringMatching(/^\d+ documents$/),
  ]);
});

test('every date is one that the manual gives', () => {
  const dates = all('.role-dates time', page('roles/service-level-manager/'));
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(String(attribute(date, 'dateTime'))).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('the duties in the list of what is on the page stand there', () => {
  for (const path of paths) {
    const ids = new Set(all('[id]', page(path)).map((one) => attribute(one, 'id')));
    for (const link of all('starlight-toc a', page(path)))
      expect(ids).toContain(String(attribute(link, 'href')).slice(1));
  }
});

test('a record begins with the step that makes it, its form and its interval', () => {
  const review = page('records/supplier-review/');
  expect(texts('.pairs dt', review).slice(0, 3)).toEqual(['Made in', 'Written on', 'How often']);
  expect(texts('.pairs dd', review)[0]).toMatch(/^Step \d+ of Supplier management process$/);
  expect(texts('.pairs dd', review)[1]).toContain('Supplier review form');
  expect(texts('h2', review)).toContain('What it proves');
  expect(texts('#proves + .duty-lines a', review)).toContain('7.2-11');
});

test('a service begins with the number to call and its facts, then says what is promised and who is on call', () => {
  const service = page('services/hosted-platform/');
  expect(texts('.lead ~ div > a.call-first .call-number', service)).toEqual(['+44 1632 960111']);
  expect(texts('.role-facts dt', service)).toEqual([
    'Service hours',
    'Maintenance',
    'Criticality',
    'Availability a month',
    'Restored within',
    'Data lost at most',
    'Owner',
    'Customers',
    'Agreements',
  ]);
  expect(texts('.role-facts dd', service)).not.toContain('');
  expect(texts('main .sl-markdown-content h2', service).slice(0, 3)).toEqual([
    'What is promised',
    'Who is on call',
    'Who takes the calls',
  ]);
  expect(all('.cover-cards > li', service)).toHaveLength(1);
  expect(all('.cover-cards h3', service)).toEqual([]);
});

test.each(['registers/reviews/', 'registers/documents/'])('%s begins with what is due next', (path) => {
  const days = all('.next-reviews time', page(path)).map((time) => String(attribute(time, 'dateTime')));
  expect(days).toHaveLength(3);
  expect(days).toEqual([...days].sort());
  const [counted] = all('[data-review-dates]', page(path));
  const dates = counted ? String(attribute(counted, 'dataReviewDates')).split(' ') : [];
  expect([...new Set(dates)].slice(0, 3)).toEqual(days);
});

test('more documents on one day than a fold holds are a link to the register of documents, with that day looked for', () => {
  const [many] = all('.next-reviews a[href*="?q="]', page('registers/reviews/'));
  if (!many) throw new Error('No day has many documents.');
  const address = new URL(String(attribute(many, 'href')), 'https://example.org/registers/reviews/');
  expect(address.pathname).toBe('/registers/documents/');
  const day = String(address.searchParams.get('q')).replaceAll('"', '');
  const rows = all('.documents-register tbody tr', page('registers/documents/')).map(textOf);
  expect(textOf(many)).toContain(String(rows.filter((row) => row.includes(day)).length));
});

test('reviews with a day come first, in order; an activity says in one cell that its record tells the day', () => {
  const rows = all('.reviews-register tbody tr', page('registers/reviews/'));
  const dated = rows.map((row) =>
    all('td[data-due] time', row).map((time) => String(attribute(time, 'dateTime'))),
  );
  const days = dated.flat();
  expect(days).toEqual(days.toSorted());
  expect(dated.findLastIndex((day) => day.length > 0)).toBe(days.length - 1);
  const activity = rows.find((row) => textOf(row).includes('by its record'));
  if (!activity) throw new Error('There is no activity.');
  const cells = all('td', activity).map((cell) => textOf(cell).trim());
  expect(cells.filter((cell) => cell.includes('record') && !cell.includes(' of '))).toContain(
    'by its record',
  );
  // Where it is stated stands under what it is shown by.
  expect(cells.at(-1)).toMatch(/^Management review minutes\s*Stated in\s*Service management policy$/);
});

test('a supplier leads to its agreement, and says its number where it can be called', () => {
  const rows = all('.suppliers-register tbody tr', page('registers/suppliers/'));
  for (const row of rows)
    expect(all('th a', row).map((link) => String(attribute(link, 'href')))).toEqual([
      expect.stringMatching(/documents\//),
    ]);
  expect(rows.flatMap((row) => all('a[href^="tel:"]', row))).not.toEqual([]);
});

test('a service folds what fits, and shows no row of it open', () => {
  const service = page('services/hosted-platform/');
  expect(texts('details.settled > summary', service)).not.toEqual([]);
  for (const said of texts('details.settled > summary', service)) expect(said).toMatch(/^\d+ of \d+ fit/);
  for (const fold of all('details.settled', service))
    expect(all('.state-gap, .state-partly', fold)).toEqual([]);
});

test('a customer has a page with what holds for it, and names lead there', () => {
  const customer = page('customers/marlowend/');
  expect(texts('.role-facts dt', customer)).toEqual([
    'In charge',
    'Speaks for the customer',
    'Reviewed together',
    'Next review of an agreement',
    'Agreements',
  ]);
  expect(all('.role-facts a[href^="tel:"]', customer).length).toBeGreaterThan(0);
  expect(texts('main .sl-markdown-content h2', customer)[0]).toBe('Services and what holds for them');
  const rows = (of: Page) => all('#services ~ .table-frame tbody tr', of).map(textOf);
  const network = (of: Page) => rows(of).find((row) => row.includes('Managed Network'));
  // Both have the service, and another availability of it.
  expect(network(customer)).not.toBe(network(page('customers/pellwood/')));
  for (const path of ['registers/services/', 'services/hosted-platform/', 'documents/customer-register/'])
    expect([path, all('main a[href$="/customers/marlowend/"]', page(path)).length > 0]).toEqual([path, true]);
});

test('nothing on the page of a customer says a person, a contract or a price', () => {
  for (const one of customers) {
    const said = textOf(all('main', page(`customers/${one.id}/`))[0] as never);
    for (const value of [one.contact, one.email, one.phone, one.agreement])
      if (value) expect(said).not.toContain(value);
    expect(said).not.toMatch(/EUR|GBP|£|€/);
  }
});
