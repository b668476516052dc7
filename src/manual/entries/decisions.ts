import { type Decision, type Field, type Organisation, print, questionAt } from '../../organisation/index.ts';
import type { DecisionEntry, DocumentEntry } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { isSensitive } from '../model/redaction.ts';
import { wordsForParty } from '../model/words-for-party.ts';
import type { Words } from '../words/words.ts';

/** Every value of the organisation with the documents that speak from it; personal and confidential ones left out. */
export function decisionEntries(
  decisions: readonly Decision[],
  documents: readonly DocumentEntry[],
  words: Words,
  organisation: Organisation,
): DecisionEntry[] {
  const party = wordsForParty(organisation, words);
  const users = usersOf(documents);
  const accepted = new Map(documents.map(({ key, acceptedDefaults }) => [key, new Set(acceptedDefaults)]));
  return decisions
    .filter(
      ({ field, path, value }) =>
        !isSensitive(field) &&
        !isOfWaiver(path) &&
        !(isSource(path) && party.source(String(value)) !== value),
    )
    .map(({ path, value, decided, field }) => {
      const using = usersWithin(path, users);
      // In the order of the documents, whichever of their paths led here.
      const usedIn = [...using].sort((a, b) => a - b).map((index) => keyAt(documents, index));
      return {
        path,
        value,
        printed: field ? printedOf(value, field, words) : null,
        decided,
        usedIn,
        ask: askOf(path),
        acceptedIn: decided ? [] : usedIn.filter((key) => accepted.get(key)?.has(path)),
      };
    });
}

const askOf = (path: string): DecisionEntry['ask'] => {
  const asked = questionAt(path);
  return asked ? { step: asked.step, kind: asked.kind } : null;
};

/** The contract with a party, by its number. */
const isSource = (path: string): boolean => /^legalObligations\.[^.]+\.source$/.test(path);

/** A waiver decides nothing of the organisation: it has a register of its own, where its values are redacted. */
const isOfWaiver = (path: string): boolean => path.startsWith('waivers.');

/** Kinds whose values are written in a way that people would not say. */
const coded: ReadonlySet<Field['kind']> = new Set([
  'duration',
  'interval',
  'target',
  'date',
  'monthDay',
  'choice',
]);

function printedOf(value: unknown, field: Field, words: Words): string | null {
  if (!coded.has(field.kind) && !field.ref) return null;
  const printed = print(value, field, words.print);
  return printed === '' || printed === String(value) ? null : printed;
}

/** For each path that documents speak from, the places of those documents. */
function usersOf(documents: readonly DocumentEntry[]): ReadonlyMap<string, number[]> {
  const users = new Map<string, number[]>();
  documents.forEach(({ paths, restored }, index) => {
    // It speaks from values of then; the register tells of those of today.
    if (restored) return;
    for (const path of paths) addTo(users, path, index);
  });
  return users;
}

/** Those who speak from a value, or from what it stands in: `a.b.c` stands in `a`, in `a.b` and in itself. */
function usersWithin(path: string, users: ReadonlyMap<string, number[]>): ReadonlySet<number> {
  const using = new Set<number>();
  for (let end = path.indexOf('.'); users.size > 0 && end !== 0; end = path.indexOf('.', end + 1)) {
    for (const user of users.get(end < 0 ? path : path.slice(0, end)) ?? []) using.add(user);
    if (end < 0) break;
  }
  return using;
}

const keyAt = (documents: readonly DocumentEntry[], index: number): string => documents[index]?.key ?? '';
