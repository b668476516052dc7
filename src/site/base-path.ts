/**
 * What speaks against a path that a site shall stand under, with its remedy; undefined when nothing does. Two slashes at
 * the start would name another machine, and steps such as `..` lead out of the path that pages are asked for by.
 */
export function objectionToBase(base: string): string | undefined {
  const steps = base.split('/');
  const sound =
    /^[\w./~-]*$/.test(base) && !base.includes('//') && !steps.includes('..') && !steps.includes('.');
  return sound ? undefined : 'It is not a path on a site. Write for example /manual/.';
}
