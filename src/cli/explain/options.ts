/** How a thing is explained. */
export interface ExplainOptions {
  root: string;
  format: 'text' | 'json';
  /** Lists to their end. */
  all?: true;
}
