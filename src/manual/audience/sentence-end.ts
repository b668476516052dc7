/** Words that are shortened and have a vowel; those without one tell themselves. */
const shortened = new Set(
  [
    'abs admin al app approx apr apt art assoc aug ave av',
    'bros ca cap cent ch cit co cont conf corp dec dep dept dir div e ed eds enc encl esp est etc ex ext',
    'feb fig figs fri gen gov hon i ibid ill inc incl int intl jan jun jul lieut loc max mag mar med min misc mon mor',
    'messrs n no nos nov oct op orig pages para paras pos pres prof pub rep res resp rev sat sec sect sen sept',
    'ser sing sun sup supp tech tel temp thu tue tues thur thurs univ usu usw v var ver vol vols wed',
  ].flatMap((line) => line.split(' ')),
);

/** Short words that are whole: any other before a value may be shortened. */
const whole = new Set(
  [
    'a all also and are as asks at away be back been book both but by call can came case cost data date day days desk do',
    'does done door down each easy else end ends far fee few file find fine first for free from full get give go goes good',
    'had half hand hard has have he help here her high him his home hour how if in into is it its item job just keep know',
    'last late left less like line list long look lost made mail make many may me mean meet more most move much must name',
    'near need new next not now of off old on once one only open or our ours out over own page part past pay plan read',
    'role room same say says see seen self send sent set she show side site so some soon step stay stop such sure take',
    'team text than that the them then they this time to told too took two true turn up us use used user way we week',
    'well went were what when who why will with word work year yes yet you your',
  ].flatMap((line) => line.split(' ')),
);

const titles = /(?:^|\s)(?:dr|mr|mrs|ms|prof)\.\s+\S+$/i;

/**
 * Whether words end with the end of a sentence for sure: where a full stop may only shorten a word, they don't, so that
 * more is left out and not less. `beforeValue` says that a value comes next, whose first letter tells nothing.
 */
export function endsSentence(words: string, beforeValue: boolean): boolean {
  const said = words.trim();
  const found = /^(.*?)([.!?]+)([)\]]*)$/su.exec(said);
  if (!found || isOpen(said)) return false;
  const [, before = '', stops = '', closers = ''] = found;
  // What stands in brackets within a sentence ends none.
  if (closers !== '' && !/^[([]/.test(said)) return false;
  if (/[!?]$/.test(stops)) return true;
  if (stops.length > 1) return false;
  return isWhole(before, beforeValue);
}

function isWhole(before: string, beforeValue: boolean): boolean {
  const word = /[^\s([“‘"]*$/u.exec(before)?.[0] ?? '';
  const isFirst = before.trim() === word;
  // A number may be that of a thing: app. 4.
  if (/^\d+$/.test(word)) return !isFirst && !beforeValue && !/\.\s+\d+$/.test(before);
  // A stop within a word is one of several: U.K., p.m.
  if (!/^\p{L}[\p{L}'’-]*$/u.test(word) || word.length === 1) return false;
  const low = word.toLowerCase();
  if (shortened.has(low) || !/[aeiouyà-öø-ÿœ]/u.test(low)) return false;
  if (!isFirst && word.length < 6 && /^\p{Lu}/u.test(word) && !titles.test(before)) return false;
  return !beforeValue || word.length > 4 || whole.has(low);
}

/** Whether a bracket or a quotation is open at the end of words. */
function isOpen(words: string): boolean {
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  return count(/[([]/g) > count(/[)\]]/g) || count(/[“„]/g) > count(/[”]/g) || count(/"/g) % 2 === 1;
}
