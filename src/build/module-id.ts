/**
 * The module that a document's page is made from. A file with `each` gives one module for each item: the query keeps
 * them apart, and its end keeps the extension that Astro goes by.
 */
export function moduleId(file: string, item: string | null): string {
  return item === null
    ? file
    : `${file}?item=${encodeURIComponent(item)}${file.slice(file.lastIndexOf('.'))}`;
}

/** The file behind a module. */
export const fileOf = (module: string): string => module.split('?')[0] ?? module;
