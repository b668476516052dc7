import type { DocumentEntry } from '../manual/model/manual.ts';
import { firstStepsAnchor } from '../manual/model/urls.ts';

/** A list of steps as a reader chooses it: the heading it stands under, and where it begins. */
export interface StepList {
  name: string;
  anchor: string;
}

/** The lists of steps of a document by the headings they stand under; those under one heading follow each other and are one. */
export function stepListsOf({ steps }: Pick<DocumentEntry, 'steps'>): StepList[] {
  const byHeading = Map.groupBy(steps, ({ heading }) => heading?.slug ?? '');
  return [...byHeading.values()].flatMap(([first]) =>
    first
      ? [{ name: first.heading?.text ?? '', anchor: first === steps[0] ? firstStepsAnchor : first.anchor }]
      : [],
  );
}
