import { activeWaivers } from '../manual/entries/waivers.ts';
import type { Answer, DocumentEntry, Manual, RequirementEntry, WaiverEntry } from '../manual/model/manual.ts';

/** What the answers of a clause have in common, said once above them; each answer then carries a mark of it at most. */
export interface SaidAbove {
  /** Documents whose state several answers would repeat. */
  documents: readonly DocumentEntry[];
  /** Waivers that several answers would repeat. */
  waivers: readonly WaiverEntry[];
}

/** Said this often, or more, it is said once above. */
const often = 3;

/** Whether the state of a point says the state of a document as well. */
export const saysState = (says: RequirementEntry['status'], { status }: DocumentEntry): boolean =>
  (says === 'in-force' && status === 'in-force') || (says === 'drafted' && status === 'draft');

/** What is waived of an answer: of its document, the document's owner and its records. */
export const waiversOf = (
  manual: Pick<Manual, 'waivers'>,
  { records }: Pick<Answer, 'records'>,
  { key, owner }: DocumentEntry,
): readonly WaiverEntry[] => [
  ...activeWaivers(manual, 'document', key),
  ...activeWaivers(manual, 'role', owner),
  ...records.flatMap((id) => activeWaivers(manual, 'record', id)),
];

/** Counts what the answers of a clause's points say, and gives what they say often. */
export function saidAbove(
  manual: Pick<Manual, 'waivers'>,
  answers: readonly { answer: Answer; document: DocumentEntry; says: RequirementEntry['status'] }[],
): SaidAbove {
  return {
    documents: repeated(
      answers.flatMap(({ document, says }) => (saysState(says, document) ? [] : [document])),
    ),
    waivers: repeated(answers.flatMap(({ answer, document }) => waiversOf(manual, answer, document))),
  };
}

const repeated = <Thing>(things: readonly Thing[]): Thing[] =>
  [...Map.groupBy(things, (thing) => thing)].flatMap(([thing, all]) => (all.length >= often ? [thing] : []));
