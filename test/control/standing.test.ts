import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { isTextOf, standingOn, stateOfText } from '../../src/manual/control/acts/standing.ts';
import { acts, fingerprint, historyOf } from './act-maker.ts';

const { approved, agreed, reviewed, revoked, withdrawn, carriedOver } = acts;

/** The state of a text on a day, with the version in it, as `in-force 1.0`. */
function stateOn(day: string, all: readonly Act[], text: string, marks = ''): string {
  const { state, version, answersChanged } = stateOfText(
    standingOn(historyOf(...all), day),
    fingerprint(text, marks),
  );
  return [state, version?.approval.version, answersChanged ? '(answers changed)' : '']
    .filter(Boolean)
    .join(' ');
}

/** All versions on a day, as `1.0 superseded`. */
const versionsOn = (day: string, all: readonly Act[]): string[] =>
  standingOn(historyOf(...all), day).versions.map(({ approval, state }) => `${approval.version} ${state}`);

const today = '2026-06-15';

test('a text that nobody approved is a draft', () => {
  expect(stateOn(today, [], 'a')).toBe('draft');
  expect(versionsOn(today, [])).toEqual([]);
  expect(stateOn(today, [carriedOver('1.0', '2019-01-01')], 'a')).toBe('draft');
});

describe('an approved text', () => {
  const one = [approved('1.0', '2026-06-01')];

  test('is in force, and changed when another text stands there now', () => {
    expect(stateOn(today, one, '1.0')).toBe('in-force 1.0');
    expect(stateOn(today, one, 'another')).toBe('changed 1.0');
  });

  test('is in force from its day on, and nothing was known of it before', () => {
    expect(stateOn('2026-06-01', one, '1.0')).toBe('in-force 1.0');
    expect(stateOn('2026-05-31', one, '1.0')).toBe('draft');
    expect(versionsOn('2026-05-31', one)).toEqual([]);
  });

  test('stays in force when its answers alone change', () => {
    expect(stateOn(today, one, '1.0', 'other')).toBe('in-force 1.0 (answers changed)');
    expect(stateOn(today, one, 'another', 'other')).toBe('changed 1.0');
  });

  test('is another one when it was written in another format', () => {
    const text = { ...fingerprint('1.0'), format: 2 as unknown as 1 };
    expect(stateOfText(standingOn(historyOf(...one), today), text).state).toBe('changed');
  });

  test('has its title, where its act says one', () => {
    const titled = [approved('1.0', '2026-06-01', { title: 'Café “note”' })];
    const under = (all: readonly Act[], title: string) =>
      stateOfText(standingOn(historyOf(...all), today), fingerprint('1.0', '', title)).state;
    expect(under(titled, 'Café “note”')).toBe('in-force');
    expect(under(titled, ' Cafe\u0301\u00a0 "note"')).toBe('in-force');
    expect(under(titled, 'Cafe “note”')).toBe('changed');
    expect(under(titled, 'Nobody need follow this note')).toBe('changed');
    expect(under(one, 'Nobody need follow this note')).toBe('in-force');
    const [version] = standingOn(historyOf(...titled), today).versions;
    expect(version && isTextOf(version, fingerprint('1.0', '', 'Another'))).toBe(false);
  });

  test('is the text of a version only with the same answers', () => {
    const [version] = standingOn(historyOf(...one), today).versions;
    expect(version && isTextOf(version, fingerprint('1.0'))).toBe(true);
    expect(version && isTextOf(version, fingerprint('1.0', 'other'))).toBe(false);
    expect(version && isTextOf(version, fingerprint('another'))).toBe(false);
  });
});

describe('a text approved for a later day', () => {
  const first = [approved('1.0', '2026-06-10', { from: '2026-07-01' })];
  const second = [approved('1.0', '2026-06-01'), approved('2.0', '2026-06-10', { from: '2026-07-01' })];

  test('is scheduled until that day', () => {
    expect(stateOn(today, first, '1.0')).toBe('scheduled 1.0');
    expect(stateOn('2026-06-30', first, '1.0')).toBe('scheduled 1.0');
    expect(stateOn('2026-07-01', first, '1.0')).toBe('in-force 1.0');
    expect(stateOn(today, first, 'another')).toBe('draft');
  });

  test('leaves the one before in force until then', () => {
    expect(versionsOn(today, second)).toEqual(['1.0 in-force', '2.0 scheduled']);
    expect(stateOn(today, second, '2.0')).toBe('scheduled 2.0');
    expect(stateOn(today, second, 'another')).toBe('changed 1.0');
    expect(stateOn(today, second, '1.0')).toBe('in-force 1.0');
    expect(versionsOn('2026-07-01', second)).toEqual(['1.0 superseded', '2.0 in-force']);
    expect(stateOn('2026-07-01', second, '1.0')).toBe('changed 2.0');
  });

  test('is looked at on an earlier day as it was known then', () => {
    expect(versionsOn('2026-06-09', second)).toEqual(['1.0 in-force']);
  });

  test('may be the text that is in force already', () => {
    const again = [
      approved('1.0', '2026-06-01'),
      approved('1.1', '2026-06-10', { from: '2026-07-01', text: '1.0' }),
    ];
    expect(stateOn(today, again, '1.0')).toBe('in-force 1.0');
    expect(stateOn('2026-07-01', again, '1.0')).toBe('in-force 1.1');
  });
});

