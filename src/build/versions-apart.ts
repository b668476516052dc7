import { existsSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { VersionSource } from '../manual/control/history/version-files.ts';
import { moveContents } from './move.ts';
import { taskOf, writeTask } from './version-task.ts';

/** So many versions are written in less time than a thread needs to begin. */
const fewVersions = 300;

/**
 * Pages of approved versions on their way: they are written into a folder of their own while the site is made, so that no
 * search indexes them, and moved into the site at its end.
 */
export class VersionsApart {
  readonly #folder: string;
  readonly #written: Promise<void>;
  readonly #thread: Worker | undefined;

  constructor(source: VersionSource, root: string, few = fewVersions) {
    // Named like the folder that a build is made in, so that what a killed one leaves is cleared away with it.
    this.#folder = join(root, '.astro', `clausebook-next-versions-${process.pid}`);
    rmSync(this.#folder, { recursive: true, force: true });
    const task = taskOf(source, root, this.#folder);
    const versions = task.documents.reduce((sum, { control }) => sum + control.versions.length, 0);
    if (versions > few) {
      // Beside this file, compiled or not.
      const thread = new URL(`version-thread${extname(import.meta.url)}`, import.meta.url);
      this.#thread = new Worker(thread, { workerData: task });
      // A build that fails ends without it.
      this.#thread.unref();
      this.#written = endOf(this.#thread);
    } else this.#written = writeTask(task);
    // What goes wrong is told when it is waited for.
    this.#written.catch(() => {});
  }

  /** Waits for the pages and moves them into a site. Rejects with what writing threw. */
  async moveInto(site: string): Promise<void> {
    this.#thread?.ref();
    try {
      await this.#written;
      if (existsSync(this.#folder)) await moveContents(this.#folder, site);
    } finally {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}

/** What a thread says at its end: nothing, or what went wrong, since errors lose their hints on the way. */
export type EndOfThread = { message: string; hint?: string | undefined } | undefined;

function endOf(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('message', (end: EndOfThread) =>
      end === undefined ? resolve() : reject(Object.assign(new Error(end.message), { hint: end.hint })),
    );
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`Writing pages of approved versions ended with ${code}.`)),
    );
  });
}
