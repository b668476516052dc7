/** A word to be found, and how: as it is written, in any case, or as the number of a document, which goes on in others. */
export interface Sought {
  word: string;
  how: 'written' | 'any-case' | 'number';
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

/** Names that may be said, and ids that addresses are made of. */
export interface Allowed {
  names: readonly string[];
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
    address: formOf(spelt, [...allowed.names, ...allowed.ids].map(asAddress)),
  };
  return ({ word, how, where }) => {
    const plain = written(word).trim();
    if (where !== 'address') {
      const found =
        how === 'any-case'
          ? standsIn(inAnyCase(plain), forms.anyCase)
          : standsIn(plain, forms.written, how === 'number');
      if (found) return true;
    }
    return where !== 'text' && standsIn(asAddress(plain), forms.address);
  };
}

/** With one kind of space, hyphen and apostrophe, and without what nobody sees; accents stay as they are. */
const written = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ');

// By way of capital letters, so that "ß" is found as "SS".
const inAnyCase = (text: string): string => text.toUpperCase().toLowerCase();

/** As slugs are spelt: small letters without accents, and nothing else between words but a space. */
const asAddress = (text: string): string =>
  decoded(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
  // What goes on after the number of a document is that of another: `AGR-6.1-mail`.
  const goesOn = (at: number) =>
    isPart(text[at]) || (isNumber && /[-.]/.test(text[at] ?? '') && isPart(text[at + 1]));
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // A mark at either end of a word parts it from its neighbours by itself.
    const begins = !isPart(word[0]) || !isPart(text[at - 1]);
    if (begins && !(isPart(word.at(-1)) && goesOn(end))) places.push([at, end]);
  }
  return places;
}
