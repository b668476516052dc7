/** More days than any promise can mean; a search that gets so far has no answer. */
const most = 2 ** 40;

/** The least whole number of days, 1 or more, with which a condition holds that more days never undo; capped at 2^40. */
export function leastDays(holds: (days: number) => boolean): number {
  let enough = 1;
  while (enough < most && !holds(enough)) enough *= 2;
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
