import { finding } from '../../diagnostics/diagnostic.ts';
import type { StyleWords, VagueKind } from '../words/words.ts';
import type { Found } from './found.ts';
import type { Passage } from './passages.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’/g;

/** Finds phrases that leave to each reader what is to be done. What stands in quotation marks is talked about. */
export function vaguePhrases(words: StyleWords): (passage: Passage) => Found[] {
  const known = new Map(words.vague.flatMap((one) => one.said.map((phrase) => [phrase, one] as const)));
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  const phrases = new RegExp(
    `(?<![\\w-]|\\bwell )(?:${longestFirst.map(pattern).join('|')})(?![\\w-])`,
    'giu',
  );
  const acts = new Set(words.act);
  const asks = ({ text }: Sentence, { acted }: Passage) =>
    words.asks.test(text) || (acted && acts.has(/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''));
  return (passage) => {
    const sentences = sentencesOf(passage.text.replace(quoted, (all) => ' '.repeat(all.length)));
    return sentences.flatMap((sentence, index) => {
      if (!asks(sentence, passage) || words.allows.test(sentence.text)) return [];
      return [...sentence.text.matchAll(phrases)].flatMap((match): Found[] => {
        const [written] = match;
        const said = written.replace(/\s+/g, ' ');
        const one = known.get(said.toLowerCase());
        const after = sentence.text.slice(match.index + written.length);
        if (
          !one ||
          isDefinite(
            one.kind,
            { sentence: sentence.text, after, next: sentences[index + 1]?.text ?? '' },
            words,
          )
        )
          return [];
        const fact = `"${said}" leaves to each reader what is meant.`;
        return [
          { at: sentence.from + match.index, words: written, ...finding('vague-phrase', fact, one.say) },
        ];
      });
    });
  };
}

/** Whether the words around a phrase say what it leaves open. */
function isDefinite(
  kind: VagueKind,
  { sentence, after, next }: { sentence: string; after: string; next: string },
  words: StyleWords,
): boolean {
  if (words.definite.test(after) || words.example.test(next)) return true;
  if (kind === 'time') return words.limit.test(sentence) || words.limit.test(next);
  return kind === 'case' && (/^[^(]*\)|;|, or /.test(after) || words.fallback.test(next));
}

const pattern = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
