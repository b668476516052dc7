import { describe, expect, test } from 'vitest';
import { leavesUnder, requirement, requirementsOf } from '../../src/standard/index.ts';
import { manualOf, names } from './manuals.ts';

/** Kinds of point whose answer has to name where the proof is. */
const needsProof = new Set(['document', 'record', 'procedure', 'plan', 'policy', 'review', 'communication']);

describe.each(names)('the library filled for %s', (name) => {
  test('answers every point of the standard', async () => {
    const { clauses, edition } = await manualOf(name);
    const points = clauses.flatMap(({ requirements }) => requirements).filter(({ scored }) => scored);
    expect(points.filter(({ status }) => status === 'gap').map(({ id }) => id)).toEqual([]);
    expect(points).toHaveLength(requirementsOf(edition.edition).filter(({ scored }) => scored).length);
  });

  test('has a document for every leaf clause', async () => {
    const { clauses, documents, edition } = await manualOf(name);
    const leaves = clauses.filter(({ leaf }) => leaf).map(({ number }) => number);
    const listed = new Set(
      documents.filter(({ source }) => source !== 'own').flatMap(({ clauseNumbers }) => clauseNumbers),
    );
    expect(leaves).toHaveLength(leavesUnder(edition.edition).length);
    expect(leaves.filter((number) => !listed.has(number))).toEqual([]);
  });

  test('names a role in every answer, and the proof where a point asks for it', async () => {
    const { documents, edition } = await manualOf(name);
    const marks = documents.flatMap((document) =>
      document.marks.map((mark) => ({ document: document.id, ...mark })),
    );
    const place = ({ document, requirement }: (typeof marks)[number]) => `${document} ${requirement}`;
    expect(marks.filter(({ roles }) => roles.length === 0).map(place)).toEqual([]);
    const unproven = marks.filter(
      (mark) =>
        needsProof.has(requirement(edition.edition, mark.requirement)?.kind ?? '') &&
        mark.records.length + mark.documents.length + mark.places.length === 0,
    );
    expect(unproven.map(place)).toEqual([]);
  });

  test('gives every answer more than a restatement: at least eight words', async () => {
    const { documents } = await manualOf(name);
    const short = documents.flatMap(({ id, marks }) =>
      marks
        .filter(({ text }) => text.split(/\s+/).length < 8)
        .map((mark) => `${id} ${mark.requirement}: ${mark.text}`),
    );
    expect(short).toEqual([]);
  });
});
