import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { presetsIn } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { parsedOnce } from '../harness/shared-reading.ts';

const recordIds = (presetsIn('en').lists['records'] ?? []).map(({ id }) => id);
const why = { reason: 'We keep none', approver: 'top-management' };

/** What is told of the shipped library, after an edition, where the smallest organisation does without these records. */
async function told(edition: string, ids: readonly string[]) {
  const smallest = join(projectRoot, 'test/fixtures/smallest');
  const { problems } = await loadManual(smallest, () => '2026-01-01', {
    ...parsedOnce(),
    change: (written) => ({
      ...(written as object),
      edition,
      leftOut: { records: ids.map((id) => ({ id, ...why })) },
    }),
  });
  return problems;
}

test.each(['2011', '2018'])(
  'each ready-made record may be left out of a manual after %s',
  async (edition) => {
    for (const rest of [0, 1]) {
      const ids = recordIds.filter((_, index) => index % 2 === rest);
      const problems = await told(edition, ids);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const about = problems.filter(({ code }) => code === 'left-out-record').map(({ message }) => message);
      expect(about.length).toBeGreaterThan(ids.length / 2);
      for (const message of about) expect(ids).toContain(/^The record (\S+) is left out/.exec(message)?.[1]);
    }
  },
  300_000,
);
