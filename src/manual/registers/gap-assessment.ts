import { isInForce, stateLabel } from '../control/state.ts';
import { pointShapes, pointStateWords } from '../coverage/point-states.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import { label } from '../model/label.ts';
import type { Manual, RequirementEntry } from '../model/manual.ts';
import { requirementPath } from '../model/urls.ts';
import { pageWords } from '../words/page-words.ts';
import { formatMessage, type SiteKey, type Words } from '../words/words.ts';
import { answerLinks, answerOwners } from './answer-links.ts';
import { cellLinksOf } from './cell-links.ts';
import { type CoveredPoint, coverageRegister } from './coverage.ts';
import type { RegisterDescription } from './description.ts';
import { asked } from './requirement-kind-labels.ts';

const priorities = ['priorityHigh', 'priorityMedium', 'priorityLow'] as const satisfies readonly SiteKey[];

/**
 * What has to be done for each point until a text in force answers it: the points of the coverage that have to be
 * answered, with room for a plan. It has no page; an export writes it as a workbook of its own.
 */
export const gapRegister: Pick<RegisterDescription<CoveredPoint>, 'title' | 'entries' | 'columns'> = {
  title: 'gapWorkbook',
  entries: (context) => coverageRegister.entries(context).filter(({ point }) => point.scored),
  columns: ({ manual, words, site }) => {
    const documents = documentsByKey(manual.documents);
    const links = cellLinksOf(manual);
    const missing = missingFor(manual, words);
    return [
      {
        title: site.point,
        kind: 'numbered',
        width: 10,
        of: ({ clause, point }) => [{ text: point.id, url: requirementPath(clause.number, point.id) }],
      },
      { title: site.clause, kind: 'code', width: 9, of: ({ clause }) => clause.number },
      { title: site.clauseTitle, width: 26, of: ({ clause }) => clause.title },
      { title: site.asked, width: 50, of: ({ point }) => point.text },
      { title: site.asksFor, width: 14, of: ({ point }) => site[asked[point.kind]] },
      {
        title: site.state,
        kind: 'state',
        width: 16,
        of: ({ point }) => ({ text: site[pointStateWords[point.status]], state: pointShapes[point.status] }),
      },
      {
        title: site.auditAnsweredBy,
        kind: 'links',
        width: 26,
        of: ({ point }) => answerLinks(point, documents),
      },
      { title: site.gapMissing, width: 50, of: ({ point }) => missing(point).join('\n') || null },
      {
        title: site.owner,
        kind: 'links',
        width: 26,
        of: ({ point }) => answerOwners(point, documents).flatMap((owner) => links.role(owner)),
      },
      { title: site.gapEffort, kind: 'pen', width: 12, of: () => null },
      {
        title: site.gapPriority,
        kind: 'pen',
        width: 12,
        entered: priorities.map((name) => site[name]),
        of: () => null,
      },
      { title: site.gapDue, kind: 'pen', width: 12, entered: 'day', of: () => null },
      { title: site.gapBy, kind: 'pen', width: 20, of: () => null },
      { title: site.gapRemark, kind: 'pen', width: 34, of: () => null },
    ];
  },
};

/** What keeps a point from being answered by a text in force: answers, entries, approvals, then decisions. */
function missingFor(manual: Manual, words: Words): (point: RequirementEntry) => string[] {
  const { site, counted } = pageWords(words);
  const documents = documentsByKey(manual.documents);
  const undecided = undecidedIn(manual);
  return (point) => {
    if (point.status === 'in-force') return [];
    const open = [...new Set(point.answeredBy.map(({ document }) => document))]
      .flatMap((key) => documents.get(key) ?? [])
      .filter((document) => !isInForce(document.status));
    return [
      ...(point.leftOut ?? []).map(({ name, reason }) => formatMessage(site.gapLeftOut, { name, reason })),
      ...(point.answeredBy.length === 0 && !point.leftOut ? [site.gapNoAnswer] : []),
      ...point.missing.map((path) => formatMessage(site.gapToEnter, { path })),
      ...open.map((document) =>
        formatMessage(site.gapApproval, {
          document: label(document),
          state: stateLabel(document.status, site, true),
        }),
      ),
      ...open.flatMap(({ key, number }) => {
        const count = undecided.get(key) ?? 0;
        return count === 0
          ? []
          : [
              formatMessage(site.gapDefaults, {
                document: number,
                values: counted('undecidedValues', count),
              }),
            ];
      }),
    ];
  };
}

/** How many values of each document nobody has decided or accepted. */
function undecidedIn({ decisions }: Manual): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { decided, usedIn, acceptedIn } of decisions)
    if (!decided)
      for (const key of usedIn) if (!acceptedIn.includes(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
