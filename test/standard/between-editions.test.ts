import { expect, test } from 'vitest';
import {
  allEditions,
  alternatives,
  type ClauseRef,
  clausesOf,
  crosswalkOf,
  defaultEdition,
  editionNamed,
  editions,
  inEdition,
  isWithin,
  mostlyNewIn,
  newIn,
  notesOn,
  parseClauseRef,
  predecessorOf,
  targetsOf,
} from '../../src/standard/index.ts';
import { english } from '../../src/standard/texts/en/index.ts';

function ref(text: string): ClauseRef {
  const found = parseClauseRef(text, '20000-1:2011');
  if (!found) throw new Error(`${text} is no clause reference`);
  return found;
}

const written = (targets: readonly ({ number: string } & { weight?: string })[]) =>
  targets.map(({ number, weight }) => `${number}${weight === 'part' ? '?' : ''}`).join(' ');

test('the editions and what took their place are facts in one table', () => {
  expect(allEditions).toEqual(['20000-1:2011', '20000-1:2018']);
  expect(defaultEdition).toBe('20000-1:2011');
  expect(editions['20000-1:2011']).toMatchObject({
    name: 'ISO/IEC 20000-1:2011',
    supersededBy: '20000-1:2018',
    supersededIn: 2018,
  });
  expect(editions['20000-1:2018'].supersededBy).toBeUndefined();
  expect(editions['20000-1:2018'].amendments.map(({ year }) => year)).toEqual([2024]);
  expect([predecessorOf('20000-1:2018'), predecessorOf('20000-1:2011')]).toEqual(['20000-1:2011', undefined]);
  expect(alternatives('20000-1:2018')).toEqual(['20000-1:2011']);
  expect([
    editionNamed('2018'),
    editionNamed('20000-1:2018'),
    editionNamed('2005'),
    editionNamed('toString'),
  ]).toEqual(['20000-1:2018', '20000-1:2018', undefined, undefined]);
});

test('a clause that was split has several main targets, then its parts', () => {
  expect(written(targetsOf(ref('8.1')))).toBe('8.6.1 8.6.2 8.2.6? 8.5.3? 8.6.3?');
  expect(written(targetsOf(ref('7.2')))).toBe('8.3.4.1 7.5.4? 8.2.3? 8.3.1?');
});

test('the way back finds where a clause came from', () => {
  expect(written(targetsOf(ref('2018:8.6.2')))).toBe('8.1');
  expect(written(targetsOf(ref('2018:8.4.2')))).toBe('6.2? 6.5?');
});

test('a clause under a mapped branch shares the links of the branch', () => {
  expect(written(targetsOf(ref('2018:8.2.3.2')))).toBe('4.2 5.2? 7.2?');
  expect(written(targetsOf(ref('2018:10.1.2')))).toBe('4.5.5.1 4.5.4.1? 4.5.4.2?');
});

test('a branch gathers the links of what stands under it, main before part', () => {
  expect(written(targetsOf(ref('6.3')))).toBe('8.7.1 8.7.2 8.5.1.3?');
  expect(written(inEdition(ref('8'), '20000-1:2018'))).toBe('8.6.1 8.6.2 8.6.3');
});

test('a clause is named by its main targets in another edition and by itself in its own', () => {
  expect(inEdition(ref('8.1'), '20000-1:2018')).toEqual([
    { edition: '20000-1:2018', number: '8.6.1' },
    { edition: '20000-1:2018', number: '8.6.2' },
  ]);
  expect(inEdition(ref('8.1'), '20000-1:2011')).toEqual([{ edition: '20000-1:2011', number: '8.1' }]);
  expect(inEdition(ref('9.9'), '20000-1:2011')).toEqual([]);
  expect(inEdition(ref('9.9'), '20000-1:2018')).toEqual([]);
});

test('where there is no main target, all the parts are named; where there is nothing, none', () => {
  expect(written(inEdition(ref('2018:8.2.5'), '20000-1:2011'))).toBe('4.1.4 9.1');
  expect(inEdition(ref('2018:7.6'), '20000-1:2011')).toEqual([]);
});

