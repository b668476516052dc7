/** What another language has to say where one says `Words`: each key with a text of its own, lists of any length. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };
