import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as another program reads it. */
export interface ReadPdf {
  document: PDFDocumentProxy;
  /** The words of each page. */
  pages: string[];
  /** Links within it: the page on which each stands, from 1, where it leads, and what it says of that. */
  links: { on: number; to: number | undefined; name: string; says: string }[];
  /** Links into other files: the page on which each stands, from 1, file and place, and what it says of that. */
  far: { on: number; to: string; says: string }[];
  /** Names of the embedded fonts. */
  fonts: string[];
  /** How many pieces of text there are in each size, in points with two decimals. */
  sizes: Map<string, number>;
  /** Roles in the structure tree, each once. */
  roles: string[];
}

/** A bookmark with its page, from 1. */
export interface ReadBookmark {
  title: string;
  page: number;
  items: ReadBookmark[];
}

/** Reads a PDF whole: words, links, fonts and structure. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
    .promise;
  const read: ReadPdf = { document, pages: [], links: [], far: [], fonts: [], roles: [], sizes: new Map() };
  const fonts = new Set<string>();
  const roles = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    for (const item of items)
      if ('height' in item)
        read.sizes.set(item.height.toFixed(2), (read.sizes.get(item.height.toFixed(2)) ?? 0) + 1);
    read.pages.push(words.join('').replace(/\s+/g, ' '));
    for (const { subtype, dest, unsafeUrl, contentsObj } of await page.getAnnotations()) {
      if (subtype !== 'Link') continue;
      if (unsafeUrl) read.far.push({ on: number, to: unsafeUrl, says: contentsObj?.str ?? '' });
      if (!dest) continue;
      const to = await pageOf(document, dest);
      read.links.push({ on: number, to, name: String(dest), says: contentsObj?.str ?? '' });
    }
    await page.getOperatorList();
    for (const item of items)
      if ('fontName' in item && page.commonObjs.has(item.fontName))
        fonts.add(page.commonObjs.get(item.fontName).name);
    gather(await page.getStructTree(), roles);
    page.cleanup();
  }
  return { ...read, fonts: [...fonts], roles: [...roles] };
}

/** The bookmarks of a PDF. */
export async function outlineOf({ document }: ReadPdf): Promise<ReadBookmark[]> {
  type Items = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
  const read = (items: Items): Promise<ReadBookmark[]> =>
    Promise.all(
      (items ?? []).map(async ({ title, dest, items }) => ({
        title,
        page: (await pageOf(document, dest)) ?? 0,
        items: await read(items),
      })),
    );
  return read(await document.getOutline());
}

async function pageOf(
  document: PDFDocumentProxy,
  dest: string | unknown[] | null,
): Promise<number | undefined> {
  const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const [page] = place ?? [];
  return page ? (await document.getPageIndex(page as { num: number; gen: number })) + 1 : undefined;
}

function gather(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) roles.add(String(node.role));
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) gather(child, roles);
}
