import type { DocumentEntry, Manual } from './manual.ts';
import { memoise } from './memoise.ts';
import { redactedText } from './redactable-text.ts';

/** A step, or a duty that a passage states, with who does it, answers for it, is asked before and is told after: ids. */
export interface RaciLine {
  kind: 'step' | 'duty';
  /** Number of the step within its table; `null` for a duty. */
  number: number | null;
  /** Heading it stands under; empty before the first. */
  heading: string;
  /** Site path to that heading, or to the passage. */
  url: string;
  text: string;
  responsible: string[];
  accountable: string[];
  consulted: string[];
  informed: string[];
  /** How often, in words; empty where nobody says. */
  every: string;
  /** By when, in words; empty where nobody says, or where it is personal or confidential. */
  within: string;
  records: string[];
}

/** The steps of one document, and its duties beside them. */
export interface RaciOfDocument {
  document: DocumentEntry;
  /** Every role that any of the steps names, in the order in which they appear. */
  roles: string[];
  steps: RaciLine[];
  duties: RaciLine[];
}

/**
 * Who does what, by document: its steps, and the passages that say whose duty they are. Where nobody is said to answer,
 * nobody is: whoever keeps a document does not answer for what is done by it.
 */
export const raciOf = memoise(({ documents }: Pick<Manual, 'documents'>): RaciOfDocument[] =>
  documents
    .filter(({ steps, duties }) => steps.length + duties.length > 0)
    .map((document) => {
      const steps = document.steps.map((step): RaciLine => {
        const { number, heading, responsible, accountable, consulted, informed, output } = step;
        return {
          kind: 'step',
          number,
          heading: heading?.text ?? '',
          url: heading ? `${document.url}#${heading.slug}` : document.url,
          text: redactedText(step),
          responsible,
          accountable,
          consulted,
          informed,
          every: step.rhythm?.every ?? '',
          within: step.withinSensitive ? '' : step.within,
          records: output,
        };
      });
      const duties = document.duties.map((duty): RaciLine => {
        return {
          kind: 'duty',
          number: null,
          heading: duty.heading?.text ?? '',
          url: `${document.url}#${duty.anchor}`,
          text: redactedText(duty),
          responsible: duty.by,
          accountable: [],
          consulted: [],
          informed: [],
          every: duty.every,
          within: duty.within,
          records: duty.records,
        };
      });
      const roles = steps.flatMap((step) => raciLetters.flatMap(([, part]) => step[part]));
      return { document, steps, duties, roles: [...new Set(roles)] };
    }),
);

/** The letters of a RACI matrix, in their order. */
export const raciLetters = [
  ['R', 'responsible'],
  ['A', 'accountable'],
  ['C', 'consulted'],
  ['I', 'informed'],
] as const satisfies readonly (readonly [string, keyof RaciLine])[];

/** The letters of a role at a step: "R A", or nothing. */
export const lettersOf = (step: RaciLine, role: string): string[] =>
  raciLetters.flatMap(([letter, part]) => (step[part].includes(role) ? [letter] : []));
