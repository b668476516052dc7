import type { SearchEntry, SearchIndex } from './search-index.ts';

/** Fields that are sent when somebody asks, and not before. */
type Later = 'asked';
type LaterWords = 'rings' | 'synonyms';

/** What every page has. */
type Needed = Pick<SearchEntry, 'kind' | 'url' | 'title'>;

/** A page as it is sent to a reader's browser: what is empty is left out, and points go by their numbers in the clause. */
export type SentEntry = Needed &
  Partial<Omit<SearchEntry, keyof Needed | Later | 'points' | 'values'>> & {
    points?: string[];
    values: Partial<SearchEntry['values']>;
  };

/** The shape of `data/search.json`: every opening of the search waits for it, so it says nothing twice. */
export type SentIndex = Omit<SearchIndex, 'places' | 'language' | 'things'> & {
  places: SentEntry[];
  language: Omit<SearchIndex['language'], LaterWords>;
};

/** The shape of `data/search-asked.json`: what only helps once a question is there, fetched with its first letter. */
export interface SentAsked {
  words: Pick<SearchIndex['language'], LaterWords>;
  /** By the position of a place. */
  asked: string[][];
  things: SearchIndex['things'];
}

/** The index as it is sent. */
export const sentIndex = ({
  language: { rings: _, synonyms: __, ...language },
  things: ____,
  ...index
}: SearchIndex): SentIndex => ({
  ...index,
  language,
  places: index.places.map(({ kind, url, title, points, values, asked: ___, ...place }) => ({
    kind,
    url,
    title,
    ...filled(place),
    ...filled({ points: points.map(withoutClause) }),
    values: filled(values),
  })),
});

/** What is sent later. */
export const sentAsked = ({ language: { rings, synonyms }, places, things }: SearchIndex): SentAsked => ({
  things,
  words: { rings, synonyms },
  asked: places.map(({ asked }) => asked),
});

/** `3` of `8.1-3`; the clause is the page. */
const withoutClause = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

const filled = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      typeof value === 'object' ? Object.keys(value).length > 0 : value !== '' && value !== false,
    ),
  ) as Partial<Fields>;
