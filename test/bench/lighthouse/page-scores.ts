import type { Audit, Report } from './program.ts';

/** The least that a page has to reach, by category: out of a hundred. */
export const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** What is measured of one page: scores out of a hundred, times in milliseconds, and what its first view fetches. */
export interface PageScores {
  page: string;
  scores: Record<string, number>;
  largestContentfulPaint: number;
  totalBlockingTime: number;
  cumulativeLayoutShift: number;
  requests: number;
  kilobytes: number;
  /** What cost points in a category that misses its goal. */
  faults: string[];
}

/** Reads the report of one page. */
export function pageScores(page: string, { categories, audits }: Report): PageScores {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const fetched = audits['network-requests']?.details?.items ?? [];
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
  return {
    page,
    scores,
    largestContentfulPaint: Math.round(value('largest-contentful-paint')),
    totalBlockingTime: Math.round(value('total-blocking-time')),
    cumulativeLayoutShift: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    requests: fetched.filter(({ url }) => String(url).startsWith('http')).length,
    kilobytes:
      Math.round(fetched.reduce((sum, { transferSize }) => sum + Number(transferSize), 0) / 102.4) / 10,
    faults: Object.entries(goals)
      .filter(([name, goal]) => (scores[name] ?? 0) < goal)
      .flatMap(([name]) => {
        const category = categories[name];
        return category ? faultsOf(category.auditRefs, audits) : [`${name}: not measured`];
      }),
  };
}

function faultsOf(refs: readonly { id: string; weight: number }[], audits: Record<string, Audit>): string[] {
  return refs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
    return [`${id}: ${audit.title}`];
  });
}
