import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPlainAct } from '../../src/manual/control/acts/plain-act.ts';
import { readYaml } from '../../src/organisation/places/yaml.ts';

/** What a reader of all YAML says; nothing where it objects to anything. */
const byYaml = (text: string): unknown => {
  const { data, faults } = readYaml(text, 'yaml');
  return faults.length > 0 ? undefined : data;
};

/** Whether the plain reader kept silent, or said what the other one says. */
const agrees = (text: string): boolean => {
  const plain = readPlainAct(text);
  if (plain !== undefined) expect(plain, text).toEqual(byYaml(text));
  return plain !== undefined;
};

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const numeric = fc.string({ unit: fc.constantFrom(...'0123456789e'), minLength: 64, maxLength: 64 });
const odd = fc.constantFrom(
  ...[
    'true',
    'null',
    'No',
    '~',
    '1e3',
    '0x1f',
    '.inf',
    '- a',
    'a: b',
    'a #b',
    '&a',
    '*a',
    "it's",
    '"x"',
    ' a',
  ],
  ...[
    '12',
    '012',
    '1_000',
    'a\nb',
    'Müller – Söhne',
    '',
    '2025-01-15',
    '20000-1:2011',
    '12:30',
    '|',
    '>-',
    '%a',
  ],
);
const nice = fc.constantFrom(
  'service-manager',
  'Ada Quince',
  'First issue',
  'What readers of 1.0 asked for.',
);
const words = fc.oneof(
  { weight: 20, arbitrary: nice },
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.lorem(),
  odd,
  hash,
  numeric,
);
const act = fc.record({
  act: fc.constantFrom('approved', 'reviewed'),
  document: words,
  version: fc.constantFrom('1.0', '2.10', '10.1'),
  summary: words,
  by: fc.record({ role: words, name: words }),
  text: fc.record({
    format: fc.constantFrom(0, 1, 2, 30),
    sha256: hash,
    stored: fc.record({ tree: fc.oneof(hash, numeric) }),
  }),
  previous: fc.oneof(hash, numeric),
});

test('what is read plainly is what YAML says', () => {
  let plain = 0;
  fc.assert(
    fc.property(act, (one) => {
      if (agrees(stringify(one))) plain += 1;
    }),
    { numRuns: 2000, seed: 9 },
  );
  expect(plain).toBeGreaterThan(50);
});

test('so it is after any change of a few signs', () => {
  const text = stringify({
    act: 'approved',
    version: '1.0',
    by: { role: 'service-manager', name: 'Ada Quince' },
    text: { format: 1, stored: { tree: 'a'.repeat(64) } },
    summary: 'First issue',
  });
  expect(readPlainAct(text)).toEqual(byYaml(text));
  const pieces = [
    '\n',
    '  ',
    ' ',
    ':',
    ': ',
    '- ',
    '"',
    "'",
    '#',
    ' #',
    '&a',
    '*a',
    '!',
    '\t',
    'x',
    '1',
    '---\n',
    '?',
  ];
  let plain = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.constantFrom('', ...pieces)), {
        minLength: 1,
        maxLength: 3,
      }),
      (changes) => {
        const changed = changes.reduce(
          (so, [at, gone, come]) => so.slice(0, at) + come + so.slice(at + gone),
          text,
        );
        if (agrees(changed)) plain += 1;
      },
    ),
    { numRuns: 5000, seed: 9 },
  );
  expect(plain).toBeGreaterThan(500);
});
