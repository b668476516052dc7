import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareWithManifest, readManifest } from '../../src/cli/manifest.ts';
import { nameBrowser } from '../export/name-browser.ts';
import { readPdf } from '../export/read-pdf.ts';
import { alone } from '../harness/build-manuals.ts';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';
import type { ScratchManual } from '../harness/scratch-manual.ts';
import { hidden, otherHidden, twoParties } from './two-parties.ts';

beforeAll(nameBrowser);
const manuals: Pick<ScratchManual, 'remove'>[] = [];
afterAll(() => Promise.all(manuals.map((manual) => manual.remove())));

const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort();

/** What a file says, compressed or not. */
function saidIn(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

const findAll = (site: string, words: readonly string[]): string[] =>
  filesOf(site).flatMap((file) => {
    const text = saidIn(join(site, file));
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });

const build = (root: string, ...more: string[]) =>
  clausebook(['build', '--root', root, '--as-of', '2026-02-01', ...more]);

/** Documents that nobody approved, before and behind the others, of the types that there are. */
const unapproved = Object.fromEntries(
  ['a-first', 'z-last'].map((id) => [
    `content/documents/${id}.mdx`,
    `---\nid: ${id}\ntitle: The ${id} of Dartline\ntype: policy\nclassification: public\nclauses: ['8.1']\nowner: desk\napprover: top\n---\n\nSecret.\n`,
  ]),
);

/** The config with more and other things in it that are none of Acme's business. */
const changed = (config: string): string =>
  `${config
    .replace('name: Boltworks,', 'name: Ironmongers of the Vale,')
    .replace('rota: ', 'restAfterCall: PT9H, rota: another place than ')
    .replace(
      'suppliers:\n',
      'suppliers:\n  - { id: more, name: Another Supplier, delivers: nights, contact: Somebody Else, contract: S-9 }\n',
    )}
locations:
  - { id: far, name: A place that is far away }
`;

describe('whole builds', () => {
  test('what is hidden changes no byte of a built extract, and its folder never changes hands', async () => {
    const sites: string[] = [];
    for (const [of, more] of [
      [hidden, {}],
      [otherHidden, {}],
      [hidden, unapproved],
    ] as const) {
      const manual = await twoParties(of);
      manuals.push(manual);
      await manual.write(more);
      if (more === unapproved) {
        const config = join(manual.root, 'content/organisation.yaml');
        writeFileSync(config, changed(readFileSync(config, 'utf8')));
      }
      // The shipped templates play no part, and the real integration reads them.
      await manual.write({
        'none/.keep': '',
        'astro.config.mjs': `import clausebook from '${join(projectRoot, 'src/build/integration.ts')}';\nexport default { integrations: [clausebook({ templates: 'none' })], redirects: { '/old-drill': '/documents/drill/' } };\n`,
        'src/pages/own.astro': '<p>A page of the house</p>\n',
      });
      const site = join(manual.root, 'extract');
      const { code, stdout, stderr } = await build(manual.root, '--audience', 'acme', '--out', site);
      expect(code, stdout + stderr).toBe(0);
      sites.push(site);
    }
    const [one = '', ...others] = sites;
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(filesOf(other)).toEqual(filesOf(one));
      const differing = filesOf(one).filter(
        (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
      );
      expect(differing).toEqual([]);
    }
    expect(filesOf(one).filter((file) => file.endsWith('.html'))).toEqual([
      '404.html',
      'documents/index.html',
      'documents/letter-acme/index.html',
      'documents/rules/index.html',
      'documents/tour/index.html',
      'index.html',
    ]);
    expect(
      findAll(one, [hidden.customer, hidden.person, hidden.title, hidden.contract, 'page of the house']),
    ).toEqual([]);
    const front = saidIn(join(one, 'index.html'));
    expect(front).toContain('This is an extract of the manual of Quince Street IT for Acme Bank.');
    expect(readManifest(join(one, 'manifest.json'))).toMatchObject({ audience: 'acme', acts: {} });
    expect(compareWithManifest(one)).toEqual({ changed: [], missing: [], extra: [] });

    const prints: Buffer[] = [];
    for (const site of sites.slice(0, 2)) {
      const out = join(site, '../out');
      const asked = ['--audience', 'acme', '--site', site, '--out', out, '--as-of', '2026-02-01'];
      const printed = await clausebook(['export', 'pdf', '--root', join(site, '..'), ...asked]);
      expect(printed.code, printed.stdout + printed.stderr).toBe(0);
      expect(readdirSync(out)).toEqual(['acme']);
      prints.push(readFileSync(join(out, 'acme/manual.pdf')));
    }
    const [print, other] = prints;
    expect(print?.equals(other ?? Buffer.of())).toBe(true);
    const { pages } = await readPdf(print ?? Buffer.of());
    const said = pages.join('\n');
    expect(said).toContain('extract of 1.0 for Acme Bank');
    expect(pages.filter((page) => page.includes('Extract for Acme Bank')).length).toBe(pages.length);
    expect(
      [hidden.customer, hidden.person, hidden.title, hidden.contract].filter((word) => said.includes(word)),
    ).toEqual([]);

    const root = join(one, '..');
    const refused = async (...args: string[]) => {
      const { code, stdout, stderr } = await build(root, ...args);
      expect(code).toBe(1);
      return stdout + stderr;
    };
    expect(await refused('--audience', 'acme')).toContain('Name it with --out.');
    expect(await refused('--audience', 'acme', '--out', join(root, 'dist'))).toContain(
      'is for the manual of the house',
    );
    expect(await refused('--audience', 'public', '--out', one)).toContain('holds the extract for acme');
    expect(await refused('--drafts', '--out', one)).toContain('holds the extract for acme');
  });
});

describe('a supplier', () => {
  test('gets its agreement and what is public, and no word of a customer', async () => {
    const manual = await twoParties(hidden);
    manuals.push(manual);
    await manual.write({
      'none/.keep': '',
      'astro.config.mjs': `import clausebook from '${join(projectRoot, 'src/build/integration.ts')}';\nexport default { integrations: [clausebook({ templates: 'none' })] };\n`,
    });
    for (const [audience, documents] of [
      ['dart-readers', ['parts-dart', 'rules']],
      ['supplier:dart', ['parts-dart']],
    ] as const) {
      const site = join(manual.root, audience.replace(':', '_'));
      const { code, stdout, stderr } = await build(manual.root, '--audience', audience, '--out', site);
      expect(code, stdout + stderr).toBe(0);
      expect(filesOf(site).filter((file) => /^documents\/.*\.html$/.test(file))).toEqual(
        [
          ...['index', ...documents.map((slug) => `${slug}/index`)].map((name) => `documents/${name}.html`),
        ].sort(),
      );
      expect(
        findAll(site, ['Acme', hidden.customer, 'Jo Doe', hidden.title, hidden.text, 'contract ZX']),
      ).toEqual([]);
      expect(findAll(site, [hidden.supplier]).length).toBeGreaterThan(3);
    }
  });
});

describe('the demo', () => {
  test('its customer Marlowend gets its own agreements and no word of anybody else', async () => {
    const site = join(projectRoot, '.clausebook', `extract-${process.pid}`);
    manuals.push({ remove: () => rm(site, { recursive: true, force: true }) });
    const { code, stdout, stderr } = await alone('demo', () =>
      clausebook(['build', '--root', projectRoot, '--audience', 'marlowend', '--out', site]),
    );
    expect(code, stdout + stderr).toBe(0);
    expect(
      existsSync(join(site, 'documents/service-level-agreement-managed-network-marlowend/index.html')),
    ).toBe(true);
    const written = ['customers', 'suppliers', 'roles', 'delivery', 'resolution']
      .map((name) => join(projectRoot, 'content/organisation', `${name}.ts`))
      .filter(existsSync)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const values = (field: string) =>
      [...written.matchAll(new RegExp(`\\b${field}: '([^']+)'`, 'g'))].map(([, value = '']) => value);
    const own = new Set(['TWD-C-011']);
    const secret = [
      ...[
        'Pellwood',
        'Brindlecombe',
        'Ferrow',
        'Sandlark',
        'Owlgate',
        'Stannard',
        'Wrenline',
        'Oakrill',
        'Tamsin',
      ],
      ...['holder', 'deputy', 'contact', 'contract', 'charges', 'email'].flatMap(values),
    ].filter((word) => word.length > 3 && !own.has(word));
    expect(secret.length).toBeGreaterThan(60);
    expect(findAll(site, secret)).toEqual([]);
    const titles = readdirSync(join(projectRoot, 'content/approvals')).filter(
      (key) => key.startsWith('incident') || key.startsWith('supplier'),
    );
    expect(findAll(site, titles)).toEqual([]);
  });
});
