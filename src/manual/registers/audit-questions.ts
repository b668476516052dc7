import type { RequirementKind } from '../../standard/index.ts';
import { stateLabel } from '../control/state.ts';
import { versionShown } from '../control/version-shown.ts';
import { passagesOf } from '../coverage/same-passage.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import { label } from '../model/label.ts';
import type { Answer, DocumentEntry, Manual } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import { redactedText } from '../model/redactable-text.ts';
import { pageWords, shortened } from '../words/page-words.ts';
import { formatMessage, type SiteKey, type SiteWords, type Words } from '../words/words.ts';
import { answerOwners } from './answer-links.ts';
import type { CellLink } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import type { CheckedPoint } from './checklist.ts';

/** What an auditor takes along to each point of the checklist, beside what its page shows. */
export interface AuditQuestions {
  /** The first place in each document that answers, by the number of the document. */
  documents(point: CheckedPoint): CellLink[];
  /** Number, title, version or state, and heading of each place that answers, a line each; `null` where none does. */
  answeredBy(point: CheckedPoint): string | null;
  /** The beginning of each passage that answers, without personal and confidential values. */
  passages(point: CheckedPoint): string | null;
  /** Roles that the passages name; the owners of their documents where they name none. */
  ask(point: CheckedPoint): CellLink[];
  lookAt(point: CheckedPoint): string;
}

/** As much of a passage as a row of a table can show. */
const longestPassage = 320;

const lookedAt = {
  communication: 'lookAtCommunication',
  document: 'lookAtDocument',
  other: 'lookAtOther',
  plan: 'lookAtPlan',
  policy: 'lookAtPolicy',
  procedure: 'lookAtProcedure',
  process: 'lookAtProcess',
  record: 'lookAtRecord',
  resource: 'lookAtResource',
  review: 'lookAtReview',
} as const satisfies Record<RequirementKind, SiteKey>;

const documentsOf = memoise(({ documents }: Manual) => documentsByKey(documents));

/** The questions of a manual's checklist. */
export function auditQuestions(manual: Manual, words: Words): AuditQuestions {
  const { site } = pageWords(words);
  const documents = documentsOf(manual);
  const links = cellLinksOf(manual);
  const numberOf = ({ document }: Answer) => documents.get(document)?.number ?? document;
  const places = new Map(manual.records.map(({ title, location }) => [title, location.name]));
  return {
    documents: ({ point }) => {
      const places = passagesOf(point.answeredBy, documents).map(({ answer }) => answer);
      const first = new Map(places.toReversed().map((answer) => [answer.document, answer]));
      return [...first.values()].toReversed().map((answer) => ({ text: numberOf(answer), url: answer.url }));
    },
    answeredBy: ({ point }) =>
      passagesOf(point.answeredBy, documents)
        .map(({ answer }) => placeOf(answer, documents.get(answer.document), site))
        .join('\n') || null,
    passages: ({ point }) =>
      passagesOf(point.answeredBy, documents)
        .flatMap(({ answer, same }) => [
          `${numberOf(answer)}: ${shortened(redactedText(answer).replace(/\s+/g, ' '), longestPassage)}`,
          ...(same.length > 0
            ? [formatMessage(site.auditSameIn, { documents: words.list(same.map(numberOf)) })]
            : []),
        ])
        .join('\n') || null,
    ask: ({ point }) => {
      const named = [...new Set(point.answeredBy.flatMap(({ roles }) => roles))];
      return (named.length > 0 ? named : answerOwners(point, documents)).flatMap((id) => links.role(id));
    },
    lookAt: ({ point, answers, records }) => {
      const lie = [...new Set(records.flatMap(({ text }) => places.get(text) || []))];
      return [
        site[answers.length > 0 ? lookedAt[point.kind] : 'auditLookAtGap'],
        ...(lie.length > 0 ? [formatMessage(site.auditPlaces, { places: words.list(lie) })] : []),
      ].join('\n');
    },
  };
}

function placeOf({ document: key, heading }: Answer, document: DocumentEntry | undefined, site: SiteWords) {
  const version = document ? versionShown(document, site) : '';
  return [
    document ? label(document) : key,
    document && version === '' ? stateLabel(document.status, site, true) : '',
    version && formatMessage(site.auditVersion, { version }),
    heading && formatMessage(site.auditUnder, { heading: heading.text }),
  ]
    .filter(Boolean)
    .join(', ');
}
