import type { Organisation } from '../../organisation/index.ts';
import { withoutPartyValues } from '../model/of-party.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { wordsForParty } from '../model/words-for-party.ts';
import type { Words } from '../words/words.ts';

/**
 * Documents with the texts that are written from: without what is between the house and a party that the document is not
 * made for on its own page, and without any of that where other pages quote it. What an approval binds is the text before.
 */
export function forEverybody<One extends ReadDocument>(
  documents: readonly One[],
  organisation: Organisation,
  words: Words,
): { own: One[]; quoted: One[] } {
  const written = (one: One, madeFor: One['document']['madeFor'], isOwn: boolean): One => {
    const tree = withoutPartyValues(one.tree, wordsForParty(organisation, words, madeFor), isOwn);
    return tree === one.tree ? one : { ...one, tree };
  };
  return {
    own: documents.map((one) => written(one, one.document.madeFor, true)),
    quoted: documents.map((one) => written(one, undefined, false)),
  };
}
