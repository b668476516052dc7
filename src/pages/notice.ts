import type { Manual } from '../manual/model/manual.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';

/** What the manual is and what it is not, one sentence or two a paragraph. */
export function noticeOf({ edition }: Pick<Manual, 'edition'>, words: Words): readonly string[] {
  const { site } = pageWords(words);
  const { name, supersededBy, supersededIn } = edition;
  return [
    ...(supersededBy
      ? [
          formatMessage(site.noticeSuperseded, {
            standard: name,
            successor: words.standardName(supersededBy),
            year: supersededIn ?? '',
          }),
        ]
      : []),
    formatMessage(site.noticeWording, { standard: name }),
    site.noticeCertifies,
  ];
}
