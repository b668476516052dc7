import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/build/sha256.ts';
import { fingerprintOf, hashesOf, storedHash } from '../../src/manual/control/fingerprint.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';

const key = fc.constantFrom('shown', 'words', 'a', 'z', 'image', 'shown"', '"shown', '__proto');
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(',"shown":"x"', '"shown":', '\\', 'a\\"', '\\"shown\\":', 'shown', ','),
  fc.double(),
  fc.constant(null),
);
const { part } = fc.letrec((tie) => ({
  part: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('part'), { maxLength: 3 }),
    fc.dictionary(key, tie('part'), { maxKeys: 4 }),
  ),
}));
const tree = fc.dictionary(fc.constantFrom('format', 'control', 'content', 'marks', 'more', 'shown'), part);

test('a tree that is walked once has the hashes of one that is walked for each', () => {
  let withLooks = 0;
  fc.assert(
    fc.property(tree, part, part, (odd, content, marks) => {
      for (const one of [odd, { format: 1, control: { owner: 'a', shown: 'b' }, content, marks }]) {
        const given = JSON.parse(JSON.stringify(one)) as FrozenTree;
        if (given.content === undefined) continue;
        const { text, marks: ofMarks, stored } = hashesOf(given, sha256);
        expect({ text, marks: ofMarks }).toMatchObject({
          text: fingerprintOf(given, sha256).text,
          marks: fingerprintOf(given, sha256).marks,
        });
        expect(stored).toBe(storedHash(given, sha256));
        if (JSON.stringify(content)?.includes('"shown":')) withLooks += 1;
      }
    }),
    { numRuns: 3000, seed: 9 },
  );
  expect(withLooks).toBeGreaterThan(300);
});
