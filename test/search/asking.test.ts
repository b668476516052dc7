import { expect, test } from 'vitest';
import { find } from '../../src/browser/search/find.ts';
import type { SearchEntry } from '../../src/manual/search/search-index.ts';
import { clause, manualOfPages, page } from './index-of.ts';

const typed = (type: string): SearchEntry['values'] => ({ section: [], type: [type], owner: [], state: [] });

const first = async (asked: string, ...places: SearchEntry[]): Promise<string | undefined> =>
  (await find(asked, manualOfPages(...places), undefined)).results[0]?.known.place.url;

const plan = page({ title: 'Escalation plan', values: typed('plan') });
const procedure = page({ title: 'Escalation procedure', values: typed('procedure') });
const blank = page({ title: 'Escalation form', values: typed('form') });
const role = page({ title: 'Escalation lead', kind: 'role', values: typed('role') });

test.each([
  ['how do I handle an escalation', procedure],
  ['how is an escalation handled', procedure],
  ['who is responsible for escalation', role],
  ['fill in an escalation', blank],
  ['is there a form for escalation', blank],
  ['when is the next escalation', plan],
])('"%s" wants the page of its kind', async (asked, wanted) => {
  expect(await first(asked, blank, role, plan, procedure)).toBe(wanted.url);
  expect(await first(asked, procedure, plan, role, blank)).toBe(wanted.url);
});

test('a bare word gets the clause, a question the document that says how it is done', async () => {
  const places = [
    clause('8.1', { title: 'Incidents' }),
    page({ title: 'Incidents at night', names: ['incident'] }),
  ];
  expect(await first('incidents', ...places)).toBe('clauses/8.1/');
  expect(await first('what about incidents at the weekend', ...places)).toBe('Incidents at night');
});

test('who wants to fill something in does not get the record that is called so', async () => {
  const record = page({ title: 'Change request', kind: 'record', values: typed('record') });
  const form = page({ title: 'Change request form', names: ['change request'], values: typed('form') });
  expect(await first('fill in a change request', record, form)).toBe(form.url);
  expect(await first('change request', record, form)).toBe(record.url);
});

test('a name counts as a whole, also where its words stand apart or others mean the same', async () => {
  const named = page({ title: 'Disputes', names: ['escalation to the supplier'] });
  const speaking = page({ title: 'Ladders', names: ['escalation of a call', 'supplier of the month'] });
  expect(await first('escalate this to our vendor', speaking, named)).toBe(named.url);
});

test('what stands in brackets is no name when it is only the kind of the page', async () => {
  const bracketed = page({ title: 'Nonconformity (clause)' });
  const meant = page({ title: 'Incident clause of a contract' });
  expect(await first('incident clause', bracketed, meant)).toBe(meant.url);
});

test('a word that only ends like one of the manual is mended', async () => {
  const places = [
    page({ title: 'Legal matters', names: ['compliance'] }),
    page({ title: 'Complaint procedure' }),
  ];
  const { readAs } = await find('complient procedure', manualOfPages(...places), undefined);
  expect(readAs).toBe('complaint procedure');
});

test.each(['escalated', 'escalates', 'escalating', 'escalation'])('"%s" is no mistake', async (asked) => {
  const known = manualOfPages(page({ title: 'Escalate' }), page({ title: 'Escalator' }));
  expect((await find(asked, known, undefined)).readAs).toBeUndefined();
});

test('a name of several words wants what is done before what it means', async () => {
  const names = ['grave outage'];
  const meaning = page({ title: 'Definition of a grave outage', names, values: typed('definition') });
  const done = page({ title: 'Grave outage procedure', names, values: typed('procedure') });
  expect(await first('grave outage', meaning, done)).toBe(done.url);
});
