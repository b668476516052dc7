/** A stretch of a text, as positions of its first word and of the first after it. */
export interface Stretch {
  start: number;
  end: number;
}

/** By position, which clue a word says and what that is worth. */
type Worths = ReadonlyMap<number, { clue: number; worth: number }>;

/** Words in an excerpt. */
const excerptLength = 30;
/** What has fewer words is a cell, a label or a heading; only together with others it would be read as a sentence. */
const leastSentence = 7;

/**
 * The sentences within a stretch that say most of what is sought; `undefined` where none says anything. A text has the cells of
 * its tables one after the other: they make no sentence, so an excerpt takes none of them up, and ends before the next one.
 */
export function bestPassage(
  written: readonly string[],
  worths: Worths,
  { start: from, end: to }: Stretch,
): Stretch | undefined {
  const sentences = sentencesOf(written, from, to);
  let best: Stretch | undefined;
  let most = 0;
  sentences.forEach((sentence, index) => {
    if (!isSentence(sentence)) return;
    const stretch = extended(sentences, index, worths);
    const worth = worthOf(stretch, worths);
    if (worth > most) [most, best] = [worth, stretch];
  });
  return best;
}

/** The first sentence after a position: what is shown of a page that says nothing of what was asked. */
export function beginning(written: readonly string[], from: number): Stretch {
  const first = sentencesOf(written, from, written.length).find(isSentence);
  return first
    ? { start: first.start, end: Math.min(first.end, first.start + excerptLength) }
    : { start: from, end: from };
}

/** Each clue once, and a little for its being said again. */
function worthOf({ start, end }: Stretch, worths: Worths): number {
  const best = new Map<number, number>();
  let again = 0;
  for (let at = start; at < end; at++) {
    const said = worths.get(at);
    if (!said) continue;
    best.set(said.clue, Math.max(best.get(said.clue) ?? 0, said.worth));
    again += said.worth;
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0) + again / 100;
}

/** A sentence and those that follow it, while they are sentences and there is room; a long one from near its first hit on. */
function extended(sentences: readonly Stretch[], index: number, worths: Worths): Stretch {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  let hit = start;
  while (hit < end && !worths.has(hit)) hit++;
  const begin =
    end - start > excerptLength && hit < end && hit > start + 4
      ? Math.min(hit - 4, end - leastSentence)
      : start;
  let last = Math.min(end, begin + excerptLength);
  for (const next of sentences.slice(index + 1)) {
    if (last < next.start || !isSentence(next) || next.end - begin > excerptLength) break;
    last = next.end;
  }
  return { start: begin, end: last };
}

const isSentence = ({ start, end }: Stretch): boolean => end - start >= leastSentence;

/** "4 Service desk": the next step of a list, which no sign ends the one before. */
const isStep = ([number = '', who = '']: readonly string[]): boolean =>
  /^\d{1,2}$/.test(number) && /^\p{Lu}/u.test(who);

function sentencesOf(written: readonly string[], from: number, to: number): Stretch[] {
  const sentences: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const isLast = at === to - 1;
    const isEnd = /[.!?]["”’)]*$/u.test(written[at] ?? '') || isStep(written.slice(at + 1, at + 3));
    if (!isLast && !isEnd) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
}
