import { expect, test } from 'vitest';
import { nearest, soughtClause, wordsOf } from '../../src/browser/not-found/nearest.ts';

const places = [
  { url: '', title: 'Start' },
  { url: 'documents/incident-procedure/', title: 'Incident procedure' },
  { url: 'documents/major-incident-procedure/', title: 'Major incident procedure' },
  { url: 'documents/change-policy/', title: 'Change policy' },
  { url: 'clauses/8.1/', title: 'Incident and service request management' },
  { url: 'roles/incident-manager/', title: 'Incident manager' },
];

test.each([
  ['documents/incident-procdure/', 'incident procdure'],
  ['documents/Change%20policy.html'.replace('%20', ' '), 'Change policy'],
  ['clauses/8.11/', '8.11'],
  ['old/place/index.html', 'place'],
  ['', ''],
])('the address %s asks for "%s"', (path, words) => {
  expect(wordsOf(path)).toBe(words);
});

test.each([
  ['documents/incident-procdure/', 'Incident procedure'],
  ['incident-procedure', 'Incident procedure'],
  ['roles/incident_manager', 'Incident manager'],
  ['clauses/8.1', 'Incident and service request management'],
])('the page nearest to %s is %s', (path, title) => {
  expect(nearest(path, places)[0]?.title).toBe(title);
});

test.each(['clauses/4.5.2', 'clauses/4.5.2/', 'clauses/4.5.2/index.html', 'clauses/4.5.2.html'])(
  'the address %s of a clause of another edition leads to where its matter is, and to nothing of like digits',
  (path) => {
    const clauses = ['4.1', '6.3'].map((number) => ({
      kind: 'clause',
      number,
      url: `clauses/${number}/`,
      title: '',
    }));
    const other = { edition: '2011', number: '4.5.2', title: 'Plan', here: ['6.3'] };
    const index = { places: [...clauses, { kind: 'list', url: '', title: 'Start' }], elsewhere: [other] };
    expect(soughtClause(path, index)).toEqual({ other, here: [clauses[1]] });
    expect(
      soughtClause('clauses/6.3', { ...index, elsewhere: [{ ...other, number: '6.3' }] }),
    ).toBeUndefined();
    expect(soughtClause(path, { ...index, places: index.places.slice(2) })).toBeUndefined();
    expect(soughtClause('clauses/4.5.9', index)).toBeUndefined();
  },
);

test('nothing is guessed from an address that is like none', () => {
  expect(nearest('wp-login.php', places)).toEqual([]);
  expect(nearest('', places)).toEqual([]);
  expect(nearest('documents/incident-procedure', places, 1)).toHaveLength(1);
});
