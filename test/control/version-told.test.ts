import { expect, test } from 'vitest';
import type { Act } from '../../src/manual/control/acts/act.ts';
import type { History } from '../../src/manual/control/acts/history.ts';
import { versionPage } from '../../src/manual/control/history/version-page.ts';
import { versionTold } from '../../src/manual/control/history/version-told.ts';
import { publish } from '../../src/manual/control/publication.ts';
import type { VersionFacts } from '../../src/manual/control/state.ts';
import { stateSentence } from '../../src/manual/control/state-sentence.ts';
import { changeEntries } from '../../src/manual/entries/changes.ts';
import { documentEntries } from '../../src/manual/entries/documents.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf } from '../manual/manual-of.ts';
import { acts, historyOf, sha256 } from './act-maker.ts';

const made = manualOf({ documents: { 'a.mdx': doc('Words.', { id: 'a' }) } });
const candidates = [...made.documents.values()];
const words = wordsOf('en', 'en-GB');
const date = (iso: string) => `day ${iso}`;
const { approved, agreed, reviewed, revoked, withdrawn, carriedOver } = acts;

function lookOn(day: string, all: readonly Act[]) {
  const history: History = {
    ...historyOf(...all),
    document: 'a',
    trees: new Map(),
    files: new Map(),
    disposed: new Map(),
    proven: new Map(),
    page: () => undefined,
  };
  const approvals = new Map([['a', history]]);
  const view = { publication: 'drafts', oldVersions: 'readers', day } as const;
  const publication = publish(candidates, approvals, view, () => undefined);
  const [entry] = documentEntries(publication.published, '20000-1:2011');
  if (!entry) throw new Error('There is no document.');
  return { entry, changes: changeEntries(publication, approvals, day) };
}

const told = (day: string, ...all: Act[]) =>
  lookOn(day, all).entry.versions.map((one) => versionTold(one, words, date));
const approvedWords = (day: string, ...all: Act[]) => told(day, ...all).map(({ approved }) => approved.said);

/** The text of today's document, which makes it the version that is named last. */
const today = candidates[0]?.fingerprint.text ?? '';
const asToday = (act: ReturnType<typeof approved>) => ({
  ...act,
  text: { format: 1, sha256: today, marks: candidates[0]?.fingerprint.marks ?? '' },
});

const first = approved('1.0', '2026-02-23');
const second = approved('1.1', '2026-05-11');

test('a version that needed consents says which were given and when, and whose is missing', () => {
  const all = [
    approved('1.0', '2026-02-01', { needs: ['marlow', 'ferrow', 'quill'] }),
    agreed('1.0', '2026-02-20', 'ferrow'),
    agreed('1.0', '2026-03-01', 'marlow'),
  ];
  const { entry } = lookOn('2026-02-25', all);
  expect(entry.versions[0]?.agreed).toEqual([
    { party: 'customers.ferrow', name: 'ferrow', on: '2026-02-20', basis: null },
  ]);
  expect(entry.versions[0]?.awaiting).toEqual(['marlow', 'quill']);
  expect(told('2026-02-25', ...all)[0]).toMatchObject({
    agreed: [{ said: 'Agreed by ferrow on day 2026-02-20', basis: null }],
    notAgreed: 'Consent of marlow and quill missing',
  });
  const whole = [...all, agreed('1.0', '2026-03-02', 'quill')];
  expect(told('2026-03-02', ...whole)[0]?.notAgreed).toBeNull();
  expect(told('2026-03-02', first)[0]).toMatchObject({ agreed: [], notAgreed: null });
});

test('a review without change is told with its day, role and summary, and only of its version', () => {
  const review = { ...reviewed('1.0', '2026-08-10'), summary: 'All as it was' };
  const all = [first, review, approved('1.1', '2026-09-01'), reviewed('1.1', '2026-10-01')];
  const { entry } = lookOn('2026-09-02', all);
  expect(entry.versions.map(({ reviews }) => reviews)).toEqual([
    [{ on: '2026-08-10', role: 'top-management', summary: 'All as it was', basis: null }],
    [],
  ]);
  expect(told('2026-10-01', ...all).map(({ reviews }) => reviews)).toEqual([
    [
      {
        said: 'Read again without change on day 2026-08-10 by',
        role: 'top-management',
        summary: 'All as it was',
        basis: null,
      },
    ],
    [
      {
        said: 'Read again without change on day 2026-10-01 by',
        role: 'top-management',
        summary: '',
        basis: null,
      },
    ],
  ]);
});

test('a version that ended says its last day in force, whatever ended it', () => {
  const started = 'In force from day 2026-02-23';
  const by = ', approved on day 2026-02-23 by';
  expect(approvedWords('2026-05-10', first, second)).toEqual([started + by]);
  expect(approvedWords('2026-05-11', first, second)[0]).toBe(`${started} to day 2026-05-10${by}`);
  expect(approvedWords('2026-03-01', first, revoked('1.0', '2026-03-01'))[0]).toBe(
    `${started} to day 2026-02-28${by}`,
  );
  expect(approvedWords('2027-01-01', first, withdrawn('2026-12-01', '2027-01-01'))[0]).toBe(
    `${started} to day 2026-12-31${by}`,
  );
});

