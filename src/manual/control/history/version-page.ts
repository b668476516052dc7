import { pageWords } from '../../words/page-words.ts';
import { formatMessage } from '../../words/words.ts';
import type { ActOf } from '../acts/act.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import { signatureWords, type VersionFacts } from '../state.ts';
import { facts, frame, type VersionSubject } from './frame.ts';
import { type Html, html } from './html.ts';
import { type TextContext, writeText } from './write-text.ts';

/** The page of an approved version that the document's own page doesn't show, as it was approved. */
export function versionPage(
  subject: VersionSubject,
  /** Title of the document when it was approved. */
  title: string,
  version: VersionFacts,
  tree: FrozenTree,
  approval: ActOf<'approved'>,
  file: TextContext['file'],
): string {
  const { words, document } = subject;
  const { site } = words;
  const name = `${document.number} ${title}`;
  return frame(subject, version.version, {
    title: formatMessage(site.versionTitle, { document: name, version: version.version }),
    head: html`${stateOf(version, subject)}
${approvalFacts(version, approval, subject)}
<p class="quiet">${site.versionAsThen}</p>`,
    ways: version.changes
      ? [
          {
            words: formatMessage(site.versionChanges, { version: version.changes.since }),
            to: version.changes.url,
          },
        ]
      : [],
    body: writeText(tree.content, { words, file }),
  });
}

/** Who approved a version and when. */
export function approvalFacts(
  { version, approvedOn, inForceFrom, summary, role, signedWith }: VersionFacts,
  { basis, text }: Pick<ActOf<'approved'>, 'basis' | 'text'>,
  { words, roleTitle }: VersionSubject,
): Html {
  const { site, dateInWords } = pageWords(words);
  return facts([
    [site.version, version],
    [site.versionApprovedOn, dateInWords(approvedOn)],
    [site.versionInForceFrom, inForceFrom === null ? null : dateInWords(inForceFrom)],
    [site.versionApprovedBy, roleTitle(role)],
    [site.versionSummary, summary],
    [site.versionBasis, basis],
    [site.versionFingerprint, text.sha256],
    [site.signature, signatureWords(signedWith, site)],
  ]);
}

/** What a version is today, in words at the head of its page. */
export function stateOf(
  { state, approvedOn, inForceFrom, endedOn }: VersionFacts,
  { words }: VersionSubject,
): Html {
  const { site, dateInWords } = pageWords(words);
  const day = (iso: string | null) => (iso === null ? '' : dateInWords(iso));
  const places = { date: day(endedOn ?? inForceFrom), from: day(inForceFrom) };
  const say = (sentence: string, explained: string, more: Record<string, string> = {}) =>
    html`<p class="state"><strong>${formatMessage(sentence, { ...places, ...more })}.</strong> ${explained}</p>`;
  switch (state) {
    case 'in-force':
      return say(site.versionHolds, site.versionDrafted);
    case 'scheduled':
      return say(site.scheduledFrom, site.scheduledExplained, { date: day(approvedOn) });
    case 'awaiting-agreement':
      return say(site.awaitingAgreement, site.awaitingExplained);
    case 'revoked':
      return say(site.versionRevoked, site.versionEnded);
    case 'withdrawn':
      return say(site.versionWithdrawn, site.versionEnded);
    case 'superseded':
      return say(endedOn === null ? site.superseded : site.versionSuperseded, site.versionEnded);
  }
}
