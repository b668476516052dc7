/** Who looks at the manual, and when. */
export interface View {
  /** `drafts`: the current text; `approved`: only text that was approved. */
  publication: 'drafts' | 'approved';
  /** Who may read texts that are in force no more. */
  oldVersions: 'readers' | 'nobody';
  /** Whether histories name the people who acted, beside their roles. */
  namesPeople?: boolean;
  /** Whether readers get the documents alone, without what speaks of today's organisation: roles, records, registers. */
  documentsOnly?: boolean;
  /** ISO 8601 date of the look: the day of the build, or the one that was asked for. */
  day: string;
  /** Whether another day than that of the build was asked for. */
  isOtherDay?: boolean;
}
