import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import demo from '../../content/organisation.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { fieldOfItem, itemPaths, listPaths } from '../../src/organisation/index.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { manualOf } from '../shipped-templates/manuals.ts';
import { filesOf } from './read-site.ts';

/** What is between the house and one party, with the thing of the config that it belongs to. */
interface Told {
  path: string;
  list: string;
  id: string;
  text: string;
}

let files: { file: string; text: string }[];
let documents: Manual['documents'];

beforeAll(async () => {
  const { dist } = await buildManual('demo');
  files = filesOf(dist).map((file) => ({ file, text: textOf(readFileSync(join(dist, file)), file) }));
  ({ documents } = await manualOf('demo'));
});

/** The words of a file: of workbooks their parts, of the search what it keeps compressed; without marks of layout. */
function textOf(bytes: Buffer, file: string): string {
  const plain = file.endsWith('.xlsx')
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : (/\.pf_|\.pagefind$/.test(file) ? gunzipSync(bytes) : bytes).toString('utf8');
  return plain
    .replace(/<span class="whole">([^<]*)<\/span>/g, '$1')
    .replace(/\u00a0|&nbsp;/g, ' ')
    .replace(/[\u2060\u200b\u00ad]/g, '')
    .replace(/&#x?27;|&#39;|&apos;/g, "'");
}

const filesWith = (text: string): string[] =>
  files.filter((one) => one.text.includes(text)).map(({ file }) => file);

/** Numbers of functions may be those of people too; what a function may be called by is no secret of a person. */
const ofFunctions = JSON.stringify(
  [...(demo.customers ?? []), ...(demo.suppliers ?? [])].map(
    (party) => (party as { contactNumber?: string }).contactNumber,
  ),
);

const told = (): Told[] =>
  listPaths().flatMap((list) =>
    itemPaths(list)
      .filter((path) => fieldOfItem(list, path)?.ofParty)
      .flatMap((path) =>
        ((demo as unknown as Record<string, unknown>)[list] as { id: string; supplier?: string }[]).flatMap(
          (thing) => {
            const text = (thing as unknown as Record<string, unknown>)[path];
            return typeof text === 'string' && text !== '' && !ofFunctions.includes(text)
              ? [{ path: `${list}.${path}`, text, ...ofWhom(list, thing) }]
              : [];
          },
        ),
      ),
  );

/** A process that somebody else runs is told of with the supplier who does. */
const ofWhom = (list: string, { id, supplier }: { id: string; supplier?: string }) =>
  list === 'otherParties' ? { list: 'suppliers', id: supplier ?? '' } : { list, id };

const foldersOf = (list: string, id: string): string[] =>
  documents
    .filter(
      ({ madeFor = [], type }) =>
        type === 'agreement' && madeFor.some((one) => one.list === list && one.id === id),
    )
    .map(({ url }) => url);

test('a person, a contract and a price of a party stand with its agreements, in no other file, and no search finds them', () => {
  const all = told();
  expect(new Set(all.map(({ path }) => path)).size).toBe(11);
  expect(all.length).toBeGreaterThan(45);
  const seen = new Set<string>();
  for (const { path, list, id, text } of all) {
    const folders = foldersOf(list, id);
    const found = filesWith(text);
    if (found.length > 0) seen.add(path);
    expect(
      { path, id, elsewhere: found.filter((file) => !folders.some((folder) => file.startsWith(folder))) },
      text,
    ).toEqual({ path, id, elsewhere: [] });
  }
  // It is there to be read, where it belongs.
  expect([...seen].sort()).toEqual([
    ...[
      'customers.agreement',
      'customers.contact',
      'customers.email',
      'customers.phone',
      'otherParties.agreement',
    ],
    ...['services.charging', 'suppliers.charges', 'suppliers.contact', 'suppliers.contract'],
    ...['suppliers.email', 'suppliers.phone'],
  ]);
});

test('a contract is called by its number with its own agreements alone, wherever the config names it', () => {
  const parties = [
    ...(demo.customers ?? []).map(({ id, agreement }) => ({ list: 'customers', id, contract: agreement })),
    ...(demo.suppliers ?? []).map(({ id, contract }) => ({ list: 'suppliers', id, contract })),
  ];
  for (const { list, id, contract } of parties) {
    const number = /TWD-[CSI]-\d{3}/.exec(contract ?? '')?.[0] ?? '';
    expect(number).not.toBe('');
    const folders = foldersOf(list, id);
    expect(filesWith(number).filter((file) => !folders.some((folder) => file.startsWith(folder)))).toEqual(
      [],
    );
  }
});

test('whoever looks for them is told where they are kept', () => {
  const text = (file: string) => files.find((one) => one.file === file)?.text ?? '';
  const place = demo.tools?.contracts?.name ?? '';
  expect(place).not.toBe('');
  for (const key of ['customer-register', 'supplier-register', 'other-parties-register', 'cost-model'])
    for (const file of [`documents/${key}/index.html`, `documents/${key}/${key}.md`])
      expect(text(file), file).toContain(`Not shown here, but kept in ${place} and with the agreements`);
  expect(text('registers/obligations/index.html')).toContain('contract with Marlowend Building Society');
});
