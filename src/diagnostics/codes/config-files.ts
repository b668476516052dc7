import type { Entries } from './entry.ts';

/** Codes of files that an organisation is read from. */
export const configFiles = {
  'broken-json': { severity: 'error' },
  'broken-script': { severity: 'error' },
  'broken-yaml': { severity: 'error' },
  'config-throws': { severity: 'error' },
  'endless-aliases': { severity: 'error' },
  'lone-carriage-returns': { severity: 'error' },
  'not-utf-8': { severity: 'error' },
  'import-not-found': { severity: 'error' },
  'missing-logo': { severity: 'warning' },
  'no-config': { severity: 'error' },
  'no-folder': { severity: 'error' },
  'nothing-exported': { severity: 'error' },
  'repeated-key': { severity: 'error' },
  'several-configs': { severity: 'error' },
  'several-documents': { severity: 'error' },
  'unknown-alias': { severity: 'error' },
  'unknown-tag': { severity: 'error' },
} as const satisfies Entries;
