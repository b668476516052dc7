import { type ClauseRef, collapsed, type EditionId, inEdition } from '../../standard/index.ts';
import { clausePath, documentPath, isOfDocuments, recordPath, rolePath } from '../model/urls.ts';
import type { Known } from '../reading/context.ts';
import type { Reference } from '../reading/expand/references.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './render.ts';

/** What links need to know of the manual they stand in. */
export interface LinkContext {
  edition: EditionId;
  known: Known;
  words: Words;
}

/** Number, title and site path (from the site's root) of what a reference points to. */
export const siteLinks = (reference: Reference, context: LinkContext): Link[] =>
  linksOf(reference, context).map((link) =>
    context.known.documentsOnly && !isOfDocuments(link.url) ? { ...link, url: '', plain: true } : link,
  );

function linksOf(reference: Reference, context: LinkContext): Link[] {
  const { known, words } = context;
  if (reference.kind === 'clause') return clauseLinks(reference, context);
  if (reference.kind === 'document') {
    const document = known.documents.get(reference.id);
    if (!document) return [];
    const isPublished = known.published?.has(reference.id) ?? true;
    const label = `${document.number} ${document.title}`;
    if (known.leftOut?.has(reference.id)) return [{ label: `${label} (${words.site.leftOut})`, url: '' }];
    if (known.withdrawn?.has(reference.id))
      return [{ label: `${label} (${words.site.noMore})`, url: documentPath(document.slug) }];
    return isPublished
      ? [{ label, url: documentPath(document.slug) }]
      : [
          {
            label: `${label} (${words.site.notIssued})`,
            url: known.coming?.has(reference.id) ? documentPath(document.slug) : '',
          },
        ];
  }
  const role = reference.kind === 'role' ? known.roles.get(reference.id) : undefined;
  const record = reference.kind === 'record' ? known.records.get(reference.id) : undefined;
  const named = role ?? record;
  if (!named) return [];
  const isBare = named.isPreset && words.bareRoles.includes(reference.id);
  const before = reference.article && !isBare ? words.articleOf(named.title, reference.initial) : '';
  const isFirst = reference.initial && before === '';
  const label = isFirst || !named.isPreset ? named.title : words.midSentence(named.title);
  if (record?.leftOut)
    return [{ label: `${label} (${words.site.leftOut})`, url: '', ...(before === '' ? {} : { before }) }];
  // An approved text may name a role that was merged into another since.
  const url = role ? rolePath(role.into ?? reference.id) : recordPath(reference.id);
  return [{ label, url, ...(before === '' ? {} : { before }) }];
}

const written = (reference: Reference, edition: EditionId): ClauseRef => ({
  edition: reference.edition ?? edition,
  number: reference.id,
});

/**
 * In a manual of the other edition a clause is shown by its main targets, or by the one that the author names. Targets
 * that are all of a branch are shown as the branch: three names where one would do are hard to read.
 */
export function clauseTargets(reference: Reference, edition: EditionId): ClauseRef[] {
  const ref = written(reference, edition);
  const named = reference.named?.[edition];
  return named && ref.edition !== edition
    ? [{ edition, number: named }]
    : [...collapsed(inEdition(ref, edition))];
}

function clauseLinks(reference: Reference, { edition, words }: LinkContext): Link[] {
  const targets = clauseTargets(reference, edition);
  if (targets.length === 0) {
    const ref = written(reference, edition);
    return [{ label: `${nameOf(ref, words)} (${words.standardName(ref.edition)})`, url: '' }];
  }
  return targets.map((target) => ({
    label: nameOf(target, words),
    url: clausePath(target.number),
  }));
}

/** Number and title; a title such as "General" says nothing away from its place, so a telling one stands for it. */
function nameOf({ edition, number }: ClauseRef, { standard }: Words): string {
  const named = standard.clause(edition, number);
  return `${number} ${named?.label ?? named?.title ?? ''}`.trim();
}
