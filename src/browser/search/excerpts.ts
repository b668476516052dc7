import { requirementAnchor } from '../../manual/model/urls.ts';
import type { SearchEntry } from '../../manual/search/search-index.ts';
import type { PageText } from './pagefind.ts';
import { bestPassage, type Stretch } from './passages.ts';
import type { Tokenizer, Word } from './tokenizer.ts';

/** A piece of an excerpt: plain text, found or not. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A place on a page that speaks of what was asked. */
export interface PassageHeading {
  anchor: string;
  /** Heading or, for a point, its id. */
  label: string;
  point: boolean;
}

/** What a result shows of its page: a stretch of the text, and the headings and points it was found under. */
export interface Passages {
  excerpt: Piece[];
  /** Where the excerpt stands on the page; `undefined` where that is its beginning, or where one word says nothing of the place. */
  anchor: string | undefined;
  parts: PassageHeading[];
}

const mostParts = 3;

/** The passage of a page that has most of the words, and the headings or points under which they stand. */
export function passagesOf(
  page: PageText,
  sought: readonly Word[],
  tokenize: Tokenizer,
  { points, point }: Pick<SearchEntry, 'points'> & { point?: string | undefined },
): Passages {
  const written = page.content.split(/\s+/);
  const stems = new Set(sought.map(({ stem }) => stem));
  const hits = written.map((text) => tokenize(text).find(({ stem }) => stems.has(stem))?.stem);
  // The title is said above; the excerpt begins after it.
  const title = page.anchors.find(({ element }) => element === 'h1');
  const from = title ? title.location + title.text.split(/\s+/).length : 0;
  const asked = point === undefined ? undefined : demandOf(page, point, written);
  const best = asked ?? bestPassage(written, hits, from);
  const firstHit = hits.findIndex((hit, at) => at >= best.start && hit !== undefined);
  const pieces = written
    .slice(best.start, best.end)
    .map((text, index) => ({ text, found: hits[best.start + index] !== undefined }));
  return {
    excerpt: joined(pieces, !asked && best.start > from, !asked && best.end < written.length),
    anchor: best.different > 1 ? anchorAt(page, firstHit) : undefined,
    parts: partsOf(page, hits, new Map(points.map((id) => [requirementAnchor(id), id]))),
  };
}

/** What a point asks: it stands first under its anchor, in one sentence. */
function demandOf({ anchors }: PageText, point: string, written: readonly string[]): Stretch | undefined {
  const start = anchors.find(({ id }) => id === requirementAnchor(point))?.location;
  if (start === undefined) return undefined;
  const last = written.findIndex((text, at) => at >= start && /[.!?]$/.test(text));
  return { start, end: last < 0 ? written.length : last + 1, different: 0 };
}

/** The nearest place above a word that can be led to. */
const anchorAt = ({ anchors }: PageText, at: number): string | undefined =>
  anchors.findLast(({ element, location }) => element !== 'h1' && location <= at)?.id;

/** A word without the signs around it. */
const markable = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])(.*)$/su;

function joined(pieces: readonly Piece[], before: boolean, after: boolean): Piece[] {
  const all: Piece[] = before ? [{ text: '… ', found: false }] : [];
  pieces.forEach(({ text, found }, index) => {
    const last = all.at(-1);
    const spaced = index < pieces.length - 1 ? `${text} ` : text;
    const [, opening = '', word = '', rest = ''] = (found && markable.exec(spaced)) || ['', spaced];
    if (last && !last.found) last.text += opening;
    else all.push({ text: opening, found: false });
    if (word) all.push({ text: word, found: true }, { text: rest, found: false });
  });
  return after ? [...all, { text: ' …', found: false }] : all;
}

/** The headings and points with most of the words under them, the one with most first; `points` by their anchors. */
function partsOf(
  { anchors }: PageText,
  hits: readonly (string | undefined)[],
  points: ReadonlyMap<string, string>,
): PassageHeading[] {
  const places = anchors.filter(({ element, id }) => /^h[2-4]$/.test(element) || points.has(id));
  return places
    .map((place, index) => {
      const end = places[index + 1]?.location ?? hits.length;
      const under = hits.slice(place.location, end).filter((hit) => hit !== undefined);
      return { place, index, worth: new Set(under).size + Math.min(under.length, 50) / 100 };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .slice(0, mostParts)
    .map(({ place }) => {
      const point = points.get(place.id);
      return { anchor: place.id, label: point ?? place.text, point: point !== undefined };
    });
}
