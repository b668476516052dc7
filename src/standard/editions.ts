/** An edition of ISO/IEC 20000-1, named by the year that follows the colon in its name. */
export type Edition = '2011' | '2018';

/** A later change to an edition, published apart from it. */
export interface Amendment {
  /** Full name, as one orders it. */
  readonly name: string;
  readonly year: number;
  /** What it changed, in our words. */
  readonly subject: string;
}

/** What is known of an edition as a publication. */
export interface EditionFacts {
  readonly edition: Edition;
  /** Full name, as one orders it. */
  readonly name: string;
  /** Year of publication. */
  readonly year: number;
  /** The edition that took its place; absent on the one in force. */
  readonly supersededBy?: Edition;
  /** Year in which it was superseded; present together with `supersededBy`. */
  readonly supersededIn?: number;
  readonly amendments: readonly Amendment[];
}

/** The editions this project knows, oldest first. The one place where what holds for an edition is said. */
export const editions: Readonly<Record<Edition, EditionFacts>> = {
  '2011': {
    edition: '2011',
    name: 'ISO/IEC 20000-1:2011',
    year: 2011,
    supersededBy: '2018',
    supersededIn: 2018,
    amendments: [],
  },
  '2018': {
    edition: '2018',
    name: 'ISO/IEC 20000-1:2018',
    year: 2018,
    amendments: [
      {
        name: 'ISO/IEC 20000-1:2018/Amd 1:2024',
        year: 2024,
        subject:
          'Climate change in the context of the organisation and in the requirements of interested parties.',
      },
    ],
  },
};

/** The editions in order of publication. */
export const allEditions: readonly Edition[] = Object.values(editions)
  .sort((a, b) => a.year - b.year)
  .map(({ edition }) => edition);

/** The edition of a manual whose config names none. */
export const defaultEdition: Edition = '2011';

/** Whether a text names an edition this project knows. */
export function isEdition(text: string): text is Edition {
  return Object.hasOwn(editions, text);
}

/** The edition that this one took the place of; nothing for the oldest one known. */
export function predecessorOf(edition: Edition): Edition | undefined {
  return allEditions.find((earlier) => editions[earlier].supersededBy === edition);
}

/** All editions known but this one, in order of publication. */
export function otherEditions(edition: Edition): readonly Edition[] {
  return allEditions.filter((other) => other !== edition);
}
