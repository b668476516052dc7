import { finding } from '../../diagnostics/diagnostic.ts';
import type { StyleWords } from '../words/words.ts';
import type { Found } from './found.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** Finds duties of which neither their sentence nor what stands around it says whose they are. */
export function lonelyObligations(words: StyleWords): (passage: Passage) => Found[] {
  const acts = new Set(words.done);
  return ({ text, headings, lead, acted }) => {
    const above = headings.at(-1) ?? '';
    if (acted || words.actor.test(lead) || words.ofActors.test(above) || words.actorAlone.test(above))
      return [];
    // A list of conditions: "The procedure starts when".
    if (words.condition.test(lead) || words.condition.test(above)) return [];
    const sentences = sentencesOf(text);
    return sentences.flatMap((sentence, index): Found[] => {
      const around = sentences
        .slice(0, index + 2)
        .map((one) => one.text)
        .join(' ');
      if (words.agent.test(around) || words.actor.test(around)) return [];
      const found = [...sentence.text.matchAll(words.duty)].find(
        (one) =>
          acts.has((one[1] ?? '').toLowerCase()) &&
          !words.byItself.test(one[0]) &&
          isSaid(sentence.text, one, words),
      );
      if (!found) return [];
      const said = found[0].replace(/\s+/g, ' ');
      return [
        {
          at: sentence.from + found.index,
          words: found[0],
          ...finding(
            'obligation-without-actor',
            `"${said}": neither the sentence nor the one before it says who does it.`,
            'Name the role, and say what it does.',
          ),
        },
      ];
    });
  };
}

/** Whether a duty is said outright: no question, and no condition or aside of another sentence. */
const isSaid = (sentence: string, { index }: RegExpExecArray, { aside }: StyleWords): boolean =>
  !/\?\W*$/.test(sentence) &&
  !aside.test(
    sentence
      .slice(0, index)
      .split(/[,;:–—(]/)
      .at(-1) ?? '',
  );
