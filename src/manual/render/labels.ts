import type { ClauseRef, Edition } from '../../standard/index.ts';
import { clause, inEdition } from '../../standard/index.ts';
import type { Reference } from '../expand/references.ts';
import { clausePath, documentPath, recordPath, rolePath } from '../paths.ts';
import type { Known } from '../reading.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './render.ts';

/** What links need to know of the manual they stand in. */
export interface LinkContext {
  edition: Edition;
  known: Known;
  words: Words;
}

/** Number, title and site path (from the site's root) of what a reference points to. */
export function siteLinks(reference: Reference, context: LinkContext): Link[] {
  const { known, words } = context;
  if (reference.kind === 'clause') return clauseLinks(reference, context);
  if (reference.kind === 'document') {
    const document = known.documents.get(reference.id);
    return document
      ? [{ label: `${document.number} ${document.title}`, url: documentPath(document.slug) }]
      : [];
  }
  const named = (reference.kind === 'role' ? known.roles : known.records).get(reference.id);
  if (!named) return [];
  const label = reference.initial || !named.readyMade ? named.title : words.midSentence(named.title);
  return [{ label, url: reference.kind === 'role' ? rolePath(reference.id) : recordPath(reference.id) }];
}

/** In a manual of the other edition a clause is shown by its main targets, or by the one that the author names. */
function clauseLinks(reference: Reference, { edition, words }: LinkContext): Link[] {
  const ref: ClauseRef = { edition: reference.edition as Edition, number: reference.id };
  const named = reference.named?.[edition];
  const targets = named && ref.edition !== edition ? [{ edition, number: named }] : inEdition(ref, edition);
  if (targets.length === 0)
    return [
      {
        label: `${ref.number} ${clause(ref.edition, ref.number)?.title ?? ''} (${words.standardName(ref.edition)})`,
        url: '',
      },
    ];
  return targets.map((target) => ({
    label: `${target.number} ${clause(target.edition, target.number)?.title ?? ''}`.trim(),
    url: clausePath(target.number),
  }));
}
