/**
 * A word to be found, and how: as it is written, in any case, as the number of a document, which goes on in others, or by
 * its digits, however these are parted: "+44 1632 960999" is "01632960999" and "14500" is "14,500".
 */
export interface Sought {
  word: string;
  how: 'written' | 'any-case' | 'number' | 'digits';
  /** Where it counts: in running text, in addresses and anchors, or in both. */
  where: 'text' | 'address' | 'both';
}

/** A text in the forms in which words are sought, with the places of words that may be said. */
interface Form {
  text: string;
  words: ReadonlySet<string>;
  allowed: readonly (readonly [number, number])[];
}

/** What a document says: passages, and addresses with anchors and names of files. */
export interface Said {
  passages: readonly string[];
  addresses: readonly string[];
}

/** Names that may be said, numbers of documents, and ids that addresses are made of. */
export interface Allowed {
  names: readonly string[];
  numbers?: readonly string[];
  ids: readonly string[];
}

/** Finds words in what a document says; whatever lies within a name that is allowed may be said. */
export function wordFinder(said: Said, allowed: Allowed): (sought: Sought) => boolean {
  // No word goes on from one passage into the next.
  const joined = said.passages.map(written).join('\n');
  const spelt = said.addresses.map(asAddress).join('\n');
  const forms = {
    written: formOf(joined, allowed.names.map(written)),
    anyCase: formOf(inAnyCase(joined), allowed.names.map(written).map(inAnyCase)),
    numbers: formOf(
      inAnyCase(joined),
      [...(allowed.numbers ?? []), ...allowed.names].map(written).map(inAnyCase),
    ),
    address: formOf(spelt, [...allowed.names, ...allowed.ids].map(asAddress)),
  };
  const figures = [...said.passages, ...said.addresses].flatMap(figuresIn);
  const allowedFigures = allowed.names.flatMap(figuresIn);
  return ({ word, how, where }) => {
    if (how === 'digits')
      return figures.some((one) => isSameFigure(one, digitsOf(word)) && !allowedFigures.includes(one));
    const plain = written(word).trim();
    if (where !== 'address') {
      const found =
        how === 'written'
          ? standsIn(plain, forms.written)
          : how === 'number'
            ? standsIn(inAnyCase(plain), forms.numbers, true)
            : standsIn(inAnyCase(plain), forms.anyCase);
      if (found) return true;
    }
    return where !== 'text' && standsIn(asAddress(plain), forms.address);
  };
}

/** With one kind of space, hyphen, apostrophe and letter, and without what nobody sees; accents stay as they are. */
const written = (text: string): string =>
  text
    .replace(/[‘’ʼ`´′]/g, "'")
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*(?:&|\band\b)\s*/gi, ' & ')
    .replace(/\s+/g, ' ');

// By way of capital letters, so that "ß" is found as "SS".
const inAnyCase = (text: string): string => text.toUpperCase().toLowerCase();

/** As slugs are spelt: small letters without accents, and nothing else between words but a space. */
const asAddress = (text: string): string =>
  decoded(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ and (?=.)/g, ' ')
    .trim();

/** Digits with what may part them within one number: spaces, points, commas, hyphens, slashes and brackets. */
const figure = /\+?\(?\d(?:[\s.,'’()/\u2010-\u2013-]{0,3}\d)+/gu;

/** The numbers that a text says, each by its digits alone. */
const figuresIn = (text: string): string[] => (written(decoded(text)).match(figure) ?? []).map(digitsOf);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** As many of the last digits of a telephone number are the same with and without what leads to its country. */
const telephone = 8;

/** Whether numbers are the same; a long one is known by its end, and may stand among others that nothing parts from it. */
const isSameFigure = (said: string, sought: string): boolean =>
  sought.length < telephone ? said === sought : said.includes(sought.slice(-telephone));

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function formOf(text: string, allowed: readonly string[]): Form {
  const words = new Set(wordsIn(text));
  return { text, words, allowed: allowed.flatMap((word) => placesOf(word.trim(), { text, words })) };
}

const standsIn = (word: string, form: Form, isNumber = false): boolean =>
  placesOf(word, form, isNumber).some(
    ([start, end]) => !form.allowed.some(([from, to]) => from <= start && end <= to),
  );

/** Where a word stands as a word of its own. */
function placesOf(
  word: string,
  { text, words }: Pick<Form, 'text' | 'words'>,
  isNumber = false,
): (readonly [number, number])[] {
  const [first] = wordsIn(word);
  if (first === undefined || !words.has(first)) return [];
  const isPart = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  // A number that goes on with a point and digits is another one: `PRC-9.1.2`.
  const goesOn = (at: number) => isPart(text[at]) || (isNumber && /^\.\d/.test(text.slice(at, at + 2)));
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // A mark at either end of a word parts it from its neighbours by itself.
    const begins = !isPart(word[0]) || !isPart(text[at - 1]);
    if (begins && !(isPart(word.at(-1)) && goesOn(end))) places.push([at, end]);
  }
  return places;
}
