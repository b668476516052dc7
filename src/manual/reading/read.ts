import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { documentTypeOf, type Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import { controlProblems } from '../checks/control.ts';
import { consentOf } from '../control/consent.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Document } from '../model/document.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { type Node, plainText } from '../model/tree.ts';
import type { Words } from '../words/words.ts';
import type { LinkContext } from '../writing/labels.ts';
import { render } from '../writing/render.ts';
import { keyStyle } from '../writing/styles.ts';
import { checkPlain } from './check-plain.ts';
import type { Known, Reading } from './context.ts';
import { bringsOwnComponents, declaredNames } from './declared-components.ts';
import { expand } from './expand/expand.ts';
import { markInitial } from './expand/sentence-start.ts';
import { writtenOut } from './expand/written-out.ts';
import { gatherFacts } from './facts.ts';
import { reportForeignSyntax } from './foreign-syntax.ts';
import { belowTitle } from './headings.ts';
import { passageWriter } from './passage-text.ts';
import { safeTree } from './safety/safe-tree.ts';
import { reportLongRows } from './table-rows.ts';
import { withRequirementIndex } from './tables/requirement-index.ts';
import { withAnchors } from './write-anchors.ts';

/** What is the same for every document that is read. */
export interface ReadContext {
  organisation: Organisation;
  edition: EditionId;
  known: Known;
  words: Words;
  /** Where values stand in the organisation that are still defaults. */
  defaults: ReadonlySet<string>;
}

/** Reads one document: fills it, expands it and gathers its facts. */
export function readDocument(
  volume: DocumentSource,
  context: ReadContext,
): { read: ReadDocument; problems: Diagnostic[] } {
  const { identity, frontMatter, source } = volume;
  const { organisation, edition, known, words, defaults } = context;
  const problems: Diagnostic[] = [];
  const parsed = source.tree ?? { type: 'root', children: [] };
  const reading: Reading = {
    file: source.file,
    place: source.place,
    sources: new Map([[source.file, source.text]]),
    edition: identity.edition,
    manualEdition: edition,
    clauses: identity.clauses,
    records: frontMatter.records,
    organisation,
    item: identity.item,
    known,
    words,
    defaults,
    declared: source.trusted ? declaredNames(parsed) : new Set(),
    trusted: source.trusted,
    problems,
    paths: new Set(),
    anchors: { made: [], uses: [] },
  };
  if (source.format === 'md') checkPlain(parsed, reading);
  const tree = source.trusted ? parsed : safeTree(parsed, reading);
  reportForeignSyntax(tree, reading);
  reportLongRows(tree, reading);
  const text = belowTitle(writtenOut(tree), identity.title, reading);
  const links: LinkContext = { edition, known, words };
  const expanded = markInitial({ type: 'root', children: expand(text.children ?? [], reading) });
  const anchored = withAnchors(expanded, passageWriter(links));
  const facts = gatherFacts(anchored, source.file, links);
  const body = withRequirementIndex(anchored, facts.marks, reading);
  const control = {
    owner: frontMatter.owner,
    approver: frontMatter.approver ?? documentTypeOf(organisation, identity.type).approver,
    classification: frontMatter.classification ?? organisation.documents.classification,
  };
  const consent = consentOf(frontMatter.consent, { organisation, edition, item: identity.item });
  problems.push(...controlProblems(volume, { ...control, consent }, context));
  const document: Document = {
    ...identity,
    item: identity.item?.id ?? null,
    language: words.language,
    format: source.format,
    ...control,
    consent: consent.needed,
    records: [...new Set([...frontMatter.records, ...facts.steps.flatMap((step) => step.output)])],
    aliases: frontMatter.aliases,
    ...facts,
    paths: [...reading.paths].sort(),
    restored: false,
    words: countWords(body, links),
    lengthReason: frontMatter.lengthReason ?? null,
  };
  return {
    read: {
      document,
      tree: body,
      anchors: reading.anchors,
      open: bringsOwnComponents(parsed),
      trusted: source.trusted,
      path: source.path,
    },
    problems,
  };
}

/** Length of a text in words. Names count as their keys, so that a new title lengthens no document that names it. */
export const countWords = (tree: Node, links: LinkContext): number =>
  plainText({ type: 'root', children: render(tree.children ?? [], keyStyle(links)) })
    .split(/\s+/)
    .filter(Boolean).length;
