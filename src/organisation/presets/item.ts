/** An item the program suggests; the user's item of the same id is laid over it. */
export interface PresetItem {
  readonly id: string;
  readonly [key: string]: unknown;
}
