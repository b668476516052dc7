import { type ApprovedCoverage, coverageTotals } from '../coverage.ts';
import { clausePath } from '../paths.ts';
import { say as fill } from '../words/words.ts';
import { type Place, type Register, type RegisterContext, tabulate } from './register.ts';

interface Line {
  name: Place;
  coverage: ApprovedCoverage;
}

/** The coverage of each section, and in the last row that of the whole manual. */
export function coverageTotalRegister({ manual, say }: RegisterContext): Register {
  const totals = coverageTotals(manual);
  const lines: Line[] = [
    ...totals.sections.map(({ number, title, coverage }) => ({
      name: { text: `${number} ${title}`, url: clausePath(number) },
      coverage,
    })),
    { name: { text: say.wholeManual, url: '' }, coverage: totals.manual },
  ];
  const head = {
    name: 'coverage-totals',
    title: say.coverageTotals,
    lead: fill(say.coverageTotalsLead, { standard: manual.edition.name }),
    nothing: say.noPointsAtAll,
  };
  return tabulate(head, lines, [
    { title: say.section, kind: 'places', width: 44, of: ({ name }) => [name] },
    { title: say.pointsTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.points },
    { title: say.answered, kind: 'number', width: 10, of: ({ coverage }) => coverage.answered },
    { title: say.approvedTotal, kind: 'number', width: 16, of: ({ coverage }) => coverage.approved },
    { title: say.gapsTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.gaps },
    { title: say.notesTotal, kind: 'number', width: 10, of: ({ coverage }) => coverage.notScored },
    { title: say.share, kind: 'percent', width: 16, of: ({ coverage }) => coverage.percent },
  ]);
}
