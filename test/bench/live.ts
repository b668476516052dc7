import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DevServer, startDev } from '../dev/dev-server.ts';
import type { ScratchManual } from '../harness/scratch-manual.ts';
import { median } from './timed.ts';

/** Milliseconds from a saved file to a page that shows what it says. */
export interface Live {
  changes: number;
  documentMedian: number;
  documentWorst: number;
  configMedian: number;
  configWorst: number;
}

const document = (words: string) =>
  `---\nid: live\ntitle: Live\ntype: guide\nclauses: ['8.1']\nowner: incident-manager\n---\n\n## Text\n\n${words} Of {org.name}.\n`;

/** Serves a manual and saves a document, then its config, `changes` times each. */
export async function live(manual: ScratchManual, changes: number): Promise<Live> {
  await manual.write({ 'content/documents/live.mdx': document('First words.') });
  const dev = await startDev(manual.root);
  try {
    await shows(dev, 'First words.');
    const documents: number[] = [];
    const configs: number[] = [];
    for (let change = 1; change <= changes; change += 1)
      documents.push(
        await timeOf(dev, `Words of change ${change}.`, (words) =>
          manual.write({ 'content/documents/live.mdx': document(words) }),
        ),
      );
    const file = 'content/organisation.ts';
    const written = await readFile(join(manual.root, file), 'utf8');
    for (let change = 1; change <= changes; change += 1)
      configs.push(
        await timeOf(dev, `Name of change ${change}`, (name) =>
          manual.write({ [file]: written.replace(/\}\);\s*$/, `  name: '${name}',\n});\n`) }),
        ),
      );
    return {
      changes,
      documentMedian: Math.round(median(documents)),
      documentWorst: Math.round(Math.max(...documents)),
      configMedian: Math.round(median(configs)),
      configWorst: Math.round(Math.max(...configs)),
    };
  } finally {
    await dev.stop();
  }
}

async function timeOf(
  dev: DevServer,
  words: string,
  save: (words: string) => Promise<void>,
): Promise<number> {
  // A person pauses between two saves; what the last one left to do is done by then.
  await wait(300);
  const start = performance.now();
  await save(words);
  await shows(dev, words);
  return performance.now() - start;
}

async function shows(dev: DevServer, words: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    const { status, text } = await dev.get('/documents/live/');
    if (status === 200 && text.includes(words)) return;
    await wait(10);
  }
  throw new Error(`The page never showed "${words}".`);
}
