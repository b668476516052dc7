/** The address of a register that shows only the rows whose column, by the name of its choice, has a value. */
export const filteredBy = (path: string, choice: string, value: string): string =>
  `${path}?${choice}=${encodeURIComponent(value)}`;
