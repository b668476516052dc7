import type { Card, CardSet, Cards } from '../browser/cards/card.ts';
import { stateSentence } from '../manual/control/state-sentence.ts';
import { coverageOf } from '../manual/coverage/coverage.ts';
import { coverageInWords } from '../manual/coverage/coverage-words.ts';
import { label } from '../manual/model/label.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type { DocumentEntry, Manual } from '../manual/model/manual.ts';
import { redactedText } from '../manual/model/redactable-text.ts';
import { pagesOf, pagesOfKind } from '../manual/site-map.ts';
import { pageWords, shortened } from '../manual/words/page-words.ts';
import type { Words } from '../manual/words/words.ts';

/** A card is read in a moment; a long text ends early. */
const short = (text: string): string => shortened(text, 160);

/** The cards of a set, in the words of the manual's language. */
export const cardsOf = (set: CardSet, manual: Manual, words: Words): Cards =>
  Object.fromEntries(makers[set](manual, words));

type Entries = [key: string, card: Card][];

const makers: Record<CardSet, (manual: Manual, words: Words) => Entries> = {
  clauses: (manual, words) => {
    const { site, figure } = pageWords(words);
    const { pointsUnder } = lookUp(manual);
    return pagesOfKind(pagesOf(manual, words), 'clause').map((page) => {
      const points = coverageInWords(coverageOf(pointsUnder(page.number)), words);
      return [
        page.number,
        card(site.clause, label(page), '', [
          [site.coverage, points],
          [site.documents, figure(page.entry.documents.length)],
        ]),
      ];
    });
  },
  documents: (manual, words) => {
    const { site } = pageWords(words);
    return pagesOfKind(pagesOf(manual, words), 'document').map((page) => [
      page.entry.slug,
      card(words.documentType[page.entry.type], label(page), '', [
        [site.status, stateOf(page.entry, manual, words)],
        [site.version, page.entry.version ?? ''],
        ...held(page.entry.owner, manual, words),
      ]),
    ]);
  },
  roles: (manual, words) => {
    const { site } = pageWords(words);
    return manual.roles.map(({ id, title, purpose, holder, classWords }) => [
      id,
      card(site.role, title, purpose, [[site.holder, holder || classWords || site.nobody]]),
    ]);
  },
  records: (manual, words) => {
    const { site } = pageWords(words);
    return manual.records.map(({ id, title, owner, location, retentionWords }) => [
      id,
      card(site.record, title, '', [
        ...held(owner, manual, words),
        [site.location, location.name],
        [site.retention, retentionWords],
      ]),
    ]);
  },
  terms: (manual, words) => {
    const { site } = pageWords(words);
    // A file with `each` defines no term: every copy would mean another thing.
    return manual.documents.flatMap((document) =>
      (document.item === null ? document.terms : []).map(({ id, name, meaning }): [string, Card] => [
        id,
        card(site.term, name, redactedText(meaning), [[site.termHome, label(document)]]),
      ]),
    );
  },
};

function card(kind: string, title: string, text: string, facts: [name: string, value: string][]): Card {
  return {
    kind,
    title: short(title),
    ...(text ? { text: short(text) } : {}),
    facts: facts.filter(([, value]) => value !== '').map(([name, value]) => [name, short(value)]),
  };
}

const stateOf = (document: DocumentEntry, { documentsOn }: Manual, words: Words): string =>
  stateSentence(document, words, pageWords(words).dateInWords, documentsOn).state;

/** A role and who has it now. */
function held(id: string, manual: Manual, words: Words): [name: string, value: string][] {
  const { site } = pageWords(words);
  const role = lookUp(manual).role(id);
  return [
    [site.owner, role?.title ?? id],
    [site.holder, role?.holder || role?.classWords || ''],
  ];
}
