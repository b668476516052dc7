/** An export that the site offers to readers. */
export interface OfferedExport {
  /** Its path in the folder of exports: `manual.pdf`, `documents/change-procedure.pdf`. */
  path: string;
  bytes: number;
}
