import type { DocumentEntry, Manual } from './manual.ts';
import { memoise } from './memoise.ts';
import { redactedText } from './redactable-text.ts';

/** One step with who does it, who answers for it, who is asked before and who is told after; all are ids. */
export interface RaciStep {
  /** Number of the step within its table. */
  number: number;
  /** Heading it stands under; empty before the first. */
  heading: string;
  /** Site path to that heading. */
  url: string;
  text: string;
  responsible: string[];
  accountable: string[];
  consulted: string[];
  informed: string[];
  records: string[];
}

/** The steps of one document. */
export interface RaciOfDocument {
  document: DocumentEntry;
  /** Every role that any of the steps names, in the order in which they appear. */
  roles: string[];
  steps: RaciStep[];
}

/**
 * Who does what, by document. Where a step names nobody who answers for it, the owner of the document does: each step
 * has somebody who answers.
 */
export const raciOf = memoise(({ documents }: Pick<Manual, 'documents'>): RaciOfDocument[] =>
  documents
    .filter(({ steps }) => steps.length > 0)
    .map((document) => {
      const steps = document.steps.map((step): RaciStep => {
        const { number, heading, responsible, accountable, consulted, informed, output } = step;
        return {
          number,
          heading: heading?.text ?? '',
          url: heading ? `${document.url}#${heading.slug}` : document.url,
          text: redactedText(step),
          responsible,
          accountable: answering(accountable, document),
          consulted,
          informed,
          records: output,
        };
      });
      const roles = steps.flatMap((step) => raciLetters.flatMap(([, part]) => step[part]));
      return { document, steps, roles: [...new Set(roles)] };
    }),
);

/** Who answers for a step: the roles that it names, else the owner of its document. */
export const answering = (named: readonly string[], { owner }: Pick<DocumentEntry, 'owner'>): string[] =>
  named.length > 0 ? [...named] : [owner];

/** The letters of a RACI matrix, in their order. */
export const raciLetters = [
  ['R', 'responsible'],
  ['A', 'accountable'],
  ['C', 'consulted'],
  ['I', 'informed'],
] as const satisfies readonly (readonly [string, keyof RaciStep])[];

/** The letters of a role at a step: "R A", or nothing. */
export const lettersOf = (step: RaciStep, role: string): string[] =>
  raciLetters.flatMap(([letter, part]) => (step[part].includes(role) ? [letter] : []));
