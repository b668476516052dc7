import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { classificationOf, documentTypeOf, type Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import { controlProblems } from '../checks/control.ts';
import { consentOf } from '../control/consent.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Document } from '../model/document.ts';
import { aboutItem } from '../model/items.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { isHeading, type Node, plainText, walk } from '../model/tree.ts';
import { wordsForParty } from '../model/words-for-party.ts';
import type { Words } from '../words/words.ts';
import type { LinkContext } from '../writing/labels.ts';
import { render } from '../writing/render.ts';
import { keyStyle } from '../writing/styles.ts';
import { checkPlain } from './check-plain.ts';
import type { Known, Reading } from './context.ts';
import { bringsOwnComponents, declaredNames } from './declared-components.ts';
import { expand } from './expand/expand.ts';
import { roleNamed } from './expand/references.ts';
import { fitRoles } from './expand/roles-in-text.ts';
import { markInitial } from './expand/sentence-start.ts';
import { writtenOut } from './expand/written-out.ts';
import { gatherFacts } from './facts.ts';
import { reportForeignSyntax } from './foreign-syntax.ts';
import { belowTitle } from './headings.ts';
import { heldBack } from './held-back.ts';
import { passageWriter } from './passage-text.ts';
import { safeTree } from './safety/safe-tree.ts';
import { reportDoubleSections, withSections } from './sections.ts';
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
  /** Paths that the organisation wrote; what is empty and not among them is unsaid. */
  written: ReadonlySet<string>;
}

/** Reads one document: fills it, expands it and gathers its facts. */
export function readDocument(
  volume: DocumentSource,
  context: ReadContext,
): { read: ReadDocument; problems: Diagnostic[] } {
  const { identity, frontMatter, source } = volume;
  const { organisation, edition, known, words, defaults, written } = context;
  const problems: Diagnostic[] = [];
  const parsed = source.tree ?? { type: 'root', children: [] };
  const reading: Reading = {
    file: source.file,
    place: source.place,
    sources: new Map([source, ...(source.parts ?? [])].map(({ file, text }) => [file, text])),
    edition: identity.edition,
    manualEdition: edition,
    clauses: identity.clauses,
    records: frontMatter.records,
    organisation,
    item: identity.item,
    known,
    words,
    defaults,
    written,
    lacking: { around: [], found: [], covered: [] },
    declared: source.trusted ? declaredNames(parsed) : new Set(),
    trusted: source.trusted,
    problems,
    paths: new Set(),
    anchors: { made: [], uses: [] },
  };
  if (source.format === 'md') checkPlain(parsed, reading);
  for (const { format, tree } of source.parts ?? []) if (format === 'md' && tree) checkPlain(tree, reading);
  const tree = source.trusted ? parsed : safeTree(parsed, reading);
  reportForeignSyntax(tree, reading);
  reportLongRows(tree, reading);
  const text = belowTitle(withSections(writtenOut(tree), reading), identity.title, reading);
  const links: LinkContext = { edition, known, words };
  const filled = { type: 'root', children: expand(text.children ?? [], reading) };
  const expanded = heldBack(markInitial(fitRoles(filled, words)));
  reportDoubleSections(expanded, reading);
  const anchored = withAnchors(expanded, passageWriter(links));
  walk(anchored, (node) => {
    if (isHeading(node) && node.wordsAnchor) reading.anchors.made.push(node.wordsAnchor);
  });
  const facts = gatherFacts(anchored, source.file, links, wordsForParty(organisation, words));
  const body = withRequirementIndex(anchored, facts.marks, reading);
  const control = {
    owner: roleNamed(frontMatter.owner, reading),
    approver: roleNamed(
      frontMatter.approver ?? documentTypeOf(organisation, identity.type).approver,
      reading,
    ),
    classification: frontMatter.classification ?? classificationOf(frontMatter.id, organisation),
  };
  const consent = consentOf(frontMatter.consent, { organisation, edition, item: identity.item });
  problems.push(...controlProblems(volume, { ...control, consent }, context));
  const { titleValues: _, numberedBehind: __, ...named } = identity;
  const document: Document = {
    ...named,
    item: identity.item?.id ?? null,
    ...(identity.item
      ? {
          madeFor: identity.item.parts.map(({ list, id }) => ({ list, id })),
          about: aboutItem(identity.item),
        }
      : {}),
    language: words.language,
    format: source.format,
    ...control,
    audience: frontMatter.audience,
    review: frontMatter.review ?? null,
    consent: consent.needed,
    records: [
      ...new Set([
        ...frontMatter.records.filter((id) => !known.records.get(id)?.leftOut),
        ...facts.steps.flatMap((step) => step.output),
        ...facts.duties.flatMap((duty) => duty.records),
      ]),
    ],
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
