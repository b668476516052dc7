import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Edition } from '../standard/index.ts';
import type { Anchors } from './anchor-use.ts';
import { withAnchors } from './anchored.ts';
import { checkPlain } from './check-plain.ts';
import { controlProblems } from './control-problems.ts';
import { declaredNames } from './declared.ts';
import type { Document } from './document.ts';
import { expand } from './expand/expand.ts';
import { markInitial } from './expand/initial.ts';
import { gatherFacts } from './facts.ts';
import type { Volume } from './library.ts';
import { once } from './once.ts';
import { twinPath } from './paths.ts';
import type { Known, Reading } from './reading.ts';
import { frameTables } from './render/frame-tables.ts';
import type { LinkContext } from './render/labels.ts';
import { toMarkdown } from './render/markdown.ts';
import { render } from './render/render.ts';
import { canonicalStyle, pageStyle, twinStyle } from './render/styles.ts';
import { keepNumbersWhole } from './render/whole-numbers.ts';
import { sayer } from './spoken.ts';
import { withRequirementIndex } from './tables/requirement-index.ts';
import { linkTerms, type TermFinder } from './terms/link-terms.ts';
import { type Node, plainText } from './tree.ts';
import type { Words } from './words/words.ts';

export interface ReadContext {
  organisation: Organisation;
  edition: Edition;
  known: Known;
  words: Words;
  /** Where values stand in the organisation that are still defaults. */
  undecided: ReadonlySet<string>;
}

/** A document as read, with the ways to write it. Each is work, so nothing is written before it is asked for. */
export interface ReadDocument {
  document: Document;
  anchors: Anchors;
  /** Whether its author brings components of their own. */
  open: boolean;
  /** Where its file really is, absolute. */
  path: string;
  /** The text that an approval is bound to, as Markdown: references by key, nothing that the program makes itself. */
  canonical(): string;
  /** The Markdown twin: the same with real links, those to the terms of the glossary among them. */
  twin(terms: TermFinder): string;
  /** The body for a page under a base path (`/` or `/manual/`), as mdast with JSX elements for anchors. */
  page(base: string, terms: TermFinder): Node[];
}

/** Reads one document: fills it, expands it and gathers its facts. */
export function readDocument(
  volume: Volume,
  context: ReadContext,
): { read: ReadDocument; problems: Diagnostic[] } {
  const { identity, frontMatter, source } = volume;
  const { organisation, edition, known, words, undecided } = context;
  const problems: Diagnostic[] = [];
  const tree = source.tree ?? { type: 'root', children: [] };
  const reading: Reading = {
    file: source.file,
    source: source.text,
    edition: identity.edition,
    manualEdition: edition,
    clauses: identity.clauses,
    records: frontMatter.records,
    organisation,
    item: identity.item,
    known,
    words,
    undecided,
    declared: declaredNames(tree),
    problems,
    paths: new Set(),
    anchors: { made: new Set(), uses: [] },
  };
  if (source.format === 'md') checkPlain(tree, reading);
  const links: LinkContext = { edition, known, words };
  const expanded = markInitial({ type: 'root', children: expand(tree.children ?? [], reading) });
  const anchored = withAnchors(expanded, sayer(links));
  const facts = gatherFacts(anchored, links);
  const body = withRequirementIndex(anchored, facts.marks, reading).children ?? [];
  const rule = organisation.documents.types.find(({ id }) => id === identity.type);
  const control = {
    owner: frontMatter.owner,
    approver: frontMatter.approver ?? rule?.approver ?? '',
    classification: frontMatter.classification ?? organisation.documents.classification,
  };
  problems.push(...controlProblems(volume, control, context));
  // Links to the glossary are the program's: a new term changes no text that somebody approved.
  const linked = once(
    (terms: TermFinder) => linkTerms({ type: 'root', children: body }, terms, identity.key).children ?? [],
  );
  const canonical = () => render(body, canonicalStyle(links));
  const document: Document = {
    ...identity,
    item: identity.item?.id ?? null,
    language: words.language,
    format: source.format,
    ...control,
    records: [...new Set([...frontMatter.records, ...facts.steps.flatMap((step) => step.output)])],
    aliases: frontMatter.aliases,
    ...facts,
    paths: [...reading.paths].sort(),
    words: plainText({ type: 'root', children: canonical() }).split(/\s+/).filter(Boolean).length,
    lengthReason: frontMatter.lengthReason ?? null,
  };
  return {
    read: {
      document,
      anchors: reading.anchors,
      open: reading.declared.size > 0,
      path: source.path,
      canonical: () => toMarkdown(canonical(), words),
      twin: (terms) => {
        const text = toMarkdown(render(linked(terms), twinStyle(links, twinPath(identity.slug))), words);
        return `# ${escapeHeading(identity, words)}\n\n${text}`;
      },
      page: (base, terms) =>
        keepNumbersWhole(
          frameTables(render(linked(terms), pageStyle(links, base)), words.site.tableScrolls ?? ''),
        ),
    },
    problems,
  };
}

const escapeHeading = ({ number, title }: { number: string; title: string }, words: Words): string =>
  toMarkdown(
    [{ type: 'heading', depth: 1, children: [{ type: 'text', value: `${number} ${title}` }] }],
    words,
  )
    .replace(/^# /, '')
    .trim();
