import { wholeFile } from '../../../diagnostics/place.ts';
import type { ClauseEntry, DocumentEntry, RequirementEntry } from '../../model/manual.ts';
import type { Found, ReleaseFacts, ReleaseReason } from '../reason.ts';
import { inShort } from './in-short.ts';

/** Points that have to be answered and that no text in force answers; what an answer lacks is another reason. */
export const unansweredPoint = {
  about: 'point',
  find: (facts) =>
    facts.clauses
      .filter(({ leaf }) => leaf)
      .flatMap((clause) =>
        clause.requirements
          .filter(({ scored, status }) => scored && (status === 'gap' || status === 'drafted'))
          .map((point) => unanswered(clause, point, facts)),
      ),
} as const satisfies ReleaseReason;

function unanswered(clause: ClauseEntry, { id, leftOut = [] }: RequirementEntry, facts: ReleaseFacts): Found {
  const drafts = facts.today.filter(({ marks }) =>
    marks.some(({ edition, requirement }) => edition === facts.edition && requirement === id),
  );
  const [first] = drafts;
  if (first)
    return {
      subject: id,
      value: 'drafted',
      place: { file: first.file, ...wholeFile },
      message: `Point ${id} is answered in texts alone that are not in force: ${inShort(drafts.map(named))}.`,
      hint: 'Bring one of them into force: approve it (clausebook approve), with the consents that it needs, by the day of the release.',
    };
  return {
    subject: id,
    value: 'gap',
    place: placeFor(clause, facts),
    message: `Nothing answers point ${id}.${leftOut.map(({ name, reason }) => ` ${name} is left out: ${reason}`.replace(/\.?$/, '.')).join('')}`,
    hint: 'Wrap the passage that answers it, <Requirement id="…">, and approve its document.',
  };
}

/** The document that speaks to the clause, where an answer would stand; else where the config names the edition. */
function placeFor({ number }: ClauseEntry, { today, locate }: ReleaseFacts): Found['place'] {
  const home = today.find(({ clauseNumbers }) => clauseNumbers.includes(number));
  return home ? { file: home.file, ...wholeFile } : locate(['edition']);
}

const named = ({ number, key }: DocumentEntry): string => `${number} (${key})`;
