/** What is asked of a proof. Folders and files are absolute, or from the working folder. */
export interface VerifyOptions {
  root: string;
  /** Folder of the built site; `dist` when left out, where there may be none. */
  out?: string;
  /** List of keys that may sign. */
  signers?: string;
  /** First day from which acts must be signed, ISO 8601. */
  signedFrom?: string;
  /** The manifest of an earlier build. */
  manifest?: string;
  /** Folder of exports to prove too; `true` for that of the manual's root. */
  exports?: string | true;
  format?: 'json';
}
