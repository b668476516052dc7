// What goes wrong in a clause number is a digit or a dot too many or too few (8.11, 81), or another key for
// the dot (8,1). A wrong digit is rarer, so it counts for more.
const cost = { dot: 0.75, digit: 1, separator: 0.25, wrong: 1.5 };
const limit = 2;

const isSeparator = (sign: string) => !/\d/.test(sign);
const single = (sign: string) => (isSeparator(sign) ? cost.dot : cost.digit);

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  return isSeparator(a) && isSeparator(b) ? cost.separator : cost.wrong;
}

function apart(typed: string, meant: string): number {
  let above = [0];
  for (const sign of meant) above.push((above.at(-1) ?? 0) + single(sign));
  for (const a of typed) {
    const row = [(above[0] ?? 0) + single(a)];
    for (const [i, b] of [...meant].entries()) {
      const [diagonal = 0, up = 0, left = 0] = [above[i], above[i + 1], row[i]];
      row.push(Math.min(diagonal + replacing(a, b), up + single(a), left + single(b)));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Size of the step between the first parts that differ; it decides between 6.1 and 6.6 for a mistyped 6.7. */
function step(a: string, b: string): number {
  const right = b.split(/\D/);
  for (const [i, part] of a.split(/\D/).entries())
    if (part !== right[i]) return Math.abs(Number(part) - Number(right[i] ?? 0));
  return 0;
}

/** The known number that a mistyped one most likely stands for; nothing when none is near enough to help. */
export function nearestNumber(typed: string, known: readonly string[]): string | undefined {
  // Replacing all that was typed is no correction of it.
  const whole = apart(typed, '');
  return known
    .map((number) => ({
      number,
      apart: apart(typed, number),
      shared: sharedStart(typed, number),
      step: step(typed, number),
    }))
    .filter((candidate) => candidate.apart <= limit && candidate.apart < whole)
    .sort((a, b) => a.apart - b.apart || b.shared - a.shared || a.step - b.step)[0]?.number;
}
