/** What people ask, by the id of the page that answers it. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** Takes questions apart that are written as one line for each page. */
export const asked = (lines: Readonly<Record<string, string>>): Asked =>
  Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, line.split(', ')]));

/** The questions of several lists, page by page. */
export const together = (...lists: readonly Asked[]): Asked => {
  const all: Record<string, readonly string[]> = {};
  for (const list of lists)
    for (const [id, said] of Object.entries(list)) all[id] = [...(all[id] ?? []), ...said];
  return all;
};
