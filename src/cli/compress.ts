import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../build/files-in.ts';
import { textEndings } from '../export/servers/content-types.ts';

/** Smaller files fit into one packet as they are. */
const least = 1024;
/** The best that takes no more than seconds for a whole manual; the two that are better take ten times as long. */
const brotliQuality = 9;

/** Writes beside each text file of a site what a server sends of it to those who take gzip or Brotli. */
export async function compressSite(site: string): Promise<void> {
  const endings = new Set(textEndings.map((ending) => `.${ending}`));
  // Two at a time: each gives its work to threads of the machine, and what waits would only take memory.
  const waiting = filesIn(site)
    .filter((path) => endings.has(extname(path)))
    .map((path) => join(site, path));
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compressFile(file);
  };
  await Promise.all([worker(), worker()]);
}

async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < least) return;
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  ]);
  writeFileSync(`${file}.gz`, zipped);
  writeFileSync(`${file}.br`, brotli);
}
