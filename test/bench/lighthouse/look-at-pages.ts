import { cp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openBrowser } from '../../harness/browser/browser.ts';
import { serve } from '../../harness/browser/serve.ts';
import { projectRoot } from '../../harness/project.ts';
import { type ScratchManual, scratchManual } from '../../harness/scratch-manual.ts';
import { timed } from '../timed.ts';
import { goals, type PageScores, pageScores } from './page-scores.ts';
import { type Lighthouse, lighthouseProgram } from './program.ts';

/** A page of each kind that readers come to. */
const pages = [
  '',
  'documents/major-incident-procedure/',
  'documents/service-level-agreement-managed-workplace-marlowend/',
  'documents/',
  'clauses/6.1/',
  'clauses/8/',
  'roles/service-desk/',
  'records/incident-record/',
  'on-call/',
  'registers/documents/',
  'registers/coverage/',
  'registers/raci/',
  'registers/decisions/',
];

/**
 * Looks at a page of each kind with Lighthouse, as on a phone with a slow line (Lighthouse works out how long that
 * would take), from a server that compresses. Where there is no browser or no Lighthouse it says why instead.
 */
export async function lookAtPages(runs: number): Promise<Record<string, unknown>> {
  const lighthouse = await lighthouseProgram().catch(reason);
  if (typeof lighthouse === 'string') return { skipped: `Lighthouse can't be installed: ${lighthouse}` };
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]).catch(reason);
  if (typeof browser === 'string') return { skipped: `No browser starts: ${browser}` };
  const manual = await publicDemo();
  try {
    const dist = join(manual.root, 'dist');
    await timed([join(projectRoot, 'src/cli/main.ts'), 'build', '--root', manual.root, '--out', dist]);
    const site = await serve(dist, '/', { gzip: true });
    const looks: PageScores[] = [];
    for (const page of pages) looks.push(await bestOf(runs, () => look(lighthouse, port, site.url, page)));
    await site.close();
    return { runs, goals, missed: looks.filter(({ faults }) => faults.length > 0).length, pages: looks };
  } finally {
    await manual.remove();
    await browser.close();
  }
}

async function look(lighthouse: Lighthouse, port: number, site: string, page: string): Promise<PageScores> {
  const flags = { port, logLevel: 'silent', onlyCategories: Object.keys(goals) } as const;
  const report = (await lighthouse(site + page, flags))?.lhr;
  const error = report?.runtimeError?.message;
  if (report === undefined || error !== undefined) throw new Error(`Lighthouse on "/${page}": ${error}`);
  return pageScores(page, report);
}

/** Only speed differs from run to run, and only other work on the machine makes it worse. */
async function bestOf(runs: number, once: () => Promise<PageScores>): Promise<PageScores> {
  let best = await once();
  for (let run = 1; run < runs; run += 1) {
    const next = await once();
    if ((next.scores['performance'] ?? 0) > (best.scores['performance'] ?? 0)) best = next;
  }
  return best;
}

/** The demo, open to search engines: what they are kept from can't be good for them. */
async function publicDemo(): Promise<ScratchManual> {
  const identity = 'content/organisation/identity.ts';
  const closed = await readFile(join(projectRoot, identity), 'utf8');
  const open = closed.replace('searchEngines: false', 'searchEngines: true');
  if (open === closed) throw new Error(`${identity} no longer says "searchEngines: false".`);
  const manual = await scratchManual('demo', { 'astro.config.mjs': null, [identity]: open });
  await cp(join(projectRoot, 'public'), join(manual.root, 'public'), { recursive: true });
  return manual;
}

/** A port that nobody listens on; Lighthouse has to be told the browser's before it starts. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const reason = (error: Error): string => error.message.trim().split('\n')[0] ?? '';
