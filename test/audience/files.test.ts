import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileSaid } from '../../src/build/file-said.ts';
import { loadManual } from '../../src/build/load-manual.ts';
import { pictureParts } from '../../src/build/picture-parts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { pngWith } from './pictures.ts';

const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#abc' } });
const exif = { IFD0: { Artist: 'Wanda Whisper', ImageDescription: 'Room of Boltworks' } };
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><x>Wanda Whisper</x></x:xmpmeta>';

describe('what a picture holds beside its pixels', () => {
  test.each(['png', 'jpeg', 'webp'] as const)(
    '%s: EXIF and XMP are told, plain pixels are not',
    async (kind) => {
      expect(pictureParts(await blank()[kind]().toBuffer())?.beside).toEqual([]);
      const told = pictureParts(await blank().withExif(exif)[kind]().toBuffer());
      expect(told?.beside).toContain('EXIF');
      const marked = pictureParts(await blank().withXmp(xmp)[kind]().toBuffer());
      expect(marked?.beside.join()).toMatch(/XMP|text/);
    },
  );

  test.each(['png', 'jpeg', 'webp'] as const)(
    '%s: a colour profile is no secret, and its words are read',
    async (kind) => {
      const { beside, text } = pictureParts(await blank().withIccProfile('p3')[kind]().toBuffer()) ?? {};
      expect(beside).toEqual([]);
      expect(text).toMatch(/P3|sP3C|Display/);
    },
  );

  test('text of a PNG, a comment of a JPEG and of a GIF, and what follows a picture', async () => {
    expect(pictureParts(pngWith())?.beside).toEqual([]);
    expect(pictureParts(pngWith('Wanda'))?.beside).toEqual(['text']);
    const behind = Buffer.concat([pngWith(), Buffer.from('PK more')]);
    expect(pictureParts(behind)?.beside).toEqual(['data behind the picture']);
    const jpeg = await blank().jpeg().toBuffer();
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 7]), Buffer.from('Wanda')]);
    const commented = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
    expect(pictureParts(commented)?.beside).toEqual(['a comment']);
    const gif = await blank().gif().toBuffer();
    expect(pictureParts(gif)?.beside).toEqual([]);
    const said = Buffer.concat([Buffer.from([0x21, 0xfe, 5]), Buffer.from('Wanda'), Buffer.from([0])]);
    const end = gif.length - 1;
    expect(pictureParts(Buffer.concat([gif.subarray(0, end), said, gif.subarray(end)]))?.beside).toEqual([
      'a comment',
    ]);
  });

  test('nothing is known of other kinds, and of what is broken', async () => {
    expect(pictureParts(await blank().tiff().toBuffer())).toBeUndefined();
    expect(pictureParts(pngWith().subarray(0, 40))).toBeUndefined();
    expect(pictureParts(Buffer.from('%PDF-1.7'))).toBeUndefined();
  });
});

test('a file says its words where it is words and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'said-'));
  try {
    const said = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return fileSaid(join(folder, name))?.text;
    };
    expect(said('a.csv', 'Wanda;1')).toBe('Wanda;1');
    expect(said('b.svg', '<svg><title>Wanda</title></svg>')).toContain('Wanda');
    expect(said('c.svg', '<svg><image href="data:image/png;base64,AAAA"/></svg>')).toBeUndefined();
    expect(said('d.txt', Buffer.from([0x57, 0xe4, 0x6e]))).toBeUndefined();
    // Without a zero byte in it, and packed all the same.
    expect(said('e.pdf', '%PDF-1.4 stream')).toBeUndefined();
    expect(said('f.rtf', "{\\rtf1 W\\'61nda}")).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('files of an extract', () => {
  const config = (files: string) => `name: Quince Street IT
roles:
  - { id: top, title: Top, holder: Vera Veil }
  - { id: desk, title: Front desk, holder: Ida Inkwell }
audiences:
  - { id: all, name: All, level: public, files: [${files}] }
`;
  let manual: ControlManual;
  beforeAll(async () => {
    manual = await controlManual({
      'content/organisation.yaml': config('documents/listed.pdf'),
      'content/documents/tour.mdx':
        "---\nid: tour\ntitle: Tour\ntype: policy\nclassification: public\nclauses: ['8.1']\nowner: desk\napprover: top\n---\n\nSee ![plain](./plain.png) ![told](./told.png), [one](./listed.pdf), [two](./unlisted.pdf), [three](./words.csv).\n",
      'content/documents/listed.pdf': '%PDF-1.4 one',
      'content/documents/unlisted.pdf': '%PDF-1.4 two',
      'content/documents/words.csv': 'a;b',
    });
    await writeFile(join(manual.root, 'content/documents/plain.png'), pngWith());
    await writeFile(join(manual.root, 'content/documents/told.png'), pngWith('Wanda Whisper'));
    const ran = await manual.on('2026-01-10', (root) =>
      approve(['tour'], {
        root,
        name: 'Bo',
        yes: true,
        acceptDefaults: true,
        summary: 'All',
        on: '2026-01-10',
      }),
    );
    expect(ran.code, ran.out + ran.err).toBe(0);
  });
  afterAll(() => manual?.remove());

  test('a picture of more than pixels and a file that nobody can read stay out, and it is told how they may go', async () => {
    const { made, problems } = await loadManual(manual.root, () => '2026-02-01', {
      ...noTemplates,
      audience: 'all',
    });
    const names = made?.manual.documents.flatMap(({ assets }) =>
      assets.map(({ name }) => name.replace(/^[\da-f]+-/, '')),
    );
    expect(names?.map((name) => name.split('.').at(-1)).sort()).toEqual(['csv', 'pdf', 'png']);
    expect(made?.twin('tour')).toMatch(/two/);
    expect(made?.twin('tour')).not.toContain('told');
    expect(
      problems
        .filter(({ code }) => code === 'file-left-out')
        .map(({ message }) => message)
        .sort(),
    ).toEqual([
      'The extract for all has no documents/told.png: it holds text beside its pixels.',
      'The extract for all has no documents/unlisted.pdf: nobody but a reader can tell what is in it.',
    ]);
  });
});