test('a version that ended before it began says no day in force', () => {
  const ahead = approved('1.0', '2026-02-23', { from: '2026-06-01' });
  const never = ['Approved on day 2026-02-23 by'];
  expect(approvedWords('2026-07-01', ahead, revoked('1.0', '2026-03-01'))).toEqual(never);
  expect(approvedWords('2026-07-01', ahead, withdrawn('2026-03-01'))).toEqual(never);
  expect(approvedWords('2026-07-01', first, revoked('1.0', '2026-02-23'))).toEqual(never);
  expect(approvedWords('2026-05-11', ahead, second)).toEqual([
    ...never,
    'In force from day 2026-05-11, approved on day 2026-05-11 by',
  ]);
});

test('a version that came back because a later one was revoked says since when', () => {
  const back = [asToday(first), approved('1.1', '2026-07-06'), revoked('1.1', '2026-07-09')];
  const againFrom = (day: string, ...all: Act[]) =>
    lookOn(day, all).entry.versions.map((one) => one.againFrom);
  expect(againFrom('2026-07-08', ...back)).toEqual([null, null]);
  expect(againFrom('2026-07-09', ...back)).toEqual(['2026-07-09', null]);
  expect(told('2026-07-09', ...back)[0]?.again).toBe('In force again since day 2026-07-09');
  expect(stateSentence(lookOn('2026-07-09', back).entry, words, date, null).state).toBe(
    'In force again since day 2026-07-09, approved on day 2026-02-23',
  );
  expect(stateSentence(lookOn('2026-07-05', back).entry, words, date, null).state).toBe(
    'Approved and in force since day 2026-02-23',
  );
  const next = [...back, approved('1.2', '2026-08-01')];
  expect(told('2026-08-01', ...next)[0]).toMatchObject({
    again: 'In force again from day 2026-07-09',
    approved: { said: 'In force from day 2026-02-23 to day 2026-07-31, approved on day 2026-02-23 by' },
  });
});

test('no break is told where the later version never held', () => {
  const ahead = approved('1.1', '2026-07-06', { from: '2026-09-01' });
  const at = (...all: Act[]) => lookOn('2026-10-01', all).entry.versions[0]?.againFrom;
  expect(at(first, ahead, revoked('1.1', '2026-07-09'))).toBeNull();
  expect(at(first, approved('1.1', '2026-07-06'), revoked('1.1', '2026-07-06'))).toBeNull();
  expect(at(first, approved('1.1', '2026-02-23'), revoked('1.1', '2026-02-23'))).toBeNull();
});

test('a version that did not come back ended when the revoked one took its place', () => {
  const all = [
    first,
    approved('1.1', '2026-07-06'),
    revoked('1.1', '2026-07-09'),
    approved('1.2', '2026-07-09'),
  ];
  const [one] = lookOn('2026-08-01', all).entry.versions;
  expect([one?.endedOn, one?.againFrom]).toEqual(['2026-07-06', null]);
});

test('history and register tell the same kind of change of a version', () => {
  const all = [first, second, approved('2.0', '2026-06-01')];
  const { entry, changes } = lookOn('2026-06-01', all);
  expect(entry.versions.map(({ size }) => size)).toEqual(['first', 'minor', 'major']);
  expect(changes.map(({ size }) => size).reverse()).toEqual(['first', 'minor', 'major']);
  expect(told('2026-06-01', ...all).map(({ size }) => size)).toEqual(['First issue', 'Minor', 'Material']);
});

test('a version after ones from before, or after ones that were withdrawn or hold no more, is no first issue', () => {
  const sizes = (...all: Act[]) => {
    const { entry, changes } = lookOn('2026-12-01', all);
    const begun = changes.filter(({ kind }) => kind === 'in-force');
    return [entry.versions.map(({ size }) => size), begun.map(({ size }) => size).reverse()];
  };
  const carried = carriedOver('3.1', '2024-01-01');
  expect(sizes(carried, approved('3.2', '2026-02-01'))).toEqual([['minor'], ['minor']]);
  expect(sizes(carried, approved('4.0', '2026-02-01'))).toEqual([['major'], ['major']]);
  expect(sizes(first, withdrawn('2026-03-01'), approved('1.1', '2026-04-01'))).toEqual([
    ['first', 'minor'],
    ['first', 'minor'],
  ]);
  expect(sizes(first, approved('2.0', '2026-04-01', { needs: ['marlow'] }))[0]).toEqual(['first', 'major']);
});

test('who revoked or withdrew a version is told beside the reason', () => {
  const by = (role: string) => ({ by: { role, name: 'Jo Doe', check: 'holder' as const } });
  const ended = (...all: Act[]) => told('2026-06-01', ...all).map((one) => one.ended);
  expect(ended(first)).toEqual([null]);
  expect(ended(first, second)).toEqual([null, null]);
  expect(ended(first, { ...revoked('1.0', '2026-03-01'), ...by('quality-lead') })).toEqual([
    { said: 'Revoked on day 2026-03-01 by', role: 'quality-lead', reason: 'Wrong', basis: null },
  ]);
  expect(ended(first, { ...withdrawn('2026-03-01', '2026-03-05'), ...by('service-lead') })).toEqual([
    { said: 'Withdrawn from day 2026-03-05 by', role: 'service-lead', reason: 'Not needed', basis: null },
  ]);
});

