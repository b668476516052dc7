import type { DueOptions } from './due-options.ts';

/** What is asked about changes of control. Days are ISO 8601 dates. */
export interface ChangesOptions {
  root: string;
  from: string;
  to?: string;
  format: DueOptions['format'];
}
