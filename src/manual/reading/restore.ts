import { type ClauseRef, defaultEdition, parseClauseRef } from '../../standard/index.ts';
import type { FrozenTree } from '../control/frozen-tree.ts';
import type { StoredPage } from '../control/stored-page.ts';
import type { Document } from '../model/document.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { wordsForParty } from '../model/words-for-party.ts';
import type { LinkContext } from '../writing/labels.ts';
import { gatherFacts } from './facts.ts';
import { markedAnew } from './marked-anew.ts';
import { passageWriter } from './passage-text.ts';
import { countWords, type ReadContext } from './read.ts';
import { type KeptFile, treeOfPage } from './restore-tree.ts';
import { restoredPaths } from './restored-paths.ts';
import { withRequirementIndex } from './tables/requirement-index.ts';
import { withAnchors } from './write-anchors.ts';

/**
 * A document as it was approved, made from what was stored then: its text and its facts are those of that day, its number
 * and address, and the names of what it points to, are today's.
 */
export function restoreDocument(
  page: StoredPage,
  { control }: Pick<FrozenTree, 'control'>,
  now: ReadDocument,
  { edition, known, organisation, words }: Pick<ReadContext, 'edition' | 'known' | 'organisation' | 'words'>,
  kept: KeptFile,
): ReadDocument {
  const links: LinkContext = { edition, known, words };
  const clauses = control.clauses.flatMap((key): ClauseRef[] => {
    const ref = parseClauseRef(key, defaultEdition);
    return ref ? [ref] : [];
  });
  const { tree, downloads } = treeOfPage(page, { slug: now.document.slug, clauses }, edition, kept);
  const { file } = now.document;
  const parts = known.documents.get(now.document.key)?.item?.parts ?? [];
  const anchored = withAnchors(markedAnew(tree, parts), passageWriter(links));
  const facts = gatherFacts(anchored, file, links, wordsForParty(organisation, words));
  const body = withRequirementIndex(anchored, facts.marks, { file, problems: [], words, clauses });
  const document: Document = {
    ...now.document,
    title: page.title,
    type: control.type as Document['type'],
    owner: known.roles.get(control.owner)?.into ?? control.owner,
    approver: known.roles.get(control.approver)?.into ?? control.approver,
    classification: control.classification,
    clauses,
    records: [...page.records],
    aliases: [...page.aliases],
    ...facts,
    assets: [
      ...facts.assets,
      ...downloads.map((one) => ({ ...one, place: { file, line: 0, column: 0 }, download: true as const })),
    ],
    paths: restoredPaths(tree, parts, organisation),
    restored: true,
    words: countWords(body, links),
  };
  return {
    document,
    tree: body,
    // Links in an approved text were checked when it was approved; what they lead to may have gone since.
    anchors: { made: [], uses: [] },
    open: now.open,
    trusted: false,
    path: now.path,
  };
}
