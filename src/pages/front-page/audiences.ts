import { needsApproval } from '../../manual/control/state.ts';
import { lookUp } from '../../manual/model/look-up.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { listPaths } from '../../manual/model/urls.ts';
import { descriptions } from '../../manual/registers/index.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';

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

  const drafts = manual.documents.filter(({ status }) => needsApproval(status)).length;
  const defaults = manual.decisions.filter(({ decided }) => !decided).length;

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
            drafts === 0
              ? site.writeNoDrafts
              : formatMessage(site.writeDrafts, { drafts: counted('drafts', drafts) }),
          to: descriptions.documents.path,
        },
        {
          label:
            defaults === 0
              ? site.writeAllDecided
              : formatMessage(site.writeDefaults, { defaults: counted('values', defaults) }),
          to: descriptions.decisions.path,
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
