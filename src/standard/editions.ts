/** A standard, named by its number as it is cited without the publisher. */
export type StandardId = '20000-1';

/**
 * An edition, named with its standard as it is cited without the publisher. Whatever is stored names it so; people
 * write the year alone.
 */
export type EditionId = '20000-1:2011' | '20000-1:2018';

type YearIn<Id> = Id extends `${string}:${infer Year}` ? Year : never;

/** The year by which people name an edition where the standard is understood. */
export type EditionYear = YearIn<EditionId>;

/** A standard of which editions are known. */
export interface Standard {
  readonly id: StandardId;
  /** Name without an edition, as one orders it. */
  readonly name: string;
  /** The edition that a manual follows when its config names none. */
  readonly defaultEdition: EditionId;
}

/** A later change to an edition, published apart from it. */
export interface Amendment {
  /** Full name, as one orders it. */
  readonly name: string;
  readonly year: number;
}

/** What is known of an edition as a publication. */
export interface EditionFacts {
  readonly edition: EditionId;
  readonly standard: StandardId;
  /** Full name, as one orders it. */
  readonly name: string;
  /** Year of publication. */
  readonly year: number;
  /** The edition that took its place; absent on the one in force. */
  readonly supersededBy?: EditionId;
  /** Year in which it was superseded; present together with `supersededBy`. */
  readonly supersededIn?: number;
  readonly amendments: readonly Amendment[];
}

/** The standards this project knows. */
export const standards: Readonly<Record<StandardId, Standard>> = {
  '20000-1': { id: '20000-1', name: 'ISO/IEC 20000-1', defaultEdition: '20000-1:2011' },
};

/** The editions this project knows, oldest first. The one place where what holds for an edition is said. */
export const editions: Readonly<Record<EditionId, EditionFacts>> = {
  '20000-1:2011': {
    edition: '20000-1:2011',
    standard: '20000-1',
    name: 'ISO/IEC 20000-1:2011',
    year: 2011,
    supersededBy: '20000-1:2018',
    supersededIn: 2018,
    amendments: [],
  },
  '20000-1:2018': {
    edition: '20000-1:2018',
    standard: '20000-1',
    name: 'ISO/IEC 20000-1:2018',
    year: 2018,
    amendments: [{ name: 'ISO/IEC 20000-1:2018/Amd 1:2024', year: 2024 }],
  },
};

/** The editions in order of publication. */
export const allEditions: readonly EditionId[] = Object.values(editions)
  .sort((a, b) => a.year - b.year)
  .map(({ edition }) => edition);

/** The edition of a manual whose config names none. */
export const defaultEdition: EditionId = standards['20000-1'].defaultEdition;

const years: { readonly [Id in EditionId]: YearIn<Id> } = { '20000-1:2011': '2011', '20000-1:2018': '2018' };

/** The year by which people name an edition where the standard is understood: `2018`. */
export const yearOf = (edition: EditionId): EditionYear => years[edition];

/** An edition in a form that may stand in an address or an HTML id: `20000-1-2018`. */
export const editionSlug = (edition: EditionId): string => edition.replace(':', '-');

/** The years by which people name the editions of a standard, in order of publication. */
export const yearsOf = (standard: StandardId): readonly EditionYear[] =>
  allEditions.filter((edition) => editions[edition].standard === standard).map(yearOf);

/**
 * The edition that a text names: whole (`20000-1:2018`), or by its year alone within the standard of an edition
 * nearby. Nothing when no edition is named so.
 */
export function editionNamed(text: string, nearby: EditionId = defaultEdition): EditionId | undefined {
  const { standard } = editions[nearby];
  return allEditions.find((edition) => edition === text || edition === `${standard}:${text}`);
}

/** The edition that this one took the place of; nothing for the oldest one known. */
export function predecessorOf(edition: EditionId): EditionId | undefined {
  return allEditions.find((earlier) => editions[earlier].supersededBy === edition);
}

/** The other editions of the same standard, in order of publication. */
export function alternatives(edition: EditionId): readonly EditionId[] {
  const { standard } = editions[edition];
  return allEditions.filter((other) => other !== edition && editions[other].standard === standard);
}
