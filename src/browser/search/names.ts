import type { OtherClause, SearchEntry } from '../../manual/search/search-index.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import type { BoxWords } from './box-words.ts';

/** A title is read first, its number after it; the number of a clause is a part of its name. */
export function nameOf({
  kind,
  number,
  title,
}: Pick<SearchEntry, 'kind' | 'title'> & { number?: string }): (Node | string)[] {
  const said = element('bdi', '', title);
  if (!number) return [said];
  const shown = element('span', 'number', number);
  return kind === 'clause' ? [shown, ' ', said] : [said, ' ', shown];
}

/** "2018:7.3 Awareness is 4.4.2 here". */
export function saidElsewhere(
  other: OtherClause,
  { elsewhere, locale }: Pick<BoxWords, 'elsewhere' | 'locale'>,
): string {
  const here = new Intl.ListFormat(locale).format(other.here);
  return formatMessage(other.here.length > 1 ? elsewhere.more : elsewhere.one, {
    clause: withYear(other),
    here,
  });
}

/** `2018:7.3 Awareness` */
export const withYear = ({ edition, number, title }: OtherClause): string => `${edition}:${number} ${title}`;
