import { defaultsIn } from '../model/default-values.ts';
import type { DecisionEntry, DocumentEntry } from '../model/manual.ts';
import { formatMessage, type SiteKey, type SiteWords, type Words } from '../words/words.ts';
import { signatureWords } from './state.ts';
import { versionShown } from './version-shown.ts';

/** What stands beside a label: words, or ids that a page links and a sheet names. */
export type ControlValue =
  | { kind: 'text' | 'number'; text: string }
  /** Nothing is set yet. */
  | { kind: 'none'; text: string }
  | { kind: 'role'; id: string }
  | { kind: 'document'; id: string }
  | { kind: 'clauses'; numbers: readonly string[] }
  /** How many values nobody has decided. */
  | { kind: 'default-values'; count: number };

/** A line of the control block. */
export interface ControlRow {
  label: string;
  value: ControlValue;
  /** Whether it needs the whole width. */
  wide?: true;
}

/** How a place of publication writes dates and intervals. */
export interface ControlFormats {
  date(iso: string): string;
  interval(iso: string): string;
}

/** The control block of a document, row by row: page, Word and PDF print the same. */
export function controlBlock(
  document: DocumentEntry,
  decisions: readonly DecisionEntry[],
  words: Pick<Words, 'site' | 'documentType'>,
  formats: ControlFormats,
): ControlRow[] {
  const { site } = words;
  const defaults = defaultsIn(document, decisions);
  const going = document.withdrawal ?? document.withdrawalAhead;
  const row = (label: SiteKey, value: ControlValue): ControlRow => ({ label: site[label], value });
  const wide = (label: SiteKey, value: ControlValue): ControlRow => ({ ...row(label, value), wide: true });
  return [
    row('number', { kind: 'number', text: document.number }),
    row('type', { kind: 'text', text: words.documentType[document.type] }),
    row(
      'version',
      document.version === null
        ? { kind: 'none', text: site.noVersion }
        : { kind: 'text', text: versionShown(document, site) },
    ),
    row('owner', { kind: 'role', id: document.owner }),
    row('approver', { kind: 'role', id: document.approver }),
    row('classification', { kind: 'text', text: document.classification }),
    ...signatureOf(document, site).map((text) => wide('signature', { kind: 'text', text })),
    ...(going?.successor ? [wide('successor', { kind: 'document', id: going.successor })] : []),
    // When the house looks at it again is not told in an extract.
    ...(document.withdrawal || document.reviewInterval === ''
      ? []
      : [wide('review', { kind: 'text', text: nextReview(document, site, formats) })]),
    ...(document.clauseNumbers.length > 0
      ? [wide('clausesLabel', { kind: 'clauses', numbers: document.clauseNumbers })]
      : []),
    ...(defaults > 0 ? [wide('defaultValues', { kind: 'default-values', count: defaults })] : []),
  ];
}

/** Of the approval whose version stands in the block. */
const signatureOf = ({ version, versions }: DocumentEntry, words: SiteWords): string[] =>
  versions
    .filter((one) => one.version === version)
    .map(({ signedWith }) => signatureWords(signedWith, words));

function nextReview(
  { nextReview, reviewInterval }: DocumentEntry,
  site: SiteWords,
  { date, interval }: ControlFormats,
): string {
  const every = { interval: interval(reviewInterval) };
  if (nextReview === null) return formatMessage(site.reviewFromApproval, every);
  return `${date(nextReview)}, ${formatMessage(site.reviewEvery, every)}`;
}
