import type { DocumentEntry } from '../model/manual.ts';
import { formatMessage, type SiteKey, type Words } from '../words/words.ts';
import { stateLabel } from './state.ts';

type Stated = Pick<
  DocumentEntry,
  | 'status'
  | 'version'
  | 'approvedOn'
  | 'inForceFrom'
  | 'answersChanged'
  | 'awaiting'
  | 'withdrawal'
  | 'withdrawalAhead'
  | 'versions'
>;

/** The state of a document as its page says it, and what that means for whoever reads the text. */
export interface StateSentence {
  state: string;
  /** Empty where the state says it all. */
  explained: string;
}

/**
 * Says the state of a document with its days. `date` writes an ISO 8601 date; `asOf` is the day that a site of documents
 * alone is made for, `null` in the whole manual.
 */
export function stateSentence(
  document: Stated,
  words: Pick<Words, 'site' | 'list'>,
  date: (iso: string) => string,
  asOf: string | null,
): StateSentence {
  const { state, explained } = stateOf(document, words, date);
  const stood = asOf === null ? '' : formatMessage(words.site.asItStoodExplained, { date: date(asOf) });
  return { state, explained: [stood, explained, goingOf(document, words, date)].filter(Boolean).join(' ') };
}

/** What is decided about the end of a document that is still in force, or still to come. */
function goingOf(
  { withdrawalAhead }: Stated,
  { site }: Pick<Words, 'site'>,
  date: (iso: string) => string,
): string {
  if (!withdrawalAhead) return '';
  const { from, reason } = withdrawalAhead;
  return formatMessage(site.withdrawalAhead, { date: date(from), reason });
}

function stateOf(
  document: Stated,
  { site, list }: Pick<Words, 'site' | 'list'>,
  date: (iso: string) => string,
): StateSentence {
  const { status, version, approvedOn, inForceFrom } = document;
  const again = document.versions.find((one) => one.version === version)?.againFrom ?? null;
  const places = {
    again: again === null ? '' : date(again),
    version: version ?? '',
    date: approvedOn === null ? '' : date(approvedOn),
    from: inForceFrom === null ? '' : date(inForceFrom),
    parties: list(document.awaiting),
  };
  const of = (state: SiteKey, explained?: SiteKey): StateSentence => ({
    state: formatMessage(site[state], places),
    explained: explained ? formatMessage(site[explained], places) : '',
  });
  switch (status) {
    case 'draft':
      return of('draft', 'draftExplained');
    case 'awaiting-agreement':
      return of('awaitingParties', 'awaitingExplained');
    case 'scheduled':
      return of('scheduledFrom', 'scheduledExplained');
    case 'in-force':
      return of(
        again !== null
          ? 'inForceAgain'
          : approvedOn === inForceFrom
            ? 'inForceSince'
            : 'inForceSinceApproved',
        document.answersChanged ? 'answersChangedExplained' : undefined,
      );
    case 'changed':
      return of('changedSinceVersion', 'changedExplained');
    case 'withdrawn':
      return document.withdrawal
        ? {
            state: formatMessage(site.versionWithdrawn, { date: date(document.withdrawal.from) }),
            explained: document.withdrawal.reason,
          }
        : { state: stateLabel(status, site), explained: '' };
    default:
      return { state: stateLabel(status, site), explained: '' };
  }
}
