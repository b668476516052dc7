import { defaultPathsIn } from '../../manual/model/default-values.ts';
import type { Choice } from './choose.ts';
import type { OpenManual } from './open.ts';
import type { SigningOptions } from './sign.ts';

/** What may be said of an approval on the command line. */
export interface ApproveOptions extends Choice, SigningOptions {
  root: string;
  name?: string;
  change?: 'major' | 'minor';
  summary?: string;
  on?: string;
  from?: string;
  basis?: string;
  acceptDefaults?: true;
  yes?: true;
  sheet?: string;
}

/** What is said of all approvals at once. */
export interface Said {
  name: string;
  change: 'major' | 'minor';
  summary: string;
  on: string;
  from: string;
  basis: string | undefined;
  acceptDefaults: boolean;
}

/** Paths of the values that a document speaks from and that nobody decided. */
export const defaultsOf = ({ made }: OpenManual, key: string): readonly string[] =>
  defaultPathsIn({ key }, made.manual.decisions);
