import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { textEndings } from '../../export/servers/content-types.ts';
import type { FinishingStep } from './finish-site.ts';

/** Smaller files fit into one packet as they are. */
const least = 1024;
/** The best that takes no more than seconds for a whole manual; the two that are better take ten times as long. */
const brotliQuality = 9;

const endings = new Set(textEndings.map((ending) => `.${ending}`));

/** Puts beside each text file of a site what a server sends of it to those who take gzip or Brotli. */
export const compress: FinishingStep = {
  async beside({ path, bytes }) {
    if (!endings.has(extname(path)) || bytes.length < least) return [];
    const [zipped, brotli] = await Promise.all([
      promisify(gzip)(bytes, { level: 9 }),
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    ]);
    return [
      { path: `${path}.gz`, bytes: zipped },
      { path: `${path}.br`, bytes: brotli },
    ];
  },
};
