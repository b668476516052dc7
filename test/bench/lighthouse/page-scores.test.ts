import { expect, test } from 'vitest';
import { pageScores } from './page-scores.ts';
import type { Report } from './program.ts';

const audit = (title: string, score: number | null, numericValue?: number) => ({
  title,
  score,
  ...(numericValue === undefined ? {} : { numericValue }),
});

const report = (performance: number, seo: number): Report => ({
  categories: {
    performance: {
      score: performance,
      auditRefs: [
        { id: 'total-blocking-time', weight: 30 },
        { id: 'network-requests', weight: 0 },
      ],
    },
    seo: { score: seo, auditRefs: [{ id: 'meta-description', weight: 1 }] },
    accessibility: { score: 1, auditRefs: [] },
    'best-practices': { score: 1, auditRefs: [] },
  },
  audits: {
    'total-blocking-time': audit('Total Blocking Time', 0.4, 611.4),
    'largest-contentful-paint': audit('Largest Contentful Paint', 1, 900.6),
    'cumulative-layout-shift': audit('Cumulative Layout Shift', 1, 0.0126),
    'meta-description': audit('Document does not have a meta description', 0),
    'network-requests': {
      ...audit('Network Requests', null),
      details: {
        items: [
          { url: 'http://127.0.0.1:1/', transferSize: 10_240 },
          { url: 'http://127.0.0.1:1/a.css', transferSize: 2048 },
          { url: 'data:image/svg+xml,', transferSize: 0 },
        ],
      },
    },
  },
});

test('a page is told with its scores, its times and what its first view fetches', () => {
  expect(pageScores('clauses/', report(0.99, 1))).toEqual({
    page: 'clauses/',
    scores: { performance: 99, seo: 100, accessibility: 100, 'best-practices': 100 },
    largestContentfulPaint: 901,
    totalBlockingTime: 611,
    cumulativeLayoutShift: 0.013,
    requests: 2,
    kilobytes: 12,
    faults: [],
  });
});

test('a page that misses a goal tells what cost its points, in that category alone', () => {
  expect(pageScores('', report(0.97, 1)).faults).toEqual(['total-blocking-time: Total Blocking Time']);
  expect(pageScores('', report(1, 0.83)).faults).toEqual([
    'meta-description: Document does not have a meta description',
  ]);
});

test('a category that could not be measured misses its goal', () => {
  const { categories, audits } = report(1, 1);
  const { seo: _, ...others } = categories;
  expect(pageScores('', { categories: others, audits }).faults).toEqual(['seo: not measured']);
});
