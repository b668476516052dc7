import { say } from '../manual/words/words.ts';
import { manual } from './shown-manual.ts';
import { site, words } from './words.ts';

const { name, supersededBy, supersededIn } = manual.edition;

/** What the manual is and what it is not, one sentence or two a paragraph. */
export const notice: readonly string[] = [
  ...(supersededBy
    ? [
        say(site.noticeSuperseded, {
          standard: name,
          successor: words.standardName(supersededBy),
          year: supersededIn ?? '',
        }),
      ]
    : []),
  say(site.noticeWording, { standard: name }),
  site.noticeCertifies,
];
