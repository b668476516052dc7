import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

/** What a client that takes gzip gets, as it goes over the line. */
function sent(url: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, br' } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ encoding: response.headers['content-encoding'], body });
    }).on('error', reject);
  });
}

test('text is compressed where the server is asked to, and what is packed already is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  const text = 'a page '.repeat(100);
  await writeFile(join(folder, 'index.html'), text);
  await writeFile(join(folder, 'letters.woff2'), text);
  const [plain, packing] = await Promise.all([serve(folder), serve(folder, '/', { gzip: true })]);
  try {
    const page = await sent(packing.url);
    expect(page.encoding).toBe('gzip');
    expect(gunzipSync(page.body).toString()).toBe(text);
    expect(await sent(plain.url)).toEqual({ encoding: undefined, body: Buffer.from(text) });
    expect((await sent(`${packing.url}letters.woff2`)).encoding).toBeUndefined();
  } finally {
    await Promise.all([plain.close(), packing.close(), rm(folder, { recursive: true })]);
  }
});
