import { expect } from 'vitest';
import {
  checkOrganisation,
  type Diagnostic,
  type Organisation,
  type OrganisationInput,
  parseOrganisation,
} from '../../src/organisation/index.ts';

/** How long a test lets a config in TypeScript take: many tests at once can make a machine slower than any user's. */
export const patienceMs = 50_000;

/** Stands for a file in which every place is known: the path itself is the file name. */
export const nowhere = (path: (string | number)[]) => ({ file: path.join('/'), line: 1, column: 1 });

/** A config that must have the right types, parsed. */
export function organisationOf(input: OrganisationInput): Organisation {
  return parsed(input).organisation;
}

function parsed(input: OrganisationInput) {
  const { organisation, decisions, problems } = parseOrganisation(input, nowhere);
  expect(problems).toEqual([]);
  return { organisation: organisation as Organisation, decisions };
}

/** What the rules say about a config, one line each. */
export function objectionsTo(input: Partial<OrganisationInput>): string[] {
  const { organisation, decisions } = parsed({ name: 'Example', edition: '2011', ...input });
  return checkOrganisation(organisation, decisions, nowhere).map(line);
}

/** A problem as a reader sees it, without its place. */
export function line({ severity, message, hint }: Diagnostic): string {
  return `${severity} ${message} ${hint}`;
}
