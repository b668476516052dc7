import { requirementAnchor } from '../../manual/model/urls.ts';
import type { SearchEntry, SearchIndex } from '../../manual/search/search-index.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import type { BoxWords } from './box-words.ts';
import type { Match } from './exact-match.ts';
import type { PassageHeading, Passages, Piece } from './excerpts.ts';
import type { LostNumber } from './find.ts';
import type { Intent } from './intent.ts';
import { landing } from './landing.ts';
import { nameOf, saidElsewhere, withYear } from './names.ts';

/** What drawing needs to know beside the result. */
export interface Frame {
  /** Base path of the site, with a slash at the end. */
  base: string;
  labels: SearchIndex['labels'];
  words: BoxWords;
}

/** A result, with what is shown of it. */
export interface Shown {
  match: Match;
  intent: Intent;
  passages: Passages | undefined;
  /** Enter opens it. */
  isFirst: boolean;
}

/** A result: its number and title as a link, what it is, a passage, and links into the page. */
export function drawResult({ match: named, intent, passages, isFirst }: Shown, frame: Frame): HTMLLIElement {
  const { place } = named.known;
  const link = element('a', 'search-link');
  const at = landing(named, passages, intent);
  link.href = frame.base + place.url + at;
  link.append(...nameOf(place));
  const key = isFirst ? [element('kbd', 'search-enter', frame.words.enter)] : [];
  for (const sign of key) sign.ariaHidden = 'true';
  const why = named.elsewhere
    ? [element('p', 'search-reason', saidElsewhere(named.elsewhere, frame.words))]
    : [];
  const item = element('li', 'search-result', link, ...key, ...why, facts(place, pointAt(at, place), frame));
  if (passages && passages.excerpt.length > 0) item.append(excerpt(passages.excerpt));
  else if (place.lead) item.append(element('p', 'search-excerpt', place.lead));
  if (passages && passages.parts.length > 0) item.append(parts(passages.parts, place, frame));
  return item;
}

/** The point that a result leads to. */
const pointAt = (anchor: string, { points }: SearchEntry): string | undefined =>
  points.find((id) => anchor === `#${requirementAnchor(id)}`);

/** Type, clauses and owner, and the state where nobody works by it yet. */
function facts(place: SearchEntry, point: string | undefined, { labels, words }: Frame): HTMLElement {
  const labelOf = (facet: keyof typeof labels) => {
    const [value] = place.values[facet];
    return value === undefined ? undefined : labels[facet].find(([key]) => key === value)?.[1];
  };
  const line = element('p', 'search-facts', element('span', '', labelOf('type') ?? ''));
  if (point) line.append(element('span', '', `${words.point} ${point}`));
  const section = labelOf('section');
  if (place.kind === 'clause' && section && place.clauses[0]?.includes('.'))
    line.append(element('span', '', section));
  else if (place.kind !== 'clause' && place.clauses.length > 0)
    line.append(element('span', '', `${words.clause} ${place.clauses.join(', ')}`));
  const owner = labelOf('owner');
  if (owner) line.append(element('bdi', '', owner));
  const [state] = place.values.state;
  if (state && state !== 'in-force')
    line.append(element('span', `state state-${state}`, labelOf('state') ?? state));
  return line;
}

const excerpt = (pieces: readonly Piece[]): HTMLElement =>
  element(
    'p',
    'search-excerpt',
    ...pieces.map(({ text, found }) => (found ? element('mark', '', text) : text)),
  );

function parts(
  entries: readonly PassageHeading[],
  { title, url }: Match['known']['place'],
  { base, words }: Frame,
): HTMLElement {
  const list = element('ul', 'search-parts');
  list.setAttribute('aria-label', formatMessage(words.parts, { title }));
  for (const { anchor, label, point } of entries) {
    const link = element('a', '', point ? `${words.point} ${label}` : label);
    link.href = `${base}${url}#${anchor}`;
    list.append(element('li', '', link));
  }
  return list;
}

/** What is said where there are no results. */
export const drawNothing = (typed: string, { none, noneHelp }: BoxWords): HTMLElement[] => [
  element('p', '', formatMessage(none, { query: typed })),
  element('p', '', noneHelp),
];

/** Says why a number leads nowhere. */
export function lostWords(lost: LostNumber, index: SearchIndex, { lost: said, locale }: BoxWords): string {
  const own = index.editions.find(([year]) => year === index.edition)?.[1] ?? '';
  if ('without' in lost)
    return formatMessage(said.withoutCounterpart, { clause: withYear(lost.without), own });
  const others = index.editions.filter(([year]) => year !== index.edition).map(([, name]) => name);
  return formatMessage(said.unknown, {
    named: lost.of,
    own,
    others: new Intl.ListFormat(locale).format(others),
  });
}
