import type { MissingEntry } from '../model/manual.ts';
import { requirementPath } from '../model/urls.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** What the organisation has to enter before the answers that rest on it say anything. */
export const missingRegister: RegisterDescription<MissingEntry> = {
  name: 'missing',
  title: 'missingRegister',
  lead: ({ site }) => site.missingRegisterLead,
  nothing: 'nothingMissing',
  counted: 'entriesToMake',
  path: registerPath('missing'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.missing,
  columns: ({ manual, site }) => {
    const links = cellLinksOf(manual);
    const clauseOf = new Map(
      manual.clauses.flatMap(({ number, requirements }) =>
        requirements.map(({ id }) => [id, number] as const),
      ),
    );
    return [
      { title: site.path, kind: 'code', width: 44, heads: true, of: ({ path }) => path },
      { title: site.belongsTo, width: 26, of: ({ item }) => item },
      { title: site.description, width: 60, of: ({ description }) => description },
      {
        title: site.waitingPoints,
        kind: 'links',
        width: 30,
        of: ({ points }) =>
          points.map((id) => ({ text: id, url: requirementPath(clauseOf.get(id) ?? '', id) })),
      },
      {
        title: site.waitingDocuments,
        kind: 'documents',
        width: 36,
        of: ({ documents }) => links.documents(documents),
      },
    ];
  },
};
