import { pageWords } from '../../words/page-words.ts';
import { formatMessage, type Words } from '../../words/words.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import { type Doer, doerWords, signatureWords, type VersionFacts } from '../state.ts';
import { factList, frame, type VersionSubject } from './frame.ts';
import { type Html, html } from './html.ts';
import { daysInForce, versionTold } from './version-told.ts';
import { type TextContext, writeText } from './write-text.ts';

/** The page of an approved version that the document's own page doesn't show, as it was approved. */
export function versionPage(
  subject: VersionSubject,
  /** Title of the document when it was approved. */
  title: string,
  version: VersionFacts,
  /** Its text as it was set; where that is not kept, as it was frozen. */
  { tree, asSet }: { tree: FrozenTree; asSet: boolean },
  file: TextContext['file'],
): string {
  const { words, document } = subject;
  const { site } = words;
  const name = `${document.number} ${title}`;
  return frame(subject, version.version, {
    state: version.state,
    title: formatMessage(site.versionTitle, { document: name, version: version.version }),
    head: html`${stateOf(version, subject)}
${approvalFacts(version, subject)}
<p class="quiet">${site.versionAsThen}${asSet ? '' : ` ${site.versionNotAsSet}`}</p>`,
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
  facts: VersionFacts,
  { words, roleTitle, document: { number } }: VersionSubject,
): Html {
  const { version, approvedOn, againFrom, summary, role, signedWith, fingerprint } = facts;
  const { basis, endReason, endRole, endBasis, people } = facts;
  const { site, dateInWords } = pageWords(words);
  const { size, agreed } = versionTold(facts, words, dateInWords);
  const { first, last } = daysInForce(facts);
  const day = (iso: string | null) => iso && dateInWords(iso);
  const withBasis = (said: string, of: string | null) =>
    of === null ? said : `${said} (${site.basis}: ${of})`;
  const by = (id: string, doer: Doer | null | undefined) =>
    doer ? `${roleTitle(id)} (${doerWords(doer, site)})` : roleTitle(id);
  return factList([
    [site.version, version],
    // The text may cite the document by the number that it had then.
    [site.versionNumberToday, number],
    [site.changeKind, size],
    [site.versionApprovedOn, dateInWords(approvedOn)],
    [site.versionInForceFrom, day(first)],
    [site.versionInForceUntil, day(last)],
    [site.versionInForceAgain, day(againFrom)],
    [site.versionApprovedBy, by(role, people?.approved)],
    [site.versionConsents, agreed.map((one) => withBasis(one.said, one.basis)).join('; ')],
    [site.versionEndReason, endReason && withBasis(endReason, endBasis)],
    [site.changeBy, endRole && by(endRole, people?.ended)],
    [site.versionSummary, summary],
    [site.versionBasis, basis],
    [site.versionFingerprint, fingerprint],
    [site.signature, signatureWords(signedWith, site)],
  ]);
}

/** What a version is today, in words at the head of its page. */
export function stateOf(
  { state, approvedOn, inForceFrom, againFrom, endedOn }: VersionFacts,
  { words, document: { today } }: VersionSubject,
): Html {
  const { site, dateInWords } = pageWords(words);
  const day = (iso: string | null) => (iso === null ? '' : dateInWords(iso));
  const places = { date: day(endedOn ?? inForceFrom), from: day(inForceFrom) };
  const say = (sentence: string, explained: string, more: Record<string, string> = {}) =>
    html`<p class="state"><strong>${formatMessage(sentence, { ...places, ...more })}.</strong> ${explained}</p>`;
  switch (state) {
    case 'in-force':
      return againFrom === null
        ? say(site.versionHolds, pageShows(today, words))
        : say(site.versionAgain, pageShows(today, words), { date: day(againFrom) });
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

/** What the page of a document shows in place of the version in force. */
function pageShows({ state, inForceFrom }: VersionSubject['document']['today'], words: Words): string {
  const { site, dateInWords } = pageWords(words);
  switch (state) {
    case 'scheduled':
      return formatMessage(site.versionFollowed, {
        date: inForceFrom === null ? '' : dateInWords(inForceFrom),
      });
    case 'awaiting-agreement':
      return site.versionAwaited;
    default:
      return site.versionDrafted;
  }
}
