/** An item that every organisation starts with; the user's item of the same id is laid over it. */
export interface PresetItem {
  readonly id: string;
  readonly [key: string]: unknown;
}

type Frozen<Value> = Value extends readonly (infer Entry)[]
  ? readonly Frozen<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** An item of a list, as a user may write it. */
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The items of a list that every organisation starts with, without the words that a language gives them. */
export type Facts<List> = readonly Frozen<ItemOf<List>>[];

/** The words that a language gives each item of a list, by id. */
export type Worded<Items extends readonly { id: string }[], List, Key extends keyof ItemOf<List>> = {
  readonly [Id in Items[number]['id']]: { readonly [K in Key]-?: Frozen<NonNullable<ItemOf<List>[K]>> };
};
