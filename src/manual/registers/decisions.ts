import { type QuestionStep, questionSteps, questionsIn } from '../../organisation/index.ts';
import { type DecisionState, decisionState } from '../model/default-values.ts';
import type { DecisionEntry } from '../model/manual.ts';
import { formatMessage } from '../words/words.ts';
import type { StateCell } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterContext, type RegisterDescription, registerPath } from './description.ts';

/** The shape of each state of a value. */
export const decisionShapes = {
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
  page: {
    drawn: 'otherwise',
    because:
      'what is asked stands first in words, and thousands of values are drawn section by section when opened',
  },
  file: { word: 'asCsv' },
  // What an organisation is asked comes first, in the order in which it is asked.
  entries: ({ manual }) => manual.decisions.toSorted((a, b) => stepOf(a) - stepOf(b)),
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
        of: ({ printed }) => printed,
      },
      {
        title: site.state,
        kind: 'state',
        width: 12,
        of: (decision) => {
          const state = decisionState(decision);
          return { text: site[state], state: decisionShapes[state] };
        },
      },
      {
        title: site.acceptedIn,
        kind: 'documents',
        width: 30,
        of: ({ acceptedIn }) => links.documents(acceptedIn),
      },
      {
        title: site.askedIn,
        width: 26,
        of: ({ ask }) => (ask ? questionsIn(manual.organisation.language).steps[ask.step] : null),
      },
      { title: site.usedIn, kind: 'documents', width: 44, of: ({ usedIn }) => links.documents(usedIn) },
    ];
  },
};

/** Where the page of the decisions has the questions of a step; links from elsewhere lead there. */
export const stepAnchor = (step: QuestionStep): string => `values-asked-${step}`;

const stepOf = ({ ask }: DecisionEntry): number =>
  ask ? questionSteps.indexOf(ask.step) : questionSteps.length;

const written = ({ yes, no }: RegisterContext['words']['print']['catalogue']) =>
  function inWords(value: unknown): string {
    if (Array.isArray(value)) return value.map(inWords).join('\n');
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'object' && value !== null) return JSON.stringify(value);
    return value === undefined || value === null ? '' : String(value);
  };
