import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '../../src/cli/finishing/compress.ts';
import { finishSite } from '../../src/cli/finishing/finish-site.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { clausebook } from '../harness/clausebook.ts';
import { has, type Running, reader, startServer } from './start-server.ts';

let work: string;
/** By path under which the site stands: where it lies, compressed, and what was exported for servers. */
const sites = new Map<string, { site: string; exported: string }>();

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'served-'));
  // A server gives up being root, and has to read what lies here all the same.
  chmodSync(work, 0o755);
  for (const [name, base] of [
    ['hospital', '/'],
    ['smallest', '/sub/manual/'],
  ] as const) {
    const { dist, root } = await buildManual(name, base);
    const out = join(work, name);
    const told = await clausebook(['export', 'servers', '--root', root, '--site', dist, '--out', out]);
    expect(told.code, told.stderr).toBe(0);
    const site = join(work, `${name}-site`);
    cpSync(dist, site, { recursive: true });
    for (const [path, text] of Object.entries({ 'plan.xlsx': 'x', 'day.ics': 'y' }))
      writeFileSync(join(site, path), text);
    await finishSite(site, [compress]);
    sites.set(base, { site, exported: join(out, 'servers') });
  }
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** What comes over the line: `fetch` would unpack it and follow where it leads. */
const asked = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Record<string, string>,
        body,
      });
    })
      .on('error', reject)
      .end();
  });

const basic = `Basic ${Buffer.from(`${reader.name}:${reader.password}`).toString('base64')}`;

