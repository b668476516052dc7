/** How many of a list are named. */
const named = 4;

/** The first of some names, and how many more there are. */
export const inShort = (names: readonly string[]): string =>
  names.length > named + 1
    ? `${names.slice(0, named).join(', ')} and ${names.length - named} more`
    : names.join(', ');