describe('several versions on their way', () => {
  const all = [
    approved('1.0', '2026-06-01'),
    approved('2.0', '2026-06-10', { from: '2026-07-01' }),
    approved('3.0', '2026-06-11', { from: '2026-08-01' }),
  ];

  test('come into force one after the other', () => {
    expect(versionsOn(today, all)).toEqual(['1.0 in-force', '2.0 scheduled', '3.0 scheduled']);
    expect(versionsOn('2026-07-01', all)).toEqual(['1.0 superseded', '2.0 in-force', '3.0 scheduled']);
    expect(versionsOn('2026-08-01', all)).toEqual(['1.0 superseded', '2.0 superseded', '3.0 in-force']);
    expect(stateOn(today, all, '3.0')).toBe('scheduled 3.0');
  });

  test('are passed over by a later approval that comes into force before them', () => {
    const sooner = [...all.slice(0, 2), approved('2.1', '2026-06-12')];
    expect(versionsOn(today, sooner)).toEqual(['1.0 superseded', '2.0 superseded', '2.1 in-force']);
    expect(versionsOn('2026-07-01', sooner)).toEqual(['1.0 superseded', '2.0 superseded', '2.1 in-force']);
  });
});

describe('a text that needs the consent of others', () => {
  const needs = ['acme', 'bolt'];
  const asked = [approved('1.0', '2026-06-01', { needs })];
  const one = [...asked, agreed('1.0', '2026-06-05', 'acme')];
  const both = [...one, agreed('1.0', '2026-06-10', 'bolt')];

  test('awaits all of them, each on a day of its own', () => {
    expect(stateOn('2026-06-04', both, '1.0')).toBe('awaiting-agreement 1.0');
    expect(stateOn('2026-06-05', both, '1.0')).toBe('awaiting-agreement 1.0');
    expect(stateOn('2026-06-09', both, '1.0')).toBe('awaiting-agreement 1.0');
    expect(stateOn('2026-06-10', both, '1.0')).toBe('in-force 1.0');
    expect(stateOn(today, asked, 'another')).toBe('draft');
  });

  test('names who is still to consent', () => {
    const awaiting = (all: Act[]) =>
      standingOn(historyOf(...all), today).versions[0]?.awaiting.map(({ name }) => name);
    expect([awaiting(asked), awaiting(one), awaiting(both)]).toEqual([['acme', 'bolt'], ['bolt'], []]);
  });

  test('is in force from the last consent, or from its own later day', () => {
    const from = (all: Act[]) => standingOn(historyOf(...all), today).versions[0]?.inForceFrom;
    expect(from(one)).toBeNull();
    expect(from(both)).toBe('2026-06-10');
    const later = [
      approved('1.0', '2026-06-01', { from: '2026-07-01', needs: ['acme'] }),
      agreed('1.0', '2026-06-05', 'acme'),
    ];
    expect(from(later)).toBe('2026-07-01');
    expect(stateOn(today, later, '1.0')).toBe('scheduled 1.0');
  });

  test('leaves the version before in force while it waits', () => {
    const all = [approved('1.0', '2026-05-01'), approved('2.0', '2026-06-01', { needs })];
    expect(versionsOn(today, all)).toEqual(['1.0 in-force', '2.0 awaiting-agreement']);
  });

  test('counts a consent to that version, by a party that is needed, once', () => {
    expect(
      stateOn(
        today,
        [...asked, agreed('1.0', '2026-06-05', 'other'), agreed('1.0', '2026-06-05', 'acme')],
        '1.0',
      ),
    ).toBe('awaiting-agreement 1.0');
    const next = [...both, approved('2.0', '2026-06-11', { needs })];
    expect(versionsOn(today, next)).toEqual(['1.0 in-force', '2.0 awaiting-agreement']);
    const again = [...both, agreed('1.0', '2026-06-12', 'acme')];
    expect(standingOn(historyOf(...again), today).versions[0]?.inForceFrom).toBe('2026-06-10');
  });
});

