import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';

/** One issue of a manual: a built site of one day. */
export interface Issue {
  /** ISO 8601. */
  day: string;
  /** SHA-256 of the manifest of the site. */
  manifest: string;
}

/** As many characters of a hash as tell one issue from another. */
const shortHash = 8;

/** An issue in words: its day and the beginning of its manifest's hash, in a sentence that has `{date}` and `{hash}`. */
export function issueInWords({ day, manifest }: Issue, words: Words, sentence?: string): string {
  const { site, dateInWords } = pageWords(words);
  return formatMessage(sentence ?? site.bookIssue, {
    date: dateInWords(day),
    hash: manifest.slice(0, shortHash),
  });
}
