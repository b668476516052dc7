import { isInForce } from '../manual/control/state.ts';
import { say } from '../manual/words/words.ts';
import { places } from './places.ts';
import { documentsOf, manual } from './shown-manual.ts';
import { counted, site } from './words.ts';

/** A way from the front page into the manual; a document's number stands apart from its title. */
export interface FrontLink {
  label: string;
  number?: string;
  to: string;
}

/** One of the readers that the front page speaks to, with the pages they come for. */
export interface Reader {
  title: string;
  text: string;
  links: readonly FrontLink[];
  /** Whether problems are reported from here. */
  reports?: true;
}

/** What most people look up most often, and what a writer has to know, by document id; where the manual has them. */
const daily = ['incident-procedure', 'service-request-procedure', 'change-procedure'];
const onWriting = ['document-control-procedure'];

const linksTo = (keys: readonly string[]): FrontLink[] =>
  documentsOf(keys).map(({ number, title, url }) => ({ number, label: title, to: url }));

const drafts = manual.documents.filter(({ status }) => !isInForce(status)).length;
const defaults = manual.decisions.filter(({ decided }) => !decided).length;

/** The three readers, each with what they need first on top. */
export const readers: readonly Reader[] = [
  {
    title: site.workTitle,
    text: site.workText,
    links: [
      { label: site.workRoles, to: places.roles },
      ...linksTo(daily),
      { label: site.workDocuments, to: places.documents },
    ],
    reports: true,
  },
  {
    title: site.writeTitle,
    text: site.writeText,
    links: [
      {
        label:
          drafts === 0 ? site.writeNoDrafts : say(site.writeDrafts, { drafts: counted('drafts', drafts) }),
        to: places.documentRegister,
      },
      {
        label:
          defaults === 0
            ? site.writeAllDecided
            : say(site.writeDefaults, { defaults: counted('values', defaults) }),
        to: places.decisionRegister,
      },
      ...linksTo(onWriting),
      { label: site.writeReviews, to: places.reviewRegister },
    ],
  },
  {
    title: site.auditTitle,
    text: site.auditText,
    links: [
      { label: site.auditClauses, to: places.clauses },
      { label: site.auditCoverage, to: places.coverageRegister },
      { label: site.evidence, to: places.evidence },
      { label: site.checklist, to: places.checklist },
      { label: site.auditRecords, to: places.recordRegister },
    ],
  },
];
