import { isInForce, stateLabel } from '../../manual/control/state.ts';
import { coverageOf } from '../../manual/coverage.ts';
import type { DocumentEntry } from '../../manual/manual.ts';
import { openText } from '../../manual/said.ts';
import { say } from '../../manual/words/words.ts';
import { manual, pointsUnder, roleOf } from '../shown-manual.ts';
import { dateInWords, figure, shortened, site, words } from '../words.ts';
import type { Card, CardSet, Cards } from './card.ts';

/** A card is read in a moment; a long text ends early. */
const short = (text: string): string => shortened(text, 160);

/** The cards of a set, in the words of the manual's language. */
export const cardsOf = (set: CardSet): Cards => Object.fromEntries(makers[set]());

const makers: Record<CardSet, () => [key: string, card: Card][]> = {
  clauses: () =>
    manual.clauses.map(({ number, title, documents }) => {
      const { answered, total } = coverageOf(pointsUnder(number));
      const points =
        total === 0
          ? site.nothingDemanded
          : say(site.ofPoints, { answered: figure(answered), total: figure(total) });
      return [
        number,
        card(site.clause, `${number} ${title}`, '', [
          [site.coverage, points],
          [site.documents, figure(documents.length)],
        ]),
      ];
    }),
  documents: () =>
    manual.documents.map((document) => [
      document.slug,
      card(words.documentType[document.type], `${document.number} ${document.title}`, '', [
        [site.status, stateOf(document)],
        [site.version, document.version ?? ''],
        ...held(document.owner),
      ]),
    ]),
  roles: () =>
    manual.roles.map(({ id, title, purpose, holder }) => [
      id,
      card(site.role, title, purpose, [[site.holder, holder || site.nobody]]),
    ]),
  records: () =>
    manual.records.map(({ id, title, owner, location, retentionWords }) => [
      id,
      card(site.record, title, '', [
        ...held(owner),
        [site.location, location.name],
        [site.retention, retentionWords],
      ]),
    ]),
  terms: () =>
    // A file with `each` defines no term: every copy would mean another thing.
    manual.documents.flatMap(({ item, terms, number, title }) =>
      (item === null ? terms : []).map(({ id, name, meaning }): [string, Card] => [
        id,
        card(site.term, name, openText(meaning), [[site.termHome, `${number} ${title}`]]),
      ]),
    ),
};

function card(kind: string, title: string, text: string, facts: [name: string, value: string][]): Card {
  return {
    kind,
    title: short(title),
    ...(text ? { text: short(text) } : {}),
    facts: facts.filter(([, value]) => value !== '').map(([name, value]) => [name, short(value)]),
  };
}

function stateOf({ status, approvedOn }: DocumentEntry): string {
  return approvedOn && isInForce(status)
    ? say(site.approvedOn, { date: dateInWords(approvedOn) })
    : stateLabel(status, site);
}

/** A role and who has it now. */
function held(id: string): [name: string, value: string][] {
  const role = roleOf(id);
  return [
    [site.owner, role?.title ?? id],
    [site.holder, role?.holder ?? ''],
  ];
}
