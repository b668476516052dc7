/** What is asked of an upgrade. */
export interface UpgradeOptions {
  root: string;
  /** Whether to tell what would be done, and write nothing. */
  dryRun?: true;
  /** Whether to write over changes that git could not bring back; a copy of them is kept. */
  force?: true;
  report: 'text' | 'json';
}
