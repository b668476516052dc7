import { completeness } from './codes/completeness.ts';
import { components } from './codes/components.ts';
import { configFields } from './codes/config-fields.ts';
import { configFiles } from './codes/config-files.ts';
import { control } from './codes/control.ts';
import type { Entries } from './codes/entry.ts';
import { filling } from './codes/filling.ts';
import { frontMatter } from './codes/front-matter.ts';
import { identityRules } from './codes/identity-rules.ts';
import { operationRules } from './codes/operation-rules.ts';
import { ownSections } from './codes/own-sections.ts';
import { ownTexts } from './codes/own-texts.ts';
import { partyRules } from './codes/party-rules.ts';
import { peopleRules } from './codes/people-rules.ts';
import { program } from './codes/program.ts';
import { promiseRules } from './codes/promise-rules.ts';
import { release } from './codes/release.ts';
import { safety } from './codes/safety.ts';
import { serviceRules } from './codes/service-rules.ts';
import { style } from './codes/style.ts';
import { timeRules } from './codes/time-rules.ts';
import { unknownIds } from './codes/unknown-ids.ts';
import { valueRules } from './codes/value-rules.ts';

/** Every code there is. People search for them and silence them by name, so a code is never given another meaning. */
export const codes = {
  ...configFiles,
  ...configFields,
  ...unknownIds,
  ...peopleRules,
  ...identityRules,
  ...serviceRules,
  ...partyRules,
  ...promiseRules,
  ...operationRules,
  ...timeRules,
  ...completeness,
  ...valueRules,
  ...frontMatter,
  ...filling,
  ...components,
  ...ownTexts,
  ...ownSections,
  ...safety,
  ...control,
  ...release,
  ...program,
  ...style,
} as const satisfies Entries;

/** The stable name of a kind of problem, `unknown-role`; tools and tests rely on it. */
export type DiagnosticCode = keyof typeof codes;
