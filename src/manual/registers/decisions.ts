import type { DecisionEntry } from '../model/manual.ts';
import { say as fill } from '../words/words.ts';
import { type RegisterContext, type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** Every value the manual speaks from, decided or default. */
export const decisionRegister: RegisterDescription<DecisionEntry> = {
  name: 'decisions',
  title: 'decisionRegister',
  lead: ({ manual, say }) => fill(say.decisionRegisterLead, { organisation: manual.organisation.name }),
  nothing: 'noDecisionsAtAll',
  counted: 'decisions',
  path: registerPath('decisions'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asCsv' },
  facets: ({ say }) => [
    { name: 'group', title: 'groupOfValues', of: ({ path }) => [groupOf(path) ?? say.general] },
  ],
  entries: ({ manual }) => manual.decisions,
  columns: ({ manual, words, say }) => {
    const places = placesOf(manual);
    const asWritten = written(words.print.catalogue);
    return [
      { title: say.path, kind: 'code', width: 44, of: ({ path }) => path },
      {
        title: say.value,
        width: 50,
        of: ({ value }) => (typeof value === 'number' ? value : asWritten(value)),
      },
      {
        title: say.inWords,
        width: 40,
        only: {
          in: 'files',
          because: 'on the page a value stands in words, and as it was written behind them',
        },
        of: ({ printed }) => printed,
      },
      {
        title: say.state,
        kind: 'state',
        width: 12,
        choose: 'state',
        values: [say.decided, say.suggested],
        of: ({ decided }) =>
          decided ? { text: say.decided, state: 'answered' } : { text: say.suggested, state: 'none' },
      },
      { title: say.usedIn, kind: 'documents', width: 44, of: ({ usedIn }) => places.documents(usedIn) },
    ];
  },
};

// `name` and `locale` stand alone at the top of the organisation; they share one group.
const groupOf = (path: string): string | undefined =>
  /[.[]/.test(path) ? path.replace(/[.[].*$/, '') : undefined;

const written = ({ yes, no }: RegisterContext['words']['print']['catalogue']) =>
  function inWords(value: unknown): string {
    if (Array.isArray(value)) return value.map(inWords).join('\n');
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'object' && value !== null) return JSON.stringify(value);
    return value === undefined || value === null ? '' : String(value);
  };
