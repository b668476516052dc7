import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './files-in.ts';
import { generator } from './generator.ts';
import { sha256 } from './sha256.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const diffPackage = createRequire(import.meta.url).resolve('diff/package.json');

/**
 * A hash that is another one as soon as anything is that pages of approved versions are written by: the code of this
 * program, the library that compares, and Node, which writes dates and figures.
 */
export function programHash(): string {
  const code = ['language', 'manual', 'organisation'].flatMap((folder) =>
    filesIn(join(source, folder)).map((path) => join(source, folder, path)),
  );
  const files = [...code, diffPackage].map((path) => sha256(readFileSync(path)));
  return sha256(JSON.stringify({ generator, node: process.versions, files }));
}
