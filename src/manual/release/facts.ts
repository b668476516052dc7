import type { Decision, Locate, Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { Publication } from '../control/publication.ts';
import type { View } from '../control/view.ts';
import { clauseEntries } from '../entries/clauses.ts';
import { decisionEntries } from '../entries/decisions.ts';
import { documentEntries } from '../entries/documents.ts';
import type { LeftOutAnswers } from '../entries/left-out-answers.ts';
import { recordEntries } from '../entries/records.ts';
import type { Known } from '../reading/context.ts';
import type { Words } from '../words/words.ts';
import type { ReleaseFacts } from './reason.ts';

/** What a manual was made from, and what readers get of it in either publication. */
interface Ground {
  day: string;
  isToday: boolean;
  edition: EditionId;
  organisation: Organisation;
  decisions: readonly Decision[];
  words: Words;
  known: Known;
  /** What would answer points and is left out. */
  leftOut: LeftOutAnswers;
  locate: Locate;
  publish(publication: View['publication']): Publication;
}

/** All that reasons are found from: today's texts, and what would be released. */
export function releaseFacts({ publish, words, ...ground }: Ground): ReleaseFacts {
  const { organisation, edition, decisions } = ground;
  const today = documentEntries(publish('drafts').published, edition).filter(
    ({ status }) => status !== 'withdrawn',
  );
  const { published: released, unpublished } = publish('approved');
  const documents = documentEntries(released, edition);
  return {
    ...ground,
    today,
    released,
    clauses: clauseEntries(documents, unpublished, organisation, edition, words, ground.leftOut),
    records: recordEntries(documents, organisation, edition, words),
    values: decisionEntries(decisions, today, words, organisation),
  };
}
