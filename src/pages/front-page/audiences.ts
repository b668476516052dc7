import { needsApproval } from '../../manual/control/state.ts';
import { decisionState } from '../../manual/model/default-values.ts';
import { lookUp } from '../../manual/model/look-up.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { listPaths } from '../../manual/model/urls.ts';
import { controlState } from '../../manual/registers/control-state.ts';
import { descriptions } from '../../manual/registers/index.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import { filteredBy } from '../filtered-by.ts';

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

/** The three readers, each with what they need first on top. */
export function audiencesOf(manual: Manual, words: Words): readonly Reader[] {
  const { site, counted } = pageWords(words);
  const linksTo = (keys: readonly string[]): FrontLink[] =>
    lookUp(manual)
      .documents(keys)
      .map(({ number, title, url }) => ({ number, label: title, to: url }));

  const drafts = manual.documents.filter(({ status }) => needsApproval(status));
  const defaults = manual.decisions.filter(({ decided }) => !decided);

  return [
    {
      title: site.workTitle,
      text: site.workText,
      links: [
        { label: site.workRoles, to: listPaths.roles },
        ...linksTo(daily),
        { label: site.workDocuments, to: listPaths.documents },
      ],
      reports: true,
    },
    {
      title: site.writeTitle,
      text: site.writeText,
      links: [
        {
          label:
            drafts.length === 0
              ? site.writeNoDrafts
              : formatMessage(site.writeDrafts, { drafts: counted('drafts', drafts.length) }),
          to: shownAlone(
            descriptions.documents.path,
            'status',
            drafts.map((document) => controlState(document, site).text),
          ),
        },
        {
          label:
            defaults.length === 0
              ? site.writeAllDecided
              : formatMessage(site.writeDefaults, { defaults: counted('values', defaults.length) }),
          to: shownAlone(
            descriptions.decisions.path,
            'state',
            defaults.map((decision) => site[decisionState(decision)]),
          ),
        },
        ...linksTo(onWriting),
        { label: site.writeReviews, to: descriptions.reviews.path },
      ],
    },
    {
      title: site.auditTitle,
      text: site.auditText,
      links: [
        { label: site.auditClauses, to: listPaths.clauses },
        { label: site.auditCoverage, to: descriptions.coverage.path },
        { label: site.evidence, to: descriptions.evidence.path },
        { label: site.checklist, to: descriptions.checklist.path },
        { label: site.auditRecords, to: descriptions.records.path },
      ],
    },
  ];
}

/** A register that shows exactly what is counted, where one choice can say it; else all of it. */
function shownAlone(path: string, choice: string, values: readonly string[]): string {
  const [only, ...more] = new Set(values);
  return only === undefined || more.length > 0 ? path : filteredBy(path, choice, only);
}
