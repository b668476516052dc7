import type { DiagnosticCode } from './codes.ts';

/** Codes that were told once and are not any more, with those that took their place. None is given another meaning. */
export const formerCodes: Readonly<Record<string, readonly DiagnosticCode[]>> = {
  'supplier-availability-low': ['part-availability-low'],
  'supplier-too-slow': ['support-too-slow', 'answer-too-slow'],
};
