/** What a manual can be exported as, in the order in which all are made. */
export const exportFormats = ['xlsx', 'csv', 'pdf', 'servers'] as const;

/** The name of a format, as the command takes it. */
export type ExportFormat = (typeof exportFormats)[number];

/** What is asked of an export. Folders are absolute, or from the working folder. */
export interface ExportOptions {
  root: string;
  /** Folder that the exports of all audiences lie in; `exports` in the root when left out. */
  out?: string;
  /** Folder of the built site, which PDFs and what servers need are made from; `dist` in the root when left out. */
  site?: string;
  /** Program of the browser that prints. */
  browser?: string;
  /** Files of fonts for what the shipped typeface has no letters for. */
  font?: readonly string[];
  /** Into so many volumes a PDF of several documents is parted; as many as are needed when left out. */
  volumes?: number;
  /** A PDF of each document too. */
  each?: true;
  /** The texts of today, whatever the organisation publishes. */
  drafts?: true;
  /** The day that counts, ISO 8601; today when left out. */
  asOf?: string;
  /** The audience whose extract is exported: see `audienceNamed`. */
  audience?: string;
}
