/** What people ask, by the id of the page that answers it. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** Takes questions apart that are written as one line for each page. */
export const asked = (lines: Readonly<Record<string, string>>): Asked =>
  Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, line.split(', ')]));
