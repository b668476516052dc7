import { expect, test } from 'vitest';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { standingOn, stateOfText } from '../../src/manual/control/acts/standing.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { draftChanges, versionFacts } from '../../src/manual/control/history/version-facts.ts';
import type { View } from '../../src/manual/control/view.ts';
import { acts, fingerprint, historyOf } from './act-maker.ts';

const { approved, agreed, reviewed, revoked, withdrawn } = acts;
const tree = {} as FrozenTree;

interface Look {
  day?: string;
  today?: string;
  view?: Partial<View>;
  disposed?: Record<string, string>;
}

const look = (all: Act[], { day = '2026-12-31', today = 'draft', view = {}, disposed = {} }: Look) => {
  const versions = all.flatMap((act) => (act.act === 'approved' ? [act.version] : []));
  const known = historyOf(...all);
  const history = {
    acts: known.acts,
    trees: new Map(versions.filter((one) => !disposed[one]).map((one) => [one, tree])),
    disposed: new Map(Object.entries(disposed).map(([one, on]) => [one, { disposed: on }])),
  };
  const whole: View = { publication: 'drafts', oldVersions: 'readers', day, ...view };
  const standing = standingOn(known, day);
  const text = stateOfText(standing, fingerprint(today));
  return {
    versions: versionFacts(standing, text, 'tea', history, whole),
    draft: draftChanges(text, 'tea', history, whole),
  };
};

const told = (all: Act[], options: Look = {}) =>
  look(all, options).versions.map(({ version, endedOn, url, changes }) => [
    version,
    endedOn,
    url?.replace('documents/tea/', '') ?? null,
    changes?.since ?? null,
  ]);

const three = [approved('1.0', '2026-01-10'), approved('1.1', '2026-03-01'), approved('2.0', '2026-05-02')];

test('the text of the page needs no other, earlier ones have their own', () => {
  expect(told(three, { today: '2.0' })).toEqual([
    ['1.0', '2026-03-01', 'versions/1.0/', null],
    ['1.1', '2026-05-02', 'versions/1.1/', '1.0'],
    ['2.0', null, '', '1.1'],
  ]);
});

test('who acted is named where the config asks for it, with what the name was to the role, and nowhere else', () => {
  const all = [
    approved('1.0', '2026-01-10'),
    reviewed('1.0', '2026-02-01'),
    approved('1.1', '2026-03-01'),
    revoked('1.1', '2026-04-01'),
  ];
  const stoodIn = all.map((act) =>
    act.act === 'reviewed' ? { ...act, by: { ...act.by, name: 'Bo Quince', check: 'deputy' as const } } : act,
  );
  const ada = { name: 'Ada Quince', check: 'holder' };
  const bo = { name: 'Bo Quince', check: 'deputy' };
  expect(look(stoodIn, { view: { namesPeople: true } }).versions.map(({ people }) => people)).toEqual([
    { approved: ada, reviews: [bo], ended: null, disposed: null },
    { approved: ada, reviews: [], ended: ada, disposed: null },
  ]);
  expect(JSON.stringify(look(stoodIn, {}))).not.toMatch(/Quince/);
});

test('where the page shows a draft the version in force has a page, and the draft is compared with it', () => {
  expect(told(three).at(-1)).toEqual(['2.0', null, 'versions/2.0/', '1.1']);
  expect(look(three, {}).draft).toBe('documents/tea/versions/draft/redline.html');
  expect(look(three, { today: '2.0' }).draft).toBeNull();
  expect(look(three, { view: { publication: 'approved' } }).draft).toBeNull();
});

test('nobody gets an earlier text or a draft’s changes where the config says so', () => {
  const { versions, draft } = look(three, { view: { oldVersions: 'nobody' } });
  expect(versions.map(({ changes }) => changes)).toEqual([null, null, null]);
  expect(draft).toBeNull();
  expect(told(three, { today: '2.0', view: { oldVersions: 'nobody' } }).map(([, , url]) => url)).toEqual([
    null,
    null,
    '',
  ]);
});

test('the version in force is no earlier text: it has a page wherever another text stands at the address', () => {
  const urls = (today: string) =>
    told(three, { today, view: { oldVersions: 'nobody' } }).map(([version, , url]) => [version, url]);
  expect(urls('draft')).toEqual([
    ['1.0', null],
    ['1.1', null],
    ['2.0', 'versions/2.0/'],
  ]);
});

test('where only approved text may show, one that nobody knows to come into force has no page', () => {
  const all = [
    approved('1.0', '2026-01-10'),
    approved('1.1', '2026-02-01', { from: '2026-12-01' }),
    approved('1.2', '2026-03-01', { needs: ['marlow'] }),
  ];
  const options: Look = { day: '2026-06-01', today: '1.0', view: { publication: 'approved' } };
  expect(told(all, options).map(([, , url]) => url)).toEqual(['', 'versions/1.1/', null]);
  const ofADay = { ...options, view: { publication: 'approved', documentsOnly: true } as const };
  expect(told(all, ofADay).map(([, , url]) => url)).toEqual(['', null, null]);
  expect(told(all, { ...options, view: {} }).map(([, , url]) => url)).toEqual([
    '',
    'versions/1.1/',
    'versions/1.2/',
  ]);
  const consented = [...all, agreed('1.2', '2026-04-04', 'marlow')];
  expect(told(consented, options)[0]).toEqual(['1.0', '2026-04-04', 'versions/1.0/', null]);
});

test('a version is compared with the last one that was not taken back', () => {
  const all = [
    approved('1.0', '2026-01-10'),
    approved('1.1', '2026-02-01'),
    revoked('1.1', '2026-02-20'),
    approved('1.2', '2026-03-01'),
  ];
  expect(told(all, { today: '1.2' })).toEqual([
    ['1.0', '2026-03-01', 'versions/1.0/', null],
    ['1.1', '2026-02-20', 'versions/1.1/', '1.0'],
    ['1.2', null, '', '1.0'],
  ]);
});

test('a withdrawn version ended on the day of the withdrawal', () => {
  const all = [approved('1.0', '2026-01-10'), withdrawn('2026-02-01', '2026-03-01')];
  expect(told(all)).toEqual([['1.0', '2026-03-01', 'versions/1.0/', null]]);
  expect(told(all, { day: '2026-02-10' })[0]?.[1]).toBeNull();
});

test('a text that was disposed of has no page, and is compared with nothing', () => {
  const { versions } = look(three, { disposed: { '1.0': '2030-01-01' } });
  expect(versions.map(({ disposedOn, url, changes }) => [disposedOn, url === null, changes?.since])).toEqual([
    ['2030-01-01', true, undefined],
    [null, false, undefined],
    [null, false, '1.1'],
  ]);
});
