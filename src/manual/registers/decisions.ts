import { type DecisionState, decisionState } from '../model/default-values.ts';
import type { DecisionEntry } from '../model/manual.ts';
import { formatMessage } from '../words/words.ts';
import type { StateCell } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterContext, type RegisterDescription, registerPath } from './description.ts';

const shapes = {
  decided: 'answered',
  accepted: 'approved',
  default: 'none',
} as const satisfies Record<DecisionState, StateCell['state']>;

/** Every value the manual speaks from, decided or default. */
export const decisionRegister: RegisterDescription<DecisionEntry> = {
  name: 'decisions',
  title: 'decisionRegister',
  lead: ({ manual, site }) =>
    formatMessage(site.decisionRegisterLead, { organisation: manual.organisation.name }),
  nothing: 'noDecisionsAtAll',
  counted: 'decisions',
  path: registerPath('decisions'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: { word: 'asCsv' },
  facets: ({ site }) => [
    { name: 'group', title: 'groupOfValues', of: ({ path }) => [groupOf(path) ?? site.general] },
  ],
  entries: ({ manual }) => manual.decisions,
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const asWritten = written(words.print.catalogue);
    return [
      { title: site.path, kind: 'code', width: 44, of: ({ path }) => path },
      {
        title: site.value,
        width: 50,
        of: ({ value }) => (typeof value === 'number' ? value : asWritten(value)),
      },
      {
        title: site.inWords,
        width: 40,
        only: {
          in: 'files',
          because: 'on the page a value stands in words, and as it was written behind them',
        },
        of: ({ printed }) => printed,
      },
      {
        title: site.state,
        kind: 'state',
        width: 12,
        choose: 'state',
        values: [site.decided, site.accepted, site.default],
        of: (decision) => {
          const state = decisionState(decision);
          return { text: site[state], state: shapes[state] };
        },
      },
      {
        title: site.acceptedIn,
        kind: 'documents',
        width: 30,
        only: {
          in: 'files',
          because: 'on the page its state says whether all texts that speak from it accepted it',
        },
        of: ({ acceptedIn }) => links.documents(acceptedIn),
      },
      { title: site.usedIn, kind: 'documents', width: 44, of: ({ usedIn }) => links.documents(usedIn) },
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
