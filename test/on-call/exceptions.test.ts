import { expect, test } from 'vitest';
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
