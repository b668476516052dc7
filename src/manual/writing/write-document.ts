import { memoise, onceForBoth } from '../model/memoise.ts';
import type { ReadDocument } from '../model/read-document.ts';
import type { Node } from '../model/tree.ts';
import { documentPath, twinPath } from '../model/urls.ts';
import type { Words } from '../words/words.ts';
import { withCaseAnchors } from './case-anchors.ts';
import type { Downloads } from './download-links.ts';
import { frameTables } from './frame-tables.ts';
import type { LinkContext } from './labels.ts';
import { type CustomerPaths, linkCustomers } from './link-customers.ts';
import { linkTerms, type TermFinder } from './link-terms.ts';
import { toMarkdown } from './markdown.ts';
import { keepTogether } from './no-break.ts';
import { linkReach } from './reach.ts';
import { render } from './render.ts';
import { pageStyle, twinStyle } from './styles.ts';
import { taskItems } from './task-items.ts';

/** What a text needs to know of the manual it is published in. */
export interface WriteContext extends LinkContext {
  terms: TermFinder;
  customers: CustomerPaths;
}

/** What it needs to know of the document: paths of the defaults that its approval accepted, and how large its files are. */
interface Accepting {
  accepted: ReadonlySet<string>;
  sizeOf: Downloads['sizeOf'];
}

/** What each way of writing needs beside that, and what it makes. */
interface Styles {
  /** The body for a page under a base path (`/` or `/manual/`), as mdast with JSX elements for anchors. */
  page: { context: WriteContext & Accepting & { base: string }; written: Node[] };
  /** The Markdown twin: title, control block and text, with links relative to its own place. */
  twin: { context: WriteContext & Accepting & { control: readonly Node[] }; written: string };
}

// Links to the glossary and to customers are the program's: a new term or page changes no text that somebody approved.
const linkedIn = onceForBoth((terms: TermFinder, customers: CustomerPaths) =>
  memoise(({ tree, document }: ReadDocument) =>
    linkCustomers(linkTerms(tree, terms, document.key).children ?? [], customers),
  ),
);

const linked = (read: ReadDocument, { terms, customers }: WriteContext): readonly Node[] =>
  linkedIn(terms, customers)(read);

const styles: {
  [Style in keyof Styles]: (
    read: ReadDocument,
    context: Styles[Style]['context'],
  ) => Styles[Style]['written'];
} = {
  page: (read, context) => {
    const style = pageStyle(
      { ...context, downloads: downloadsOf(read, context) },
      context.base,
      documentPath(read.document.slug),
    );
    const body = render(linkReach(linked(read, context)), style);
    const drawn = frameTables(taskItems(body, context.words), context.words.site.tableScrolls);
    return keepTogether(withCaseAnchors(drawn));
  },
  twin: (read, context) => {
    const { document } = read;
    const downloads = downloadsOf(read, context);
    const style = twinStyle({ ...context, downloads }, twinPath(document.slug));
    const text = toMarkdown(render(linked(read, context), style), context.words);
    const control = toMarkdown(context.control, context.words);
    return `# ${headingText(document, context.words)}\n\n${control}\n${text}`;
  },
};

const downloadsOf = ({ document }: ReadDocument, { sizeOf, words }: WriteContext & Accepting): Downloads => ({
  assets: document.assets,
  sizeOf,
  words,
});

/** Writes a document that was read, in one style, for the manual that `context` tells of. */
export const writeDocument = <Style extends keyof Styles>(
  read: ReadDocument,
  style: Style,
  context: Styles[Style]['context'],
): Styles[Style]['written'] => styles[style](read, context);

const headingText = ({ number, title }: ReadDocument['document'], words: Words): string =>
  toMarkdown(
    [{ type: 'heading', depth: 1, children: [{ type: 'text', value: `${number} ${title}` }] }],
    words,
  )
    .replace(/^# /, '')
    .trim();
