import { firstStepsAnchor, requirementAnchor } from '../../manual/model/urls.ts';
import type { SearchEntry } from '../../manual/search/search-index.ts';
import { type Landing, rankedBlocks } from './best-block.ts';
import { blocksOf } from './blocks.ts';
import { type Clue, type Hit, hitsOf } from './clues.ts';
import type { PageText } from './pagefind.ts';
import { beginning, bestPassage, type Stretch } from './passages.ts';
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
  /** The place on the page that says most of the question; `undefined` where none says anything of it. */
  landing: Landing | undefined;
  /** What was typed is one word, or a name of the page, and the place does not say it in these words: it tells of no place. */
  isBare: boolean;
  /** Where its first steps stand, if it has any. */
  steps: string | undefined;
  parts: PassageHeading[];
}

const mostParts = 3;

/** A name or a word or two, as what a place has to say to be meant by it. */
export interface Named {
  stems: ReadonlySet<string>;
  /** One word, which a heading has to say. */
  alone: boolean;
}

/** What is looked for in the texts of pages: the words to mark, and what leads to a place. */
export interface Looked {
  sought: readonly Word[];
  clues: readonly Clue[];
  /** The question asks what to do. */
  doing: boolean;
  /** What was typed, where it is a word or two or a name of the page. */
  name: Named | undefined;
  tokenize: Tokenizer;
}

/** The passage of a page that says most of a question, the place to open it at, and the headings or points under which the words stand. */
export function passagesOf(
  page: PageText,
  { sought, clues, doing, name, tokenize }: Looked,
  { points, point }: Pick<SearchEntry, 'points'> & { point?: string | undefined },
): Passages {
  const written = page.content.split(/\s+/);
  const said = written.map((text) => tokenize(text).map(({ stem }) => stem));
  const stems = new Set(sought.map(({ stem }) => stem));
  const hits = said.map((all) => all.find((stem) => stems.has(stem)));
  // The title is said above; the excerpt begins after it.
  const title = page.anchors.find(({ element }) => element === 'h1');
  const from = title ? title.location + title.text.split(/\s+/).length : 0;
  const byAnchor = new Map(points.map((id) => [requirementAnchor(id), id]));
  const found = hitsOf(clues, said).filter(({ at }) => at >= from);
  const [landing] = rankedBlocks(blocksOf(page, written, byAnchor), clues, found, doing);
  const asked = point ?? (landing && byAnchor.get(landing.block.anchor));
  const demand = asked === undefined ? undefined : demandOf(page, asked, written);
  const worth = worthAt(found, clues);
  const best =
    demand ??
    (landing && bestPassage(written, worth, landing.block)) ??
    bestPassage(written, worth, { start: from, end: written.length }) ??
    beginning(written, from);
  const pieces = written
    .slice(best.start, best.end)
    .map((text, index) => ({ text, found: hits[best.start + index] !== undefined }));
  return {
    excerpt: joined(pieces, !demand && best.start > from, !demand && best.end < written.length),
    landing,
    isBare:
      name !== undefined &&
      !(landing && says(name, landing, said.slice(landing.block.start, landing.block.end))),
    steps: page.anchors.find(({ id }) => id === firstStepsAnchor)?.id,
    parts: partsOf(page, hits, byAnchor),
  };
}

/** Whether all of one set are in another. Browsers have methods of sets for less long than the search has to work in them. */
export const isWithin = <One>(some: ReadonlySet<One>, all: ReadonlySet<One>): boolean =>
  [...some].every((one) => all.has(one));

/** Words of a name may stand so far apart. */
const nameLength = 8;

/** Whether a place says one word in its heading, or all words of a name close to each other. */
const says = (
  { stems, alone }: Named,
  { isHeaded }: Landing,
  text: readonly (readonly string[])[],
): boolean =>
  alone ? isHeaded : text.some((_, at) => isWithin(stems, new Set(text.slice(at, at + nameLength).flat())));

/** What each word of a text tells of the question. */
function worthAt(hits: readonly Hit[], clues: readonly Clue[]): Map<number, { clue: number; worth: number }> {
  const worths = new Map<number, { clue: number; worth: number }>();
  for (const { at, clue, part } of hits) {
    const worth = part * (clues[clue]?.worth ?? 0);
    if (worth > (worths.get(at)?.worth ?? 0)) worths.set(at, { clue, worth });
  }
  return worths;
}

/** What a point asks: it stands first under its anchor, in one sentence. */
function demandOf({ anchors }: PageText, point: string, written: readonly string[]): Stretch | undefined {
  const start = anchors.find(({ id }) => id === requirementAnchor(point))?.location;
  if (start === undefined) return undefined;
  const last = written.findIndex((text, at) => at >= start && /[.!?]$/.test(text));
  return { start, end: last < 0 ? written.length : last + 1 };
}

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
