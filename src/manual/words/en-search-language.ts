import { moreRings } from './data/en-more-rings.ts';
import { rings } from './data/en-rings.ts';
import { synonyms } from './data/en-synonyms.ts';
import { tradeSynonyms } from './data/en-trade-synonyms.ts';
import { waysToAsk } from './data/en-ways-to-ask.ts';
import { workplaceSynonyms } from './data/en-workplace-synonyms.ts';
import type { SearchLanguage } from './words.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** What the search knows of English. */
export const searchLanguage: SearchLanguage = {
  numberWords:
    list(`clause clauses cl section sections sec chapter ch point points requirement requirements req reqs
    paragraph para number no nr iso iec 20000 20000-1`),
  editionWords: list('edition editions version standard year'),
  stopWords:
    list(`a about after again all almost already always am an and any anybody anyone are as at be been being but by can could did do does
    done for from get gets give got had has have he her him his how i if in into is it its just like look make may me
    might must my nearly need needs of off on one or our ours out please she should show so some somebody someone soon still tell than
    that the their today tomorrow tonight them then there these they this those to up us very want wants was we were what when where which
    while who whom whose why will with without would you your yours monday tuesday wednesday thursday friday saturday sunday week also too each every both during while not only own per since until via yet else something anything everything somewhere there's say says said
    others goes go going happens happen happened cannot am
    pls plz thanks thx hi hello hey guys folks anyway maybe perhaps really actually currently exactly simply often made making makes use
    used using uses thing things stuff anymore ago along around many much more most less few even rather quite lately recently early morning evening afternoon between against across through under over below above because come comes came done doing ever within afterwards
    im ive dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt shouldnt whats whos wheres hows thats lets wat wht ur u vs`),
  contractions: [
    ["can't", 'cannot'],
    ["won't", 'will not'],
    ["n't", ' not'],
    ["'re", ' are'],
    ["'ve", ' have'],
    ["'ll", ' will'],
    ["'m", ' am'],
    ["'d", ' would'],
    ["'s", ''],
  ],
  suffixes:
    list(`ements ement ances ences ments ions ance ence ment ants ents ally ies ied ers ors ion ant ent ing ely
    er or ed es al ly s y e`),
  synonyms: [...synonyms, ...workplaceSynonyms, ...tradeSynonyms],
  rings: [...rings, ...moreRings],
  waysToAsk,
};
