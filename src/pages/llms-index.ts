import { cardFolders, cardsPath } from '../browser/cards/card.ts';
import { stateLabel } from '../manual/control/state.ts';
import { coverageOf } from '../manual/coverage/coverage.ts';
import { coverageInWords } from '../manual/coverage/coverage-words.ts';
import { label } from '../manual/model/label.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type { Manual } from '../manual/model/manual.ts';
import { listPaths, twinPath } from '../manual/model/urls.ts';
import { csvPath, registers } from '../manual/registers/index.ts';
import { pagesOf, pagesOfKind, usedTypes } from '../manual/site-map.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { href } from './href.ts';

/** A place of the manual, for programs: its address under the site's base path, and what is to know before fetching it. */
export interface GuideEntry {
  label: string;
  address: string;
  note?: string;
}

/** A part of the guide, under a heading. */
export interface GuideSection {
  title: string;
  entries: readonly GuideEntry[];
}

/** All that a program may want to read, the data first and the documents by type. */
export function programGuideOf(manual: Manual, words: Words): readonly GuideSection[] {
  const { site } = pageWords(words);
  return [
    { title: site.guideDataTitle, entries: dataOf(words) },
    { title: site.registers, entries: registersOf(manual, words) },
    { title: site.clauses, entries: clausesOf(manual, words) },
    ...usedTypes(manual).map(({ type, documents }) => ({
      title: words.documentTypes[type],
      entries: documents.map((document) => ({
        label: label(document),
        address: href(twinPath(document.slug)),
        note: [
          stateLabel(document.status, site),
          ...(document.clauseNumbers.length > 0
            ? [`${site.clausesLabel} ${document.clauseNumbers.join(', ')}`]
            : []),
        ].join('; '),
      })),
    })),
  ];
}

function dataOf(words: Words): GuideEntry[] {
  const { site } = pageWords(words);
  return [
    { label: site.guideData, address: href('data/manual.json') },
    { label: site.asSchema, address: href('data/manual.schema.json') },
    { label: site.asWorkbook, address: href('data/registers.xlsx') },
    ...registers.flatMap(({ name, title, file }) =>
      'none' in file
        ? []
        : { label: formatMessage(site.guideCsv, { register: site[title] }), address: href(csvPath(name)) },
    ),
    ...cardFolders.map((folder) => ({
      label: formatMessage(site.guideCards, { folder: site[folder] }),
      address: href(cardsPath(folder)),
    })),
  ];
}

function registersOf(manual: Manual, words: Words): GuideEntry[] {
  const { site } = pageWords(words);
  return [
    ...pagesOfKind(pagesOf(manual, words), 'register').map(({ title, path, entry }) => ({
      label: title,
      address: href(path),
      note: entry.lead({ manual, site }),
    })),
    { label: site.onCallTitle, address: href(listPaths.onCall), note: site.onCallNote },
    { label: site.roles, address: href(listPaths.roles), note: site.roleIndexLead },
    { label: site.records, address: href(listPaths.records), note: site.recordIndexLead },
  ];
}

function clausesOf(manual: Manual, words: Words): GuideEntry[] {
  const { pointsUnder } = lookUp(manual);
  return pagesOfKind(pagesOf(manual, words), 'clause').map((page) => {
    const note = coverageInWords(coverageOf(pointsUnder(page.number)), words);
    return { label: label(page), address: href(page.path), note };
  });
}
