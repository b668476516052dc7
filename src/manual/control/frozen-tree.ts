import type { Filled } from '../model/filled.ts';
import type { Json } from './canonical-json.ts';

/** Version of the form below. It is frozen with the first release: a later one lifts older trees to itself. */
export const frozenFormat = 1;

/** A value of the organisation in a text; `shown` is how it is printed. */
export interface FrozenValue {
  value: Json;
  path: string;
  kind: Filled['kind'];
  shown: string;
}

/** What may change under an approved text, bound by kind and id alone; `shown` is how it looked. */
export interface LiveLeaf {
  live: 'clause' | 'document' | 'role' | 'record' | 'person' | 'label' | 'list' | 'rows';
  id: string;
  shown: string;
  /** Words of the author that stand in the place of the name: those are bound. */
  words?: readonly FrozenInline[];
}

/** An image by its bytes, or by its address where those are not ours. */
export interface FrozenImage {
  image: string;
  words: string;
}

/** A link by the bytes of the file it leads to, or by an address outside the manual. */
export interface FrozenLink {
  link: string;
  words: readonly FrozenInline[];
}

/** A piece of HTML or of an author's own component. */
export interface FrozenHtml {
  html: string;
  content?: readonly (FrozenInline | FrozenBlock)[];
}

/** What stands in a line of text: words, code, a reference to a footnote, or one of the leaves above. */
export type FrozenInline =
  | string
  | FrozenValue
  | LiveLeaf
  | FrozenImage
  | FrozenLink
  | FrozenHtml
  | { code: string }
  | { note: string };

/** A step of a procedure. */
export interface FrozenStep {
  /** Ids by what a role has to do with it. */
  roles: Readonly<Record<'responsible' | 'accountable' | 'consulted' | 'informed', readonly LiveLeaf[]>>;
  output: readonly LiveLeaf[];
  limit?: FrozenValue | LiveLeaf | string;
  words: readonly FrozenInline[];
}

/** A block of a text; what it is, its one key says. */
export type FrozenBlock =
  | { paragraph: readonly FrozenInline[] }
  | { heading: readonly FrozenInline[]; depth: number }
  | { list: readonly (readonly FrozenBlock[])[]; ordered: boolean }
  | { table: readonly (readonly (readonly FrozenInline[])[])[]; rows?: LiveLeaf }
  | { quote: readonly FrozenBlock[] }
  | { aside: readonly FrozenBlock[]; kind: string }
  | { steps: readonly FrozenStep[] }
  | { block: string; language: string; title?: string }
  | { note: string; text: readonly FrozenBlock[] }
  | LiveLeaf
  | FrozenHtml;

/** A passage that answers points of the standard, of all editions: `20000-1:2011:8.1-3`. */
export interface FrozenMark {
  points: readonly string[];
  words: readonly (FrozenInline | FrozenBlock)[];
}

/**
 * The text of a document as an approval binds it: no markup, no place in a file, nothing of the site. What is frozen is
 * hashed and printed as approved; what is live is hashed by kind and id and printed anew. Markings are hashed apart,
 * since a change of answers alone changes no word.
 */
export interface FrozenTree {
  format: typeof frozenFormat;
  control: {
    owner: string;
    approver: string;
    type: string;
    classification: string;
    /** `20000-1:2011:8.1`, in order. */
    clauses: readonly string[];
  };
  content: readonly FrozenBlock[];
  marks: readonly FrozenMark[];
}
