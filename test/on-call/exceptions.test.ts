import { expect, test } from 'vitest';
import { withoutLinks } from '../harness/without-links.ts';
import { madeOf, manualOf, names } from '../shipped-templates/manuals.ts';

test('the page on call names each customer who is supported in fewer hours than somebody is on call', async () => {
  const { onCall } = await manualOf('hospital');
  expect(onCall.coverage.flatMap(({ except }) => except)).toEqual([
    {
      customer: 'Verwaltung & Pflegedirektion',
      service: 'Hausnetz & WLAN',
      hoursWords: 'Monday to Friday, 07:00 to 18:00',
    },
    {
      customer: 'Verwaltung & Pflegedirektion',
      service: 'Arbeitsplatz',
      hoursWords: 'Monday to Friday, 07:00 to 18:00',
    },
  ]);
});

test('the page on call tells requests from incidents, as the table of the incident procedure does', async () => {
  const { onCall } = await manualOf('demo');
  const called = onCall.coverage
    .filter(({ services }) => services.includes('Managed Backup') || services.includes('Security Watch'))
    .map(({ priorities }) => priorities.join(', '));
  expect(called.some((words) => words.endsWith('P2 high, requests'))).toBe(true);
  expect(called.some((words) => words === 'P1 critical, P2 high')).toBe(true);
});

test.each(names)('the agreement of such a customer says that nobody is called: %s', async (name) => {
  const made = await madeOf(name);
  const { onCall, documents } = made.manual;
  const agreements = documents.filter(({ id }) => id === 'service-level-agreement');
  for (const { customer, service } of onCall.coverage.flatMap(({ except }) => except)) {
    const own = agreements.filter(({ title }) => title.includes(service) && title.includes(customer));
    expect(own).toHaveLength(1);
    const text = made.twin(own[0]?.key ?? '');
    expect(text).toMatch(/Nobody is called for this agreement|In these hours somebody can be called/);
  }
});

test('all places cut who is on call by the hours that a customer has agreed for each priority', async () => {
  const made = await madeOf('municipality');
  const { onCall, documents } = made.manual;
  const late = 'Monday to Friday, 07:00 to 20:00; not on public holidays';
  const openDays = 'Monday, Wednesday and Friday, 07:00 to 20:00; not on public holidays';
  const except = onCall.coverage
    .flatMap((line) => line.except)
    .map(({ customer, hoursWords }) => [customer, hoursWords]);
  expect(except).toContainEqual(['Thornby Town Council', late]);
  expect(except).toContainEqual(['Lower Assart Town Council', openDays]);
  const procedure = withoutLinks(made.twin('incident-procedure'));
  expect(procedure).toContain(`| Citizen Counter | Thornby Town Council | ${late} | P1 critical |`);
  expect(procedure).toContain(`| Citizen Counter | Lower Assart Town Council | ${openDays} | P1 critical |`);
  for (const [customer, hours] of [
    ['Thornby Town Council', late],
    ['Lower Assart Town Council', openDays],
  ] as const) {
    const agreement = documents.find(
      ({ id, title }) =>
        id === 'service-level-agreement' && title.includes('Counter') && title.includes(customer),
    );
    const text = made.twin(agreement?.key ?? '');
    expect(text).toContain(`| ${hours} | P1 critical | the technician on call |`);
    expect(text).toContain('+44 1632 960412');
    expect(text).not.toContain('Nobody is called for this agreement');
  }
});
