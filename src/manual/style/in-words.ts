/** What finds some phrases, longest first, where no word goes on at their ends; nothing where there are none. */
export function inWords(phrases: readonly string[], flags: string): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const each = [...phrases].sort((a, b) => b.length - a.length).map(pattern);
  return new RegExp(`(?<![\\p{L}\\d_@/.-])(?:${each.join('|')})(?![\\p{L}\\d_@])`, flags);
}

const pattern = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
