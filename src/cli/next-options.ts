/** What is asked about the next questions. */
export interface NextOptions {
  root: string;
  /** How many questions. */
  count: number;
  format: 'text' | 'json';
}
