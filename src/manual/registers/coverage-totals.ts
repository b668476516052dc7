import { type ApprovedCoverage, coverageTotals } from '../coverage/coverage.ts';
import { label } from '../model/label.ts';
import { say as fill } from '../words/words.ts';
import type { Place } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';

export interface CoverageLine {
  name: Place;
  coverage: ApprovedCoverage;
}

/** Where the page of the coverage has the points of a section. */
export const coverageSection = (number: string): string => `section-${number}`;

/** The coverage of each section, and in the last row that of the whole manual. */
export const coverageTotalRegister: RegisterDescription<CoverageLine> = {
  name: 'coverage-totals',
  title: 'coverageTotals',
  lead: ({ manual, say }) => fill(say.coverageTotalsLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'lines',
  path: `${registerPath('coverage')}#totals`,
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asTotals' },
  entries: ({ manual, say }) => {
    const totals = coverageTotals(manual);
    return [
      ...totals.sections.map((section) => ({
        name: {
          text: label(section),
          url: `${registerPath('coverage')}#${coverageSection(section.number)}`,
        },
        coverage: section.coverage,
      })),
      { name: { text: say.wholeManual, url: '' }, coverage: totals.manual },
    ];
  },
  columns: ({ say }) => [
    { title: say.section, kind: 'place', width: 44, of: ({ name }) => [name] },
    { title: say.pointsTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.points },
    { title: say.answered, kind: 'number', width: 10, of: ({ coverage }) => coverage.answered },
    { title: say.approvedTotal, kind: 'number', width: 16, of: ({ coverage }) => coverage.approved },
    { title: say.gapsTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.gaps },
    { title: say.notesTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.notScored },
    { title: say.share, kind: 'percent', width: 16, of: ({ coverage }) => coverage.percent },
  ],
};
