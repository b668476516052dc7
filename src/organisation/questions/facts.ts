import { factsOfServices } from './facts-of-services.ts';
import { factsOfSuppliers } from './facts-of-suppliers.ts';
import { factsOfTheHouse } from './facts-of-the-house.ts';

/**
 * The values that somebody has to decide before a manual is theirs, in the order in which they are asked. A path is that of a
 * field, of a list (is there one, and what is in it), or with `*` of a field that each item of a list has to have.
 */
export const questionFacts = { ...factsOfTheHouse, ...factsOfServices, ...factsOfSuppliers };

/** The path of a question. */
export type QuestionPath = keyof typeof questionFacts;
