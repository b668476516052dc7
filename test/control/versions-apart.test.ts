import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { VersionsApart } from '../../src/build/versions-apart.ts';
import type { History } from '../../src/manual/control/acts/history.ts';
import { standingOn } from '../../src/manual/control/acts/standing.ts';
import { versionFacts } from '../../src/manual/control/history/version-facts.ts';
import type { VersionSource } from '../../src/manual/control/history/version-files.ts';
import { acts } from './act-maker.ts';
import { treeOf, writeSample } from './sample-acts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versions-apart-'));
  writeSample(root, [acts.approved('1.0', '2026-01-01'), acts.approved('1.1', '2026-02-01')]);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function source(): VersionSource {
  const history = readApprovals(root).histories.get('sample') as History;
  const day = '2026-04-01';
  const standing = standingOn(history, day);
  const view = {
    publication: 'drafts',
    oldVersions: 'readers',

    documentsOnly: false,
    day,
  } as const;
  const state = { state: 'changed', version: standing.inForce, answersChanged: false } as const;
  const control = {
    versions: versionFacts(standing, state, 'sample', history, view),
    draftChanges: 'documents/sample/versions/draft/redline.html',
    version: '1.1',
    state: 'changed',
    inForceFrom: '2026-02-01',
  } as const;
  const today = () => treeOf('today');
  return {
    organisation: { name: 'Quince Street IT', language: 'en-GB' },
    printing: { language: 'en', locale: 'en-GB', currency: 'GBP', edition: '2011', names: {} },
    roles: new Map([['owner', 'Owner of all']]),
    house: 'a',
    documents: [{ number: 'GDE-1', slug: 'sample', title: 'Sample', control, history, today }],
  };
}

/** Writes into a site that has a page of the document; gives what it holds then. */
async function siteOf(few: number): Promise<Map<string, string>> {
  const site = mkdtempSync(join(root, 'site-'));
  mkdirSync(join(site, 'documents/sample'), { recursive: true });
  writeFileSync(join(site, 'documents/sample/index.html'), 'today');
  const versions = new VersionsApart(source(), root, few);
  await versions.moveInto(site);
  rmSync(join(root, '.astro/versions'), { recursive: true });
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(site.length + 1), readFileSync(path, 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const left = () => readdirSync(join(root, '.astro')).filter((name) => name.startsWith('clausebook-next'));

test('a thread writes what is written without one, beside what a site has, and leaves nothing', async () => {
  const here = await siteOf(Number.POSITIVE_INFINITY);
  const apart = await siteOf(0);
  expect([...apart.keys()].filter((path) => path.endsWith('.html'))).toEqual([
    'documents/sample/index.html',
    'documents/sample/versions/1.0/index.html',
    'documents/sample/versions/1.1/index.html',
    'documents/sample/versions/1.1/redline.html',
    'documents/sample/versions/draft/redline.html',
  ]);
  expect(apart).toEqual(here);
  expect(left()).toEqual([]);
});

test.each([
  ['in a thread', 0],
  ['without one', Number.POSITIVE_INFINITY],
])('a text that changes while pages are written is told, %s', async (_, few) => {
  const given = source();
  appendFileSync(join(root, 'content/approvals/sample/1.0.json'), '\n');
  const writing = new VersionsApart(given, root, few).moveInto(join(root, 'site'));
  await expect(writing).rejects.toMatchObject({
    message: 'content/approvals/sample/1.0.json was changed after it had been read.',
    hint: expect.stringContaining('Run the command again'),
  });
  expect(left()).toEqual([]);
});
