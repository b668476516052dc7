import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readAll } from '../../src/cli/check.ts';
import { numberMeant, ofOtherEdition } from '../../src/cli/explain/clause-number.ts';
import { nothingNamed } from '../../src/cli/explain/explain.ts';
import { explanationInWords } from '../../src/cli/explain/explanation.ts';
import { explainClause, explainPoint } from '../../src/cli/explain/of-clause.ts';
import { explainCode } from '../../src/cli/explain/of-code.ts';
import { explainDocument, explainRecord, explainRole } from '../../src/cli/explain/of-entry.ts';
import { explainValue } from '../../src/cli/explain/of-value.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { type LoadedOrganisation, loadOrganisation } from '../../src/organisation/load.ts';
import { editions } from '../../src/standard/index.ts';
import { projectRoot } from '../harness/project.ts';

const root = join(projectRoot, 'test/fixtures/five');
let manual: Manual;
let loaded: LoadedOrganisation;

beforeAll(async () => {
  const { manual: read } = await readAll(root, { publication: 'drafts' });
  if (!read.made) throw new Error('the fixture makes no manual');
  manual = read.made.manual;
  loaded = await loadOrganisation(root);
});

const linesUnder = ({ sections }: ReturnType<typeof explainDocument>, heading: string) =>
  sections.find((one) => one.heading === heading)?.lines ?? [];

test('a value is told with its kind, its default, who decided it and where', () => {
  const decided = loaded.decisions.find(
    (one) => one.decided && one.field?.kind === 'text' && !one.path.includes('.'),
  );
  const open = loaded.decisions.find((one) => !one.decided && one.path === 'incidents.recordWithin');
  expect(explainValue(decided?.path ?? '', manual, { loaded }).facts['decided']).toMatch(
    /^yes, in content\/organisation/,
  );
  const told = explainValue(open?.path ?? '', manual, { loaded });
  expect(told.facts).toMatchObject({
    value: '"PT15M", printed as "15 minutes"',
    default: '"PT15M"',
    type: 'target',
  });
  expect(told.facts['decided']).toMatch(/^no: it is the default/);
  expect(linesUnder(told, 'Documents that speak from it').join()).toContain('Incident');
});

test('a field of a list, a group and a list are told without a value, a confidential one without its value', () => {
  expect(explainValue('services.*.owner', manual, { loaded })).toMatchObject({
    title: expect.stringMatching(/./),
    facts: { type: 'text, id of a role', value: '' },
  });
  expect(linesUnder(explainValue('incidents', manual, { loaded }), 'Fields')).toContain(
    'incidents.recordWithin',
  );
  expect(linesUnder(explainValue('services', manual, { loaded }), 'Fields')).toContain('services.*.owner');
  expect(explainValue('customers.*.email', manual, { loaded }).facts['value']).toMatch(/^not shown/);
});

test('a clause tells each point with what answers it, and a point the passages', () => {
  const clause = explainClause('8.1', manual);
  const points = manual.clauses.find(({ number }) => number === '8.1')?.requirements ?? [];
  for (const { id } of points)
    expect(linesUnder(clause as never, 'Points, and where they are answered').join('\n')).toContain(
      `${id}  `,
    );
  const answered = points.find(({ answeredBy }) => answeredBy.length > 0);
  expect(linesUnder(explainPoint(answered?.id ?? '', manual) as never, 'Answered by').join('\n')).toContain(
    answered?.answeredBy[0]?.url,
  );
  expect(explainClause('8.11', manual)).toBeUndefined();
});

test('a document, a role and a record tell where they come from, who holds them and what names them', () => {
  const document = manual.documents.find(({ id }) => id === 'incident-procedure');
  if (!document) throw new Error('no incident procedure');
  const told = explainDocument(document, manual);
  expect(told.facts).toMatchObject({
    file: expect.stringMatching(/a shipped template$/),
    state: document.status,
  });
  expect(linesUnder(told, 'Documents that name it')).toHaveLength(document.usedBy.length);
  const role = manual.roles.find(({ id }) => id === 'incident-manager');
  if (!role) throw new Error('no incident manager');
  const duties = linesUnder(explainRole(role, manual, loaded.decisions), 'Duties');
  expect(duties).toHaveLength(role.responsibleFor.length);
  const record = manual.records.find(({ id }) => id === 'incident-record');
  if (!record) throw new Error('no incident record');
  expect(linesUnder(explainRecord(record, manual, loaded.decisions), 'Made in').join()).toContain(
    document.number,
  );
});

test('a code is told with its remedy, what --fix does, and the problems of the manual that have it', () => {
  const here = [
    diagnostic(
      { file: 'content/x.mdx', line: 3, column: 1 },
      'unknown-role',
      '"x" is no role.',
      'Correct it.',
    ),
  ];
  const told = explainCode('unknown-role', here);
  expect(told?.facts).toMatchObject({ 'check --fix': expect.stringMatching(/slip/), here: '' });
  expect(told?.sections[0]?.lines).toEqual(['content/x.mdx:3  "x" is no role. Correct it.']);
  expect(explainCode('supplier-too-slow', [])?.title).toContain('support-too-slow and answer-too-slow');
  expect(explainCode('unknown-rule', [])).toBeUndefined();
});

test('long lists are cut for people, and whole where that is asked for', () => {
  const long = {
    kind: 'code',
    id: 'x',
    title: '',
    facts: { a: '' },
    sections: [{ heading: 'H', lines: Array(30).fill('l') }],
  } as const;
  expect(explanationInWords(long)).toContain('and 18 more; --all lists them');
  expect(explanationInWords(long, true).match(/^ {4}l$/gm)).toHaveLength(30);
  expect(explanationInWords(long)).not.toMatch(/^ {2}a/m);
});

test('a short word that is far from all is told without a guess', () => {
  for (const written of ['', 'p1', 'iso'])
    expect(nothingNamed(written, manual, loaded.decisions)).toContain(
      'The registers of the manual list what there is.',
    );
});

test('a clause or point is found by how people write it, and one of another edition is told as such', () => {
  const own = manual.edition.year;
  expect(['§8.1', '§ 8.1-1', `${own}:8.1`, 'x'].map((one) => numberMeant(one, manual))).toEqual([
    '8.1',
    '8.1-1',
    '8.1',
    'x',
  ]);
  const of = (year: number) => ({ edition: editions[`20000-1:${year as 2011 | 2018}`] });
  expect(ofOtherEdition('2011:8.1-1', of(2018))).toBe(
    '"2011:8.1-1" is a point of ISO/IEC 20000-1:2011, and this manual follows ISO/IEC 20000-1:2018. There its matter is in 8.6.1, 8.6.2: ask for one of these.',
  );
  expect(ofOtherEdition('2018:8.6.1', of(2011))).toContain('There its matter is in 8.1: ask for that.');
  expect(ofOtherEdition('2018:8.6.1', of(2018))).toBeUndefined();
  expect(ofOtherEdition('2011:8.1-99', of(2018))).toBeUndefined();
  expect(nothingNamed('§2011:8.1', { ...manual, ...of(2018) }, loaded.decisions)).toContain('is a clause of');
});

test('a name that names nothing is told with what is near', () => {
  expect(nothingNamed('incident-mangaer', manual, loaded.decisions)).toBe(
    '"incident-mangaer" is no path, clause, point, document, role, record or code. Did you mean "incident-manager"?',
  );
  expect(nothingNamed('org.incidents.recordWihtin', undefined, loaded.decisions)).toContain(
    '"org.incidents.recordWithin"',
  );
  expect(nothingNamed('unknwon-role', undefined, loaded.decisions)).toContain('"unknown-role"');
});
