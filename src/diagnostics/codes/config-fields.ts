import type { Entries } from './entry.ts';

/** Codes of single values in the config of an organisation. */
export const configFields = {
  'duplicate-id': { severity: 'error' },
  'empty-text': { severity: 'error' },
  'forbidden-key': { severity: 'error' },
  'missing-field': { severity: 'error' },
  'nested-too-deep': { severity: 'error' },
  'not-a-config': { severity: 'error' },
  'not-a-date': { severity: 'error' },
  'not-a-day': { severity: 'error' },
  'not-a-duration': { severity: 'error' },
  'not-a-flag': { severity: 'error' },
  'not-a-group': { severity: 'error' },
  'not-a-list': { severity: 'error' },
  'not-a-number': { severity: 'error' },
  'not-a-percentage': { severity: 'error' },
  'not-an-amount': { severity: 'error' },
  'not-an-id': { severity: 'error' },
  'not-an-item': { severity: 'error' },
  'not-data': { severity: 'error' },
  'not-text': { severity: 'error' },
  'unknown-choice': { severity: 'error' },
  'unknown-field': { severity: 'error' },
} as const satisfies Entries;
