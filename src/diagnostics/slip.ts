/**
 * The only one of the known words that a word can have been meant as beyond doubt; nothing where there is none, or more than
 * one. Words that differ in capitals, spaces or signs between their parts alone are the same. Else a slip of the finger
 * parts them: in at most two of their parts one letter is missing, too many, swapped with the next or another one. A
 * figure is never a slip: `server-2` is not meant as `server-1`.
 */
export function slipOf(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...new Set(known)].filter((each) => each !== word);
  const same = candidates.filter((each) => bare(each) === bare(word));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const slips = candidates.filter((each) => isSlip(word, each));
  return slips.length === 1 ? slips[0] : undefined;
}

const bare = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/** The parts of a word: `incident-record`, `recordWithin` and `org.incidents` have two. */
const partsOf = (word: string): string[] =>
  word
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);

function isSlip(word: string, known: string): boolean {
  const [parts, others] = [partsOf(word), partsOf(known)];
  if (parts.length !== others.length) return false;
  const apart = parts.filter((part, at) => part !== others[at]);
  return (
    apart.length <= 2 &&
    parts.every((part, at) => part === others[at] || isSlipOfPart(part, others[at] as string))
  );
}

function isSlipOfPart(part: string, known: string): boolean {
  if (/\d/.test(part + known)) return false;
  let start = 0;
  while (start < part.length && part[start] === known[start]) start += 1;
  const rest = part.slice(start);
  const other = known.slice(start);
  if (rest.length === other.length) {
    const isSwap = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
    if (isSwap) return rest.length > 1;
    // Another first letter, or another ending (employer, employee), mostly makes another word.
    return start > 0 && rest.length > 2 && part.length >= 6 && rest.slice(1) === other.slice(1);
  }
  const [short, long] = rest.length < other.length ? [rest, other] : [other, rest];
  return (
    long.length === short.length + 1 && long.slice(1) === short && Math.min(part.length, known.length) >= 3
  );
}