test('each act says where it can be seen, if its file does', () => {
  const needed = { ...approved('1.0', '2026-02-23', { needs: ['ferrow'] }), basis: 'minutes 4' };
  const consent = { ...agreed('1.0', '2026-02-25', 'ferrow'), basis: 'signed copy' };
  const review = { ...reviewed('1.0', '2026-03-01'), basis: 'minutes 5' };
  const ends = [
    { ...revoked('1.0', '2026-03-09'), basis: 'ticket 9' },
    { ...withdrawn('2026-03-09'), basis: 'ticket 9' },
  ];
  for (const end of ends) {
    const [facts] = lookOn('2026-06-01', [needed, consent, review, end]).entry.versions;
    expect(facts).toMatchObject({
      basis: 'minutes 4',
      agreed: [{ basis: 'signed copy' }],
      reviews: [{ basis: 'minutes 5' }],
      endBasis: 'ticket 9',
    });
    expect(told('2026-06-01', needed, consent, review, end)[0]).toMatchObject({
      basis: 'minutes 4',
      agreed: [{ basis: 'signed copy' }],
      reviews: [{ basis: 'minutes 5' }],
      ended: { basis: 'ticket 9' },
    });
    const page = pageOn('2026-06-01', needed, consent, review, end);
    expect(page).toContain('<dt>Basis of the approval</dt><dd>minutes 4</dd>');
    expect(page).toContain('Agreed by ferrow on 25 February 2026 (basis: signed copy)');
    expect(page).toMatch(/<dt>Why it ended<\/dt><dd>[^<]+ \(basis: ticket 9\)<\/dd>/);
  }
  expect(lookOn('2026-06-01', [first]).entry.versions[0]).toMatchObject({ basis: null, endBasis: null });
});

test('a version tells the fingerprint of its text', () => {
  expect(lookOn('2026-06-01', [first, second]).entry.versions.map(({ fingerprint }) => fingerprint)).toEqual([
    sha256('1.0'),
    sha256('1.1'),
  ]);
});

/** The page of the first version, of a document with these acts. */
function pageOn(day: string, ...all: Act[]): string {
  const { entry } = lookOn(day, all);
  const [version] = entry.versions as [VersionFacts];
  const { number, slug, status, inForceFrom } = entry;
  const subject = {
    words,
    organisation: { name: 'Exemplar', language: 'en' },
    document: { number, slug, today: { state: status, inForceFrom } },
    roleTitle: (id: string) => `role ${id}`,
  };
  return versionPage(
    subject,
    'Tea',
    version,
    { tree: { content: [] } as never, asSet: true },
    () => undefined,
  );
}

test('the page of the version in force says what the page of the document shows in its place', () => {
  const later = { from: '2026-09-01' };
  const draft = 'a later draft, which nobody has approved.';
  expect(pageOn('2026-06-01', first)).toContain(draft);
  const scheduled = pageOn('2026-06-01', first, asToday(approved('1.1', '2026-05-01', later)));
  expect(scheduled).toContain('a later text, which is approved and in force from 1 September 2026.');
  expect(scheduled).not.toContain(draft);
  const awaiting = pageOn('2026-06-01', first, asToday(approved('1.1', '2026-05-01', { needs: ['marlow'] })));
  expect(awaiting).toContain('a later text, which is approved and awaits consent.');
  expect(awaiting).not.toContain(draft);
});

test('the page of a version says its kind, its last day, its consents and how it ended', () => {
  const needed = approved('1.0', '2026-02-23', { needs: ['ferrow'] });
  const page = pageOn('2026-06-01', needed, agreed('1.0', '2026-02-25', 'ferrow'), second);
  for (const said of [
    '<dt>Kind</dt><dd>First issue</dd>',
    '<dt>In force from</dt><dd>25 February 2026</dd>',
    '<dt>In force until</dt><dd>10 May 2026</dd>',
    '<dt>Consents</dt><dd>Agreed by ferrow on 25 February 2026</dd>',
  ])
    expect(page).toContain(said);
  // The act keeps no number, and the text may cite another.
  expect(page).toMatch(/<dt>Number of the document today<\/dt><dd>[^<]+<\/dd>/);
  expect(page).not.toContain('Why it ended');
  const ended = pageOn('2026-06-01', first, revoked('1.0', '2026-03-01'));
  expect(ended).toContain('<dt>Why it ended</dt><dd>Wrong</dd>');
  expect(ended).toContain('<dt>Decided by</dt><dd>role top-management</dd>');
  const back = pageOn('2026-07-20', first, approved('1.1', '2026-07-06'), revoked('1.1', '2026-07-09'));
  expect(back).toContain('In force again since 9 July 2026.');
  expect(back).toContain('<dt>In force again from</dt><dd>9 July 2026</dd>');
});
