import { configFields } from './codes/config-fields.ts';
import { configFiles } from './codes/config-files.ts';
import { documents } from './codes/documents.ts';
import type { Entries } from './codes/entry.ts';
import { program } from './codes/program.ts';
import { rules } from './codes/rules.ts';

/** Every code there is. People search for them and silence them by name, so a code is never given another meaning. */
export const codes = {
  ...configFiles,
  ...configFields,
  ...rules,
  ...documents,
  ...program,
} as const satisfies Entries;

export type DiagnosticCode = keyof typeof codes;
