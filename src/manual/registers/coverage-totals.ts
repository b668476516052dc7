import { type ApprovedCoverage, coverageTotals } from '../coverage/coverage.ts';
import { label } from '../model/label.ts';
import { formatMessage } from '../words/words.ts';
import type { CellLink } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** The coverage of one section, or of the whole manual under a name that leads nowhere. */
export interface CoverageLine {
  name: CellLink;
  coverage: ApprovedCoverage;
}

/** Where the page of the coverage has the points of a section. */
export const coverageSection = (number: string): string => `section-${number}`;

/** The coverage of each section, and in the last row that of the whole manual. */
export const coverageTotalRegister: RegisterDescription<CoverageLine> = {
  name: 'coverage-totals',
  title: 'coverageTotals',
  lead: ({ manual, site }) => formatMessage(site.coverageTotalsLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'lines',
  path: `${registerPath('coverage')}#totals`,
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asTotals' },
  entries: ({ manual, site }) => {
    const totals = coverageTotals(manual);
    return [
      ...totals.sections.map((section) => ({
        name: {
          text: label(section),
          url: `${registerPath('coverage')}#${coverageSection(section.number)}`,
        },
        coverage: section.coverage,
      })),
      { name: { text: site.wholeManual, url: '' }, coverage: totals.manual },
    ];
  },
  columns: ({ site }) => [
    { title: site.section, kind: 'link', width: 44, of: ({ name }) => [name] },
    { title: site.pointsTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.points },
    {
      title: site.answered,
      kind: 'number',
      width: 10,
      only: { in: 'files', because: 'on the page it would pass for more than what is in force' },
      of: ({ coverage }) => coverage.answered,
    },
    {
      title: site.approvedTotal,
      kind: 'number',
      width: 16,
      only: { in: 'files', because: 'on the page a sentence says it' },
      of: ({ coverage }) => coverage.approved,
    },
    { title: site.pointInForce, kind: 'number', width: 10, of: ({ coverage }) => coverage.inForce },
    { title: site.pointDrafted, kind: 'number', width: 10, of: ({ coverage }) => coverage.drafted },
    { title: site.contentMissing, kind: 'number', width: 10, of: ({ coverage }) => coverage.missing },
    { title: site.gapsTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.gaps },
    { title: site.notesTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.notScored },
    {
      title: site.share,
      kind: 'percent',
      width: 16,
      only: { in: 'files', because: 'on the page a bar shows what is in force' },
      of: ({ coverage }) => coverage.percent,
    },
  ],
};
