import { type Finding, finding } from '../diagnostics/diagnostic.ts';

/**
 * What speaks against a path that a site shall stand under. Two slashes at the start would name another machine, and
 * steps such as `..` lead out of the path that pages are asked for by.
 */
export function checkBase(base: string): Finding[] {
  const odd = base.split('/').some((step) => step === '.' || step === '..');
  if (/^[\w./~-]*$/.test(base) && !base.includes('//') && !odd) return [];
  return [finding('unfit-base', `"${base}" is not a path on a site.`, 'Write for example /manual/.')];
}
