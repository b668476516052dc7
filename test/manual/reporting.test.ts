import { expect, test } from 'vitest';
import { reportAddress } from '../../src/manual/model/report-address.ts';

const words = { subject: 'Problem with {name}', body: 'Page: {name}\nState: {state}\nAddress: {address}\n' };
const page = {
  number: 'PRC-8.1',
  title: 'Incident procedure',
  state: 'Draft, not approved',
  address: 'https://manual.example/documents/incident-procedure/',
};

test('without an address for reports there is none to offer', () => {
  expect(reportAddress('', page, words)).toBe('');
});

test('a mail is begun with number, title, state and address of the page', () => {
  const mail = new URL(reportAddress('manual@company.example', page, words));
  expect(mail.protocol + mail.pathname).toBe('mailto:manual@company.example');
  expect(mail.searchParams.get('subject')).toBe('Problem with PRC-8.1 Incident procedure');
  expect(mail.searchParams.get('body')).toBe(
    'Page: PRC-8.1 Incident procedure\r\nState: Draft, not approved\r\nAddress: https://manual.example/documents/incident-procedure/\r\n',
  );
});

test('spaces of a mail are no plus signs, which mail programs would show', () => {
  expect(reportAddress('manual@company.example', page, words)).not.toContain('+');
});

test("a tracker's form is filled in where its address says so", () => {
  const written = 'https://tracker.example/new?title={number}%3A%20{title}&where={address}&state={state}';
  const tracker = new URL(reportAddress(written, page, words));
  expect(Object.fromEntries(tracker.searchParams)).toEqual({
    title: 'PRC-8.1: Incident procedure',
    where: page.address,
    state: page.state,
  });
});

test.each([
  'a&cc=everybody@company.example',
  'a\r\nBcc: everybody@company.example',
  '{address} "x" <b>#?%0A',
  '\ud800 half a letter',
])('the title %j stays a title', (title) => {
  const mail = new URL(reportAddress('manual@company.example', { ...page, title }, words));
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail.searchParams.get('subject')).toBe(
    `Problem with PRC-8.1 ${title.toWellFormed().replace(/\s+/g, ' ')}`,
  );
  const tracker = new URL(
    reportAddress('https://tracker.example/new?title={title}&x=1', { ...page, title }, words),
  );
  expect([...tracker.searchParams.keys()]).toEqual(['title', 'x']);
  expect(tracker.hash).toBe('');
});
