import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A cell as LibreOffice has it: what kind of value, that value, and the formula or address behind it. */
export interface OfficeCell {
  type: string;
  value: string;
  formula?: string;
  address?: string;
}

const program = 'soffice';

/** Whether LibreOffice is installed. */
export const hasOffice = (() => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Countries that write figures and dates otherwise. */
export const locales = ['en-US', 'de-DE'] as const;

/**
 * Opens files as somebody in a country does, and saves them as flat OpenDocument in `folder`. A profile of its own says the
 * country, since the machine may know no other language.
 */
export function openIn(
  locale: string,
  files: readonly string[],
  folder: string,
  filter: string[] = [],
): string[] {
  const profile = join(folder, `profile-${locale}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
  );
  const out = join(folder, locale);
  execFileSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...filter,
      '--convert-to',
      'fods',
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  return readdirSync(out).map((name) => join(out, name));
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

/** The words of a cell: each paragraph is a line, and runs of spaces are elements. */
const wordsOf = (inner: string): string =>
  [...inner.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)]
    .map(([, line = '']) =>
      unescaped(
        line
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
          .replaceAll('<text:tab/>', '\t')
          .replaceAll('<text:line-break/>', '\n')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');

function cellOf(tag: string, inner: string): OfficeCell {
  const type = attribute(tag, 'office:value-type') ?? '';
  const value = attribute(tag, 'office:date-value') ?? attribute(tag, 'office:value');
  const formula = attribute(tag, 'table:formula');
  const address = attribute(inner, 'xlink:href');
  return {
    type,
    value: type === 'string' || value === undefined ? wordsOf(inner) : value,
    ...(formula === undefined ? {} : { formula }),
    ...(address === undefined ? {} : { address }),
  };
}

/** The sheets of a flat OpenDocument by their names, row by row, and the whole text of the file. */
export function readFlat(file: string): { sheets: Map<string, OfficeCell[][]>; xml: string } {
  const xml = readFileSync(file, 'utf8');
  const sheets = new Map<string, OfficeCell[][]>();
  // A chart keeps tables of its own.
  const plain = xml.replace(/<draw:object\b.*?<\/draw:object>/gs, '');
  for (const [, tag = '', body = ''] of plain.matchAll(/<table:table (?!-)([^>]*)>(.*?)<\/table:table>/gs)) {
    const rows: OfficeCell[][] = [];
    for (const [, row = '', cells = ''] of body.matchAll(
      /<table:table-row\b([^>]*)>(.*?)<\/table:table-row>/gs,
    )) {
      // What is empty to the end of the sheet is one row a million times.
      const times = Math.min(Number(attribute(row, 'table:number-rows-repeated') ?? 1), 1000);
      for (let count = 0; count < times; count += 1) rows.push(cellsOf(cells));
    }
    while (rows.at(-1)?.every(({ type }) => type === '')) rows.pop();
    sheets.set(attribute(tag, 'table:name') ?? '', rows);
  }
  return { sheets, xml };
}

function cellsOf(row: string): OfficeCell[] {
  const cells = [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)];
  return cells.flatMap(([, tag = '', inner = '']) => {
    const times = Number(attribute(tag, 'table:number-columns-repeated') ?? 1);
    return Array.from({ length: Math.min(times, 100) }, () => cellOf(tag, inner));
  });
}
