import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { programHash } from './program-hash.ts';
import { sha256 } from './sha256.ts';
import { draftedName, writeWhole } from './write-whole.ts';

const folderOf = (root: string): string => join(root, '.astro/versions');

/** What stands in the first line of a file: of each page the hash of what it was written from, its own, and its length in bytes. */
const contents = z.array(z.tuple([z.string(), z.string(), z.int().nonnegative()]));

/**
 * Pages of approved versions that builds of a manual made, so that they are not made again: one file for each document. What
 * can't be read, or isn't what it was, is made anew; what can't be written is not kept. Nothing here ever fails.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #program = programHash();
  readonly #used = new Set<string>();

  constructor(root: string) {
    this.#folder = folderOf(root);
  }

  /** The pages of one document. */
  of(slug: string): KeptOfDocument {
    const name = sha256(slug);
    this.#used.add(name);
    return new KeptOfDocument(slug, join(this.#folder, name), this.#program);
  }

  /** Removes what was kept of documents that nobody asked for. */
  removeOthers(): void {
    tried(() => {
      for (const name of readdirSync(this.#folder))
        if (isOurs(name) && !this.#used.has(name))
          rmSync(join(this.#folder, name), { recursive: true, force: true });
    });
  }
}

/** The pages that were kept of one document, and those that are to be. */
class KeptOfDocument {
  readonly slug: string;
  readonly #path: string;
  readonly #program: string;
  readonly #before: ReadonlyMap<string, Buffer>;
  readonly #now = new Map<string, Buffer>();

  constructor(slug: string, path: string, program: string) {
    this.slug = slug;
    this.#path = path;
    this.#program = program;
    this.#before = read(path);
  }

  /** The page that is written from something, as it was kept or is written now. */
  take(from: string, { write, mayKeep = () => true }: { write(): string; mayKeep?(): boolean }): Buffer {
    const key = sha256(`${this.#program}\n${from}`);
    const before = this.#before.get(key);
    const page = before ?? Buffer.from(write());
    if (before || mayKeep()) this.#now.set(key, page);
    return page;
  }

  /** Keeps the pages that were taken, and no others. */
  keep(): void {
    const isSame =
      this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key));
    if (isSame) return;
    const path = this.#path;
    tried(() => {
      if (this.#now.size === 0) return rmSync(path, { recursive: true, force: true });
      mkdirSync(dirname(path), { recursive: true });
      const list = [...this.#now].map(([key, page]) => [key, sha256(page), page.length]);
      const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...this.#now.values()]);
      writeWhole(path, bytes, { isCache: true });
    });
  }
}

/** A file of a document, finished or not; nothing else is ever removed. */
const isOurs = (name: string): boolean => /^[0-9a-f]{64}$/.test(draftedName(name) ?? name);

/** The whole pages of a file by the hash of what they were written from. */
function read(path: string): Map<string, Buffer> {
  const pages = new Map<string, Buffer>();
  tried(() => {
    const bytes = readFileSync(path);
    let at = bytes.indexOf('\n') + 1;
    for (const [key, hash, length] of contents.parse(JSON.parse(bytes.toString('utf8', 0, at)))) {
      const page = bytes.subarray(at, at + length);
      at += length;
      if (sha256(page) === hash) pages.set(key, page);
    }
  });
  return pages;
}

function tried(act: () => void): void {
  try {
    act();
  } catch {
    // Keeping pages saves time and nothing else.
  }
}