test('what is new is told for the later edition and is nothing for the first', () => {
  expect(newIn('20000-1:2018').map(({ about }) => about.number)).toEqual(['4.1', '4.2', '7.6']);
  expect(mostlyNewIn('20000-1:2018').map(({ about }) => about.number)).toEqual([
    '4.4',
    '6.1',
    '6.2.2',
    '8.2.2',
    '8.2.5',
    '8.3.1',
    '8.4.2',
  ]);
  expect([newIn('20000-1:2011'), mostlyNewIn('20000-1:2011')]).toEqual([[], []]);
});

test('the remarks on a clause are its own and those on its main source', () => {
  expect(notesOn(ref('8.1'))).toHaveLength(1);
  expect(notesOn(ref('2018:8.6.1'))).toEqual(notesOn(ref('8.1')));
  expect(notesOn(ref('2018:6.1.2')).map(({ about }) => about)).toEqual([
    { edition: '20000-1:2018', number: '6.1' },
  ]);
  expect(notesOn(ref('4.4.1'))).toEqual([]);
});

test.each([
  ['4.1.3', '2018:7.4', '2018:5.3'],
  ['4.3.1', '2018:7.5.1', '2018:7.5.4'],
  ['4.5.5.1', '2018:10.1.1', '2018:10.2'],
  ['6.3.2', '2018:8.7.1', '2018:8.7.2'],
])('what changed of %s is told at %s, which it concerns, and not at %s, its other heir', (from, at, not) => {
  const [note] = notesOn(ref(from));
  expect(note).toBeDefined();
  expect(notesOn(ref(at))).toContainEqual(note);
  expect(notesOn(ref(not))).not.toContainEqual(note);
  expect(targetsOf(ref(from)).some(({ number }) => isWithin(ref(not).number, number))).toBe(true);
});

test('every remark is told at an heir of its clause, and none leads to the clause that it stands at', () => {
  for (const number of clausesOf('20000-1:2018').map((node) => node.number))
    for (const { about, note } of notesOn({ edition: '20000-1:2018', number })) {
      expect(note).not.toMatch(new RegExp(`2018:${RegExp.escape(number)}(?![.\\d])`));
      if (about.edition === '20000-1:2011')
        expect(targetsOf(about).some((heir) => isWithin(number, heir.number))).toBe(true);
    }
  const told = new Set(clausesOf('20000-1:2018').flatMap((node) => notesOn(node).map(({ note }) => note)));
  const { changed, arrived } = english.maps['20000-1:2011'];
  expect([...Object.values(changed), ...Object.values(arrived)].filter((note) => !told.has(note))).toEqual(
    [],
  );
});

test('a clause of the 2011 edition has its counterparts in the other works', () => {
  expect(crosswalkOf(ref('9.2'))).toEqual({
    iso9001: ['6.3', '8.5.6'],
    iso27001: { clauses: ['6.3', '8.1'], annexA: ['A.8.32'] },
    iso22301: ['6.3', '8.1'],
    itil4: ['Change enablement'],
  });
});

test('a clause of 2018 uses its own row, that of the branch above it, or the map', () => {
  expect(crosswalkOf(ref('2018:7.6')).itil4).toEqual(['Knowledge management']);
  expect(crosswalkOf(ref('2018:6.1.3'))).toEqual(crosswalkOf(ref('2018:6.1')));
  expect(crosswalkOf(ref('2018:8.4.1'))).toEqual(crosswalkOf(ref('6.4')));
});

test('a branch gathers the counterparts of its leaves, each once and in order', () => {
  expect(crosswalkOf(ref('6.3')).iso27001.annexA).toEqual(['A.5.29', 'A.5.30', 'A.8.13', 'A.8.14']);
  expect(crosswalkOf(ref('4')).iso9001).toEqual(expect.arrayContaining(['9.3.3', '10.1']));
  expect(crosswalkOf(ref('4')).iso9001.at(-1)).toBe('10.3');
});

test('an unknown clause corresponds to nothing', () => {
  expect(crosswalkOf(ref('9.9')).itil4).toEqual([]);
});
