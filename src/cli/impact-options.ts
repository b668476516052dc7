/** What is asked about the impact of a change. */
export interface ImpactOptions {
  root: string;
  format: 'text' | 'json';
}
