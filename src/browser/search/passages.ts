/** A stretch of a text, as positions of its words, and how many of the words that are sought stand in it. */
export interface Stretch {
  start: number;
  end: number;
  different: number;
}

/** Words in an excerpt. */
const excerptLength = 30;
/** What has fewer words is a cell, a label or a heading; only together with others it would be read as a sentence. */
const leastSentence = 7;

type Hits = readonly (string | undefined)[];

/**
 * The sentences that have the most different words of those sought. A text has the cells of its tables one after the other:
 * they make no sentence, so an excerpt takes none of them up, and ends before the next one.
 */
export function bestPassage(written: readonly string[], hits: Hits, from: number): Stretch {
  const sentences = sentencesOf(written, from);
  let best: Stretch | undefined;
  let most = 0;
  sentences.forEach((sentence, index) => {
    if (!isSentence(sentence)) return;
    const stretch = extended(sentences, index, hits);
    const found = hits.slice(stretch.start, stretch.end).filter((hit) => hit !== undefined);
    const different = new Set(found).size;
    const worth = different + found.length / 100;
    if (worth > most) [most, best] = [worth, { ...stretch, different }];
  });
  const first = sentences.find(isSentence);
  return (
    best ?? {
      ...(first ?? { start: from, end: from }),
      end: Math.min(first?.end ?? from, from + excerptLength),
      different: 0,
    }
  );
}

/** A sentence and those that follow it, while they are sentences and there is room; a long one from near its first hit on. */
function extended(
  sentences: readonly { start: number; end: number }[],
  index: number,
  hits: Hits,
): { start: number; end: number } {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const hit = hits.slice(start, end).findIndex((found) => found !== undefined);
  const begin =
    end - start > excerptLength && hit > 4 ? Math.min(start + hit - 4, end - leastSentence) : start;
  let last = Math.min(end, begin + excerptLength);
  for (const next of sentences.slice(index + 1)) {
    if (last < next.start || !isSentence(next) || next.end - begin > excerptLength) break;
    last = next.end;
  }
  return { start: begin, end: last };
}

const isSentence = ({ start, end }: { start: number; end: number }): boolean => end - start >= leastSentence;

/** "4 Service desk": the next step of a list, which no sign ends the one before. */
const isStep = ([number = '', who = '']: readonly string[]): boolean =>
  /^\d{1,2}$/.test(number) && /^\p{Lu}/u.test(who);

function sentencesOf(written: readonly string[], from: number): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at < written.length; at++) {
    const isLast = at === written.length - 1;
    const isEnd = /[.!?]["”’)]*$/u.test(written[at] ?? '') || isStep(written.slice(at + 1, at + 3));
    if (!isLast && !isEnd) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
}
