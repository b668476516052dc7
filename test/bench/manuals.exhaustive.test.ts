import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { benchManual } from './manuals.ts';

test('the multiplied manual is one that can be built, with as many documents as were asked for', async () => {
  const manual = await benchManual(400);
  try {
    const { made, problems } = await loadManual(manual.root, () => '2026-01-01');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const documents = made?.manual.documents.length ?? 0;
    expect(documents).toBeGreaterThanOrEqual(400);
    expect(documents).toBeLessThan(420);
  } finally {
    await manual.remove();
  }
}, 60_000);