describe('a revoked approval', () => {
  const two = [approved('1.0', '2026-06-01'), approved('2.0', '2026-06-05')];

  test('puts the version before in force again', () => {
    const all = [...two, revoked('2.0', '2026-06-10')];
    expect(versionsOn('2026-06-09', all)).toEqual(['1.0 superseded', '2.0 in-force']);
    expect(versionsOn('2026-06-10', all)).toEqual(['1.0 in-force', '2.0 revoked']);
    expect(stateOn(today, all, '2.0')).toBe('changed 1.0');
    expect(stateOn(today, all, '1.0')).toBe('in-force 1.0');
  });

  test('of the only version leaves a draft, and of an earlier one changes nothing', () => {
    expect(stateOn(today, [approved('1.0', '2026-06-01'), revoked('1.0', '2026-06-02')], '1.0')).toBe(
      'draft',
    );
    expect(versionsOn(today, [...two, revoked('1.0', '2026-06-10')])).toEqual([
      '1.0 revoked',
      '2.0 in-force',
    ]);
  });

  test('is not in force again, whoever consents to it', () => {
    const all = [
      approved('1.0', '2026-06-01', { needs: ['acme'] }),
      revoked('1.0', '2026-06-02'),
      agreed('1.0', '2026-06-03', 'acme'),
    ];
    expect(stateOn(today, all, '1.0')).toBe('draft');
  });

  test('is followed by the next one', () => {
    const all = [...two, revoked('2.0', '2026-06-10'), approved('2.1', '2026-06-11', { text: '2.0' })];
    expect(stateOn(today, all, '2.0')).toBe('in-force 2.1');
    expect(versionsOn(today, all)).toEqual(['1.0 superseded', '2.0 revoked', '2.1 in-force']);
  });
});

describe('a withdrawn document', () => {
  const one = [approved('1.0', '2026-06-01'), approved('2.0', '2026-06-03')];
  const gone = [...one, withdrawn('2026-06-10')];

  test('has no text in force, whatever it says now', () => {
    expect(stateOn(today, gone, '2.0')).toBe('withdrawn 2.0');
    expect(stateOn(today, gone, 'another')).toBe('withdrawn 2.0');
    expect(versionsOn(today, gone)).toEqual(['1.0 superseded', '2.0 withdrawn']);
    expect(stateOn('2026-06-09', gone, '2.0')).toBe('in-force 2.0');
  });

  test('stays in force until the day of its withdrawal', () => {
    const all = [...one, withdrawn('2026-06-10', '2026-07-01')];
    expect(stateOn('2026-06-30', all, '2.0')).toBe('in-force 2.0');
    expect(standingOn(historyOf(...all), '2026-06-30').withdrawalAhead?.from).toBe('2026-07-01');
    expect(stateOn('2026-07-01', all, '2.0')).toBe('withdrawn 2.0');
    expect(standingOn(historyOf(...all), '2026-07-01').withdrawalAhead).toBeUndefined();
  });

  test('is in force again by an approval, from the day of that', () => {
    const all = [...gone, approved('3.0', '2026-06-11', { from: '2026-06-20' })];
    expect(versionsOn(today, all)).toEqual(['1.0 superseded', '2.0 withdrawn', '3.0 scheduled']);
    expect(stateOn(today, all, '3.0')).toBe('scheduled 3.0');
    expect(stateOn(today, all, 'another')).toBe('withdrawn 2.0');
    expect(stateOn('2026-06-20', all, '3.0')).toBe('in-force 3.0');
  });

  test('is withdrawn again when that approval is revoked', () => {
    const all = [...gone, approved('3.0', '2026-06-11'), revoked('3.0', '2026-06-12')];
    expect(stateOn('2026-06-11', all, '3.0')).toBe('in-force 3.0');
    expect(stateOn(today, all, '3.0')).toBe('withdrawn 2.0');
  });

  test('does not come into force by a version that waited', () => {
    const all = [
      approved('1.0', '2026-06-01'),
      approved('2.0', '2026-06-02', { from: '2026-07-01' }),
      withdrawn('2026-06-10', '2026-06-20'),
    ];
    expect(versionsOn(today, all)).toEqual(['1.0 in-force', '2.0 withdrawn']);
    expect(versionsOn('2026-07-01', all)).toEqual(['1.0 withdrawn', '2.0 withdrawn']);
  });

  test('goes on another day when that is said before the first one has come', () => {
    const later = [...one, withdrawn('2026-06-10', '2026-06-20'), withdrawn('2026-06-12', '2026-07-01')];
    expect(stateOn('2026-06-25', later, '2.0')).toBe('in-force 2.0');
    expect(stateOn('2026-07-01', later, '2.0')).toBe('withdrawn 2.0');
    expect(standingOn(historyOf(...later), '2026-06-11').withdrawalAhead?.from).toBe('2026-06-20');
  });
});

test('a document is due for review by the last approval or review of the version in force', () => {
  const all = [
    approved('1.0', '2026-01-01'),
    reviewed('1.0', '2026-03-01'),
    approved('2.0', '2026-05-01'),
    revoked('2.0', '2026-06-01'),
  ];
  const looked = (day: string) => standingOn(historyOf(...all), day).lastLooked;
  expect([
    looked('2025-12-31'),
    looked('2026-02-01'),
    looked('2026-04-01'),
    looked('2026-05-01'),
    looked('2026-06-01'),
  ]).toEqual([undefined, '2026-01-01', '2026-03-01', '2026-05-01', '2026-03-01']);
});

test('what was carried over changes no state', () => {
  const all = [
    approved('2.0', '2026-06-01'),
    carriedOver('1.0', '2019-01-01'),
    carriedOver('0.9', '2018-01-01'),
  ];
  expect(versionsOn(today, all)).toEqual(['2.0 in-force']);
  expect(stateOn(today, all, '2.0')).toBe('in-force 2.0');
});
