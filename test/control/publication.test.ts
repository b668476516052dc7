import { expect, test } from 'vitest';
import { controlBlock } from '../../src/manual/control/control-block.ts';
import { publish } from '../../src/manual/control/publication.ts';
import {
  type ControlState,
  isInForce,
  stateLabel,
  type VersionFacts,
} from '../../src/manual/control/state.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const made = manualOf({
  documents: {
    'a.mdx': doc('A {org.incidents.recordWithin}.', { id: 'a' }),
    'b.mdx': doc('B.', { id: 'b' }),
  },
});
const read = [...made.documents.values()];
const view = { oldVersions: 'readers', day: '2026-01-01' } as const;
const words = wordsOf('en', 'en-GB');

test('drafts are published with the tree that was read, and say that they are drafts', () => {
  const published = publish(read, new Map(), { ...view, publication: 'drafts' }, () => undefined).published;
  expect(published.map(({ document, control }) => [document.key, control.state])).toEqual([
    ['a', 'draft'],
    ['b', 'draft'],
  ]);
  expect(published.map(({ tree }) => tree)).toEqual(read.map(({ tree }) => tree));
});

test('where only approved text may show, nothing shows that nobody approved', () => {
  expect(publish(read, new Map(), { ...view, publication: 'approved' }, () => undefined).published).toEqual(
    [],
  );
});

test('every state has words of its own, and only one of them is in force', () => {
  const states: ControlState[] = [
    'draft',
    'awaiting-agreement',
    'scheduled',
    'in-force',
    'changed',
    'superseded',
    'withdrawn',
  ];
  const labels = states.map((state) => stateLabel(state, words.site));
  expect(new Set(labels).size).toBe(states.length);
  expect(labels.filter((label, at) => label === states[at])).toEqual([]);
  expect(states.filter(isInForce)).toEqual(['in-force']);
});

test('the control block says what a document is, row by row', () => {
  const [document] = made.manual.documents;
  if (!document) throw new Error('no document');
  const formats = { date: (iso: string) => `day ${iso}`, interval: (iso: string) => `time ${iso}` };
  const rows = controlBlock(document, made.manual.decisions, words, formats);
  expect(rows.map(({ label }) => label)).toEqual([
    'Number',
    'Type',
    'Version',
    'Owner',
    'Approver',
    'Classification',
    'Next review',
    'Clauses',
    'Default values',
  ]);
  expect(rows[2]?.value).toEqual({ kind: 'none', text: 'none yet' });
  expect(rows[6]?.value).toEqual({
    kind: 'text',
    text: `set with the approval, then every time ${document.reviewInterval}`,
  });
  const due = controlBlock({ ...document, version: '1.0', nextReview: '2027-01-01' }, [], words, formats);
  expect(due[2]?.value).toEqual({ kind: 'text', text: '1.0' });
  expect(due[6]?.value).toEqual({
    kind: 'text',
    text: `day 2027-01-01, every time ${document.reviewInterval}`,
  });
  expect(due).toHaveLength(8);
});

test('the control block says whether the approval of the version is signed, and that nobody checked it here', () => {
  const [document] = made.manual.documents;
  if (!document) throw new Error('no document');
  const formats = { date: (iso: string) => iso, interval: (iso: string) => iso };
  const version = (signedWith: string | null) => ({ version: '1.0', signedWith }) as VersionFacts;
  const said = (...versions: VersionFacts[]) =>
    controlBlock({ ...document, version: '1.0', versions }, [], words, formats).flatMap(({ label, value }) =>
      label === words.site.signature && 'text' in value ? [value.text] : [],
    );
  const rows = controlBlock({ ...document, version: '1.0', versions: [version(null)] }, [], words, formats);
  // What needs the whole width stands after what shares its lines.
  const wide = rows.map((row) => row.wide === true);
  expect(wide).toEqual(wide.toSorted());
  expect(said()).toEqual([]);
  expect(said(version(null))).toEqual(['unsigned']);
  expect(said(version('SHA256:abc'))).toEqual(['signed with the key SHA256:abc, not checked here']);
});
