import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { unfitRoot } from './root-sign.ts';

/** What speaks against a manual in a folder because of how it, or a folder around it, is called. */
export function checkRoot(root: string): Finding[] {
  const objection = unfitRoot(root);
  return objection === undefined ? [] : [finding('unfit-root', objection, 'Rename the folder.')];
}