describe.each(['nginx', 'caddy', 'apache'] as const)('%s', (name) => {
  describe.skipIf(!has(name))(has(name) ? 'with the exported file' : 'is not installed', () => {
    describe.each(['/', '/sub/manual/'])('under %s', (base) => {
      let running: Running;
      let site: string;
      const ask = (path: string, headers: Record<string, string> = {}) =>
        asked(`${running.origin}${base}${path}`, { authorization: basic, ...headers });
      const start = (folder: string, open = false) => {
        const found = sites.get(base);
        if (!found) throw new Error(`Nothing was built for ${base}`);
        site = found.site;
        return startServer(name, { ...found, open, folder: join(work, `${name}${base.length}${folder}`) });
      };

      beforeAll(async () => {
        running = await start('locked');
      });
      afterAll(() => running?.close());

      test('nobody gets anything without the right password, and no word of what there is', async () => {
        for (const path of [
          '',
          'data/manual.json',
          'manifest.json',
          'nowhere/',
          '_headers',
          '404.html',
          'pagefind/',
        ])
          for (const authorization of [undefined, 'Basic cmVhZGVyOndyb25n']) {
            const answer = await asked(
              `${running.origin}${base}${path}`,
              authorization ? { authorization } : {},
            );
            expect(answer.status, path).toBe(401);
            expect(answer.headers['www-authenticate']).toMatch(/^basic realm=/i);
            expect(answer.body.toString()).not.toMatch(/<main|"schema"|sha256/);
          }
      });

      test('every answer has the policy that the build wrote, and the other headers', async () => {
        const stated = /Content-Security-Policy: (.*)/.exec(
          readFileSync(join(site, '_headers'), 'utf8'),
        )?.[1];
        for (const path of ['', 'clauses/8.1/', 'data/manual.json', 'nowhere/', 'documents']) {
          const { headers } = await ask(path);
          expect(headers['content-security-policy'], path).toBe(stated);
          expect(headers['x-content-type-options']).toBe('nosniff');
          expect(headers['referrer-policy']).toBe('same-origin');
        }
      });

      test('pages are there with and without a slash at the end, and no address names another host', async () => {
        expect((await ask('')).body.toString()).toContain('<html');
        expect((await ask('clauses/8.1/')).status).toBe(200);
        const without = await ask('clauses/8.1');
        expect(without.status).toBeOneOf([301, 308]);
        const to = new URL(without.headers['location'] ?? '', running.origin);
        expect(to.href).toBe(`${running.origin}${base}clauses/8.1/`);
        if (base !== '/') {
          const bare = await asked(running.origin + base.slice(0, -1), { authorization: basic });
          expect(new URL(bare.headers['location'] ?? '', running.origin).pathname).toBe(base);
          expect((await asked(`${running.origin}/`)).body.toString()).not.toContain('<main');
        }
      });

      test('what is not there is answered by the page of the manual, as not found', async () => {
        const missing = await ask('documents/nowhere/');
        expect(missing.status).toBe(404);
        expect(missing.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(missing.body).toEqual(readFileSync(join(site, '404.html')));
        for (const path of ['documents/nowhere/', '_astro/gone.js'])
          expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
      });

      test('files whose names change with their content are kept, and all else is asked for again', async () => {
        const [, hashed = ''] = /(_astro\/[^"]+\.js)"/.exec((await ask('')).body.toString()) ?? [];
        expect((await ask(hashed)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
        for (const path of ['', 'clauses/8.1/', 'data/manual.json']) {
          const { headers } = await ask(path);
          expect(headers['cache-control'], path).toBe('no-cache');
          const again = await ask(path, {
            'if-none-match': headers['etag'] ?? '',
            'if-modified-since': headers['last-modified'] ?? '',
          });
          expect(again.status, path).toBe(304);
        }
      });

      test('each kind of file says what it is', async () => {
        const slug = /documents\/([a-z\d-]+)\//.exec((await ask('documents/')).body.toString())?.[1];
        const [, style = ''] = /(_astro\/[^"]+\.css)"/.exec((await ask('')).body.toString()) ?? [];
        for (const [path, type] of [
          ['', 'text/html; charset=utf-8'],
          [`documents/${slug}/${slug}.md`, 'text/markdown; charset=utf-8'],
          ['data/manual.json', 'application/json; charset=utf-8'],
          ['data/documents.csv', 'text/csv; charset=utf-8'],
          ['data/registers.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
          ['day.ics', 'text/calendar; charset=utf-8'],
          ['llms.txt', 'text/plain; charset=utf-8'],
          [style, 'text/css; charset=utf-8'],
          ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
        ] as const)
          expect((await ask(path)).headers['content-type']?.toLowerCase(), path).toBe(type);
      });

      test('what was compressed before is sent as it lies there, and is of the same kind', async () => {
        const coding = name === 'nginx' ? 'gzip' : 'br';
        for (const [path, file] of [
          ['clauses/8.1/', 'clauses/8.1/index.html'],
          ['data/manual.json', 'data/manual.json'],
        ] as const) {
          const plain = await ask(path);
          const packed = await ask(path, { 'accept-encoding': 'gzip, br' });
          expect(packed.headers['content-encoding'], path).toBe(coding);
          expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
          expect(packed.headers['vary']?.toLowerCase()).toContain('accept-encoding');
          expect(
            packed.body.equals(readFileSync(join(site, `${file}.${coding === 'br' ? 'br' : 'gz'}`))),
          ).toBe(true);
          const unpacked = coding === 'br' ? brotliDecompressSync(packed.body) : gunzipSync(packed.body);
          expect(unpacked.equals(plain.body)).toBe(true);
          const zipped = await ask(path, { 'accept-encoding': 'gzip' });
          expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
        }
      });

      test('without the lines of the log-in everybody reads', async () => {
        const open = await start('open', true);
        try {
          expect((await asked(`${open.origin}${base}`)).status).toBe(200);
          expect((await asked(`${open.origin}${base}nowhere`)).status).toBe(404);
        } finally {
          await open.close();
        }
      });

      test.runIf(base === '/')(
        'an address that a document had before leads to it, once one is logged in',
        async () => {
          const former = 'documents/paper-working/';
          const { status, body } = await ask(former);
          expect(status).toBe(200);
          expect(body.toString()).toMatch(
            /http-equiv="refresh" content="0; ?url=\/documents\/papierverfahren\//,
          );
          expect((await asked(`${running.origin}/${former}`)).status).toBe(401);
        },
      );
    });
  });
});
