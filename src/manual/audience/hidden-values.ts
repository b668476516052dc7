import { type Decision, listPaths } from '../../organisation/index.ts';
import { amountsOf } from './contract-numbers.ts';
import { type ItemJudge, outerList } from './judge-items.ts';
import { type HiddenWord, shortest, spoken, tokens, wordOf } from './words-of-values.ts';

/** Fields that say something in words of the organisation. */
const said: ReadonlySet<string> = new Set(['text', 'list', 'url']);

/** Parts of the config that the house keeps for itself whoever reads: who is called at night, who audits whom and when. */
const ofHouse = /^(?:onCall|audit\.(?:pool|calendar|weighing))\./;

/** What judges whether a value of the config is of something hidden. */
interface Ground {
  decisions: readonly Decision[];
  items: Pick<ItemJudge, 'has' | 'shows'>;
  everyday: ReadonlySet<string>;
  /** All that the shipped texts say, in small letters. */
  shipped: string;
}

/**
 * What the config says of things that the audience must not know of, in words: what an agreement of others covers, who uses it
 * and how much, what may be asked for, parts of services, what is ordered from a supplier, who audits, whom a number at night
 * reaches. What the config says of something else too gives nobody away, nor does what the shipped texts say.
 */
export function hiddenValues({ decisions, items, everyday, shipped }: Ground): HiddenWord[] {
  const hidden = decisions.filter(({ path }) => isHidden(path, items));
  const withheld = new Set(hidden);
  const shown = new Set(
    decisions
      .filter((one) => !withheld.has(one))
      .flatMap(spoken)
      .map(inSmallLetters),
  );
  const figures = new Set([...shown].flatMap(amountsOf));
  return (
    hidden
      // Where customers are is looked at by itself, since the house may be there too.
      .filter(({ field, path }) => field && said.has(field.kind) && !field.ref && !isPlaces(path))
      .flatMap((one): HiddenWord[] => {
        const what = { what: one.path, of: one.path };
        return spoken(one)
          .filter((value) => !shown.has(inSmallLetters(value)) && !shipped.includes(inSmallLetters(value)))
          .flatMap((value): HiddenWord[] => [
            ...phrase(value.replace(/[.,;:!?\s]+$/, ''), what, everyday),
            ...amountsOf(value)
              .filter((figure) => figure.length > shortest && !figures.has(figure))
              .map((word) => ({ word, how: 'digits', where: 'text', ...what }) as const),
          ]);
      })
  );
}

const isPlaces = (path: string): boolean => /^customers\.[^.]+\.places$/.test(path);

/** Lists of which a thing may be hidden as a whole. */
const outerLists: readonly string[] = listPaths().filter((list) => outerList(list) === list);

function isHidden(path: string, items: Pick<ItemJudge, 'has' | 'shows'>): boolean {
  if (ofHouse.test(path)) return true;
  const list = outerLists.find((one) => path.startsWith(`${one}.`));
  if (list === undefined) return false;
  const [id = '', within, customer = ''] = path.slice(list.length + 1).split('.');
  if (!items.has(list, id)) return false;
  if (!items.shows(list, id)) return true;
  // What one of several customers has agreed for itself.
  return list === 'agreements' && within === 'customers' && customer !== '' && !items.shows(within, customer);
}

/** A value as a text may say it: words of every day, and figures, tell something only where there are many of them. */
function phrase(
  value: string,
  what: Pick<HiddenWord, 'what' | 'of'>,
  everyday: ReadonlySet<string>,
): HiddenWord[] {
  const words = tokens(value).filter((word) => /\p{L}/u.test(word));
  const isCommon = words.every((word) => everyday.has(word));
  // One word tells something where it is a name.
  if (words.length < 2 && (isCommon || !/^\p{Lu}\p{L}*[\p{L}\d]$/u.test(value.trim()))) return [];
  if (isCommon && words.length < 4) return [];
  const isOne = tokens(value).length === 1;
  return wordOf(value, what, shortest, isOne ? new Set(words) : everyday).map((word) => ({
    ...word,
    where: 'text',
  }));
}

const inSmallLetters = (text: string): string => text.trim().toLowerCase();
