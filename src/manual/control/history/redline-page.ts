import { versionPath } from '../../model/urls.ts';
import { formatMessage } from '../../words/words.ts';
import type { ComparedTitles } from '../compare/fields.ts';
import { redlineOf } from '../compare/redline.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import type { VersionFacts } from '../state.ts';
import { frame, type VersionSubject } from './frame.ts';
import { html } from './html.ts';
import { approvalFacts, stateOf } from './version-page.ts';
import { redlineWords, writeRedline } from './write-redline.ts';

/** The texts that are compared, with the number of the earlier one. */
export interface Compared {
  since: string;
  before: FrozenTree;
  after: FrozenTree;
  titles: ComparedTitles;
}

/** The page that shows what an approved version changed. */
export function versionRedline(
  subject: VersionSubject,
  title: string,
  version: VersionFacts,
  compared: Compared,
): string {
  const document = `${subject.document.number} ${title}`;
  const { words, document: of } = subject;
  const whole = version.url === versionPath(of.slug, version.version) ? version.url : undefined;
  return page(subject, version.version, compared, {
    state: version.state,
    ways: whole === undefined ? [] : [{ words: words.site.versionText, to: whole }],
    title: formatMessage(subject.words.site.redlineTitle, { document, version: version.version }),
    head: [version.state === 'in-force' ? '' : stateOf(version, subject), approvalFacts(version, subject)],
  });
}

/** The page that shows what a draft changes in the text in force. */
export function draftRedline(subject: VersionSubject, title: string, compared: Compared): string {
  const { site } = subject.words;
  return page(subject, 'draft', compared, {
    state: 'draft',
    title: formatMessage(site.redlineOfDraft, { document: `${subject.document.number} ${title}` }),
    head: html`<p class="state"><strong>${site.draft}.</strong> ${site.redlineDraft}</p>`,
  });
}

function page(
  subject: VersionSubject,
  version: string,
  { since, before, after, titles }: Compared,
  { title, state, head, ways = [] }: Pick<Parameters<typeof frame>[2], 'title' | 'state' | 'head' | 'ways'>,
): string {
  const { site } = subject.words;
  return frame(subject, version, {
    title,
    state,
    ways,
    head: html`${head}
<p>${formatMessage(site.redlineSince, { version: since })} ${site.redlineLegend}</p>`,
    body: writeRedline(redlineOf(before, after, titles), redlineWords(subject.words), subject.roleTitle),
  });
}
