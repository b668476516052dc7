import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import demo from '../../content/organisation.ts';
import { loadManual } from '../../src/build/load-manual.ts';
import { dayAfter } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { earlierTexts } from './earlier-texts.ts';
import { history } from './history.ts';

/** The day after the last one of the history, so that nothing here depends on when it runs. */
const day = '2026-11-24';

describe('the acts of the demo', async () => {
  const { made, problems } = await loadManual(projectRoot, () => day);
  const documents = made?.manual.documents ?? [];
  const inState = (status: string) => documents.filter((one) => one.status === status).map(({ key }) => key);

  test('hold, and no text has moved on since they were written: else run `npm run demo:acts`', () => {
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([]);
    expect(history.at(-1)?.day).toBe('2026-11-23');
    expect(inState('draft')).toEqual([]);
    expect(inState('changed')).toEqual(['problem-procedure']);
    expect(documents.filter(({ answersChanged }) => answersChanged).map(({ key }) => key)).toEqual([]);
  });

  test('show every state that a document can be in', () => {
    expect(inState('awaiting-agreement')).toEqual([
      'service-level-agreement.security-watch-marlowend',
      'service-level-agreement.security-watch-ferrow',
    ]);
    expect(inState('scheduled')).toContain('information-security-policy');
    expect(inState('withdrawn')).toEqual(['pager-guide']);
    const versions = documents.map(({ version }) => version);
    expect(versions.filter((version) => version?.startsWith('1.')).length).toBeLessThan(versions.length - 5);
    expect(inState('in-force').length).toBeGreaterThan(documents.length * 0.9);
  });

  test('leave no document unread for longer than its interval', () => {
    const overdue = documents
      .filter(({ withdrawal }) => withdrawal === null)
      .flatMap(({ key, versions, reviewInterval }) => {
        const counting = versions.filter(({ state }) => state !== 'revoked');
        const looks = counting.flatMap(({ approvedOn, reviews }) => [
          approvedOn,
          ...reviews.map(({ on }) => on),
        ]);
        return [...looks.toSorted(), day].flatMap((look, index, all) => {
          const before = all[index - 1];
          return before !== undefined && look > dayAfter(before, reviewInterval)
            ? [`${key}: after ${before}, and every ${reviewInterval}, only on ${look}`]
            : [];
        });
      });
    expect(overdue).toEqual([]);
  });

  test('tell of no document from outside that nobody looked at for longer than the interval', () => {
    const { externalReviewInterval } = demo.documents ?? {};
    const words = earlierTexts
      .filter(({ file }) => file.endsWith('/documents.ts'))
      .flatMap((text) => text.words);
    const checked = /url: '(?<url>[^']+)',\n\s+checked: '(?<day>[^']+)'/;
    const looks = words.flat().flatMap((text) => {
      const { url, day: on } = checked.exec(text)?.groups ?? {};
      return url !== undefined && on !== undefined ? [{ url, on }] : [];
    });
    const overdue = [...Map.groupBy(looks, ({ url }) => url)].flatMap(([url, all]) =>
      [...new Set([...all.map(({ on }) => on), day])].toSorted().flatMap((look, index, days) => {
        const before = days[index - 1];
        return before !== undefined && look > dayAfter(before, externalReviewInterval ?? '')
          ? [`${url}: ${before}, ${look}`]
          : [];
      }),
    );
    expect(looks.length).toBeGreaterThan((demo.externalDocuments ?? []).length * 2);
    expect(overdue).toEqual([]);
  });

  test('have earlier texts whose words of today stand in today’s files', () => {
    const missing = earlierTexts.flatMap(({ file, words }) => {
      const text = readFileSync(join(projectRoot, file), 'utf8');
      return words.filter(([today]) => text.split(today).length !== 2).map(([today]) => `${file}: ${today}`);
    });
    expect(missing).toEqual([]);
  });
});
