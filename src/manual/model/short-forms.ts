/**
 * Words behind which a full stop may only shorten. Three look for sentences, and each errs to another side, so each asks with
 * how much doubt a stop counts as one that ends nothing: `manual/audience` leaves out too much rather than too little and
 * takes the word for short if it may be, `manual/style` would rather miss a fault than tell one, and `manual/reading` writes
 * the beginning of a sentence unless none can begin there.
 */
const forms = {
  /** Behind these no sentence ends. */
  surely: 'approx cf e.g i.e incl resp vs',
  /** These seldom end one. */
  mostly: 'etc no',
  /** These are shortened, or whole words. */
  perhaps: [
    'abs admin al app apr apt art assoc aug ave av',
    'bros ca cap cent ch cit co cont conf corp dec dep dept dir div e ed eds enc encl esp est ex ext',
    'feb fig figs fri gen gov hon i ibid ill inc int intl jan jun jul lieut loc max mag mar med min misc mon mor',
    'messrs n nos nov oct op orig pages para paras pos pres prof pub rep res rev sat sec sect sen sept',
    'ser sing sun sup supp tech tel temp thu tue tues thur thurs univ usu usw v var ver vol vols wed',
  ].join(' '),
} as const;

/** How sure it is that a word is shortened. */
export type Sureness = keyof typeof forms;

const within: Readonly<Record<Sureness, ReadonlySet<string>>> = {
  surely: new Set(forms.surely.split(' ')),
  mostly: new Set([forms.surely, forms.mostly].join(' ').split(' ')),
  perhaps: new Set(Object.values(forms).join(' ').split(' ')),
};

/** Whether a word, in small letters and without its full stop, is shortened: at least as surely as is asked. */
export const isShortForm = (word: string, sureness: Sureness): boolean => within[sureness].has(word);

/** Whether words end with a full stop that shortens the last of them. */
export function endsShortened(words: string, sureness: Sureness): boolean {
  const last = /([^\s([“‘"]+)\.[)\]”’"']*$/u.exec(words)?.[1];
  return last !== undefined && isShortForm(last.toLowerCase(), sureness);
}
