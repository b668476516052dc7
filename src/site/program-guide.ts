import { stateLabel } from '../manual/control/state.ts';
import { coverageOf } from '../manual/coverage.ts';
import { twinPath } from '../manual/paths.ts';
import { registerNames, registerOf } from '../manual/registers/index.ts';
import { say } from '../manual/words/words.ts';
import { cardFolders, cardsPath } from './cards/card.ts';
import { href } from './href.ts';
import { places } from './places.ts';
import { manual, pointsUnder } from './shown-manual.ts';
import { usedTypes } from './types-used.ts';
import { figure, site, words } from './words.ts';

/** A place of the manual, for programs: its address under the site's base path, and what is to know before fetching it. */
export interface GuideEntry {
  label: string;
  address: string;
  note?: string;
}

export interface GuideSection {
  title: string;
  entries: readonly GuideEntry[];
}

const registers = registerNames.map((name) => registerOf(name, manual, words));

const data: GuideEntry[] = [
  { label: site.guideData, address: href('data/manual.json') },
  { label: site.asSchema, address: href('data/manual.schema.json') },
  { label: site.asWorkbook, address: href('data/registers.xlsx') },
  ...registers.map(({ name, title }) => ({
    label: say(site.guideCsv, { register: title }),
    address: href(`data/${name}.csv`),
  })),
  ...cardFolders.map((folder) => ({
    label: say(site.guideCards, { folder: site[folder] }),
    address: href(cardsPath(folder)),
  })),
];

// The totals stand on the page of the coverage, and the editions have a page outside the registers.
const elsewhere: Record<string, string | undefined> = {
  'coverage-totals': undefined,
  editions: places.editions,
};

const pages: GuideEntry[] = [
  ...registers.flatMap(({ name, title, lead }) => {
    const path = name in elsewhere ? elsewhere[name] : `registers/${name}/`;
    return path === undefined ? [] : [{ label: title, address: href(path), note: lead }];
  }),
  { label: site.checklist, address: href(places.checklist) },
  { label: site.roles, address: href(places.roles), note: site.roleIndexLead },
  { label: site.records, address: href(places.records), note: site.recordIndexLead },
];

const clauses: GuideEntry[] = manual.clauses.map(({ number, title, url }) => {
  const { answered, total } = coverageOf(pointsUnder(number));
  const note =
    total === 0
      ? site.nothingDemanded
      : say(site.ofPoints, { answered: figure(answered), total: figure(total) });
  return { label: `${number} ${title}`, address: href(url), note };
});

/** All that a program may want to read, the data first and the documents by type. */
export const programGuide: readonly GuideSection[] = [
  { title: site.guideDataTitle, entries: data },
  { title: site.registers, entries: pages },
  { title: site.clauses, entries: clauses },
  ...usedTypes.map(({ type, documents }) => ({
    title: words.documentTypes[type],
    entries: documents.map(({ number, title, slug, status, clauseNumbers }) => ({
      label: `${number} ${title}`,
      address: href(twinPath(slug)),
      note: [
        stateLabel(status, site),
        ...(clauseNumbers.length > 0 ? [`${site.clausesLabel} ${clauseNumbers.join(', ')}`] : []),
      ].join('; '),
    })),
  })),
];
