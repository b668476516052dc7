/** An export that the site offers to readers. */
export interface OfferedExport {
  /** Its path in the folder of exports: `manual.pdf`, `documents/change-procedure.pdf`. */
  path: string;
  bytes: number;
  volume?: VolumeOfFile;
}

/** Which of several volumes a file is, where the whole was too large for one. */
export interface VolumeOfFile {
  /** The path that the whole would have. */
  of: string;
  /** From 1. */
  number: number;
  count: number;
}
