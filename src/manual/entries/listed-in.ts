import type { ListShown } from '../model/document.ts';
import type { DocumentEntry, Manual } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import { addTo } from '../model/multimap.ts';

/** Documents that belong together though neither names the other: a register, and what is agreed on what it lists. */
export interface Listing {
  /** Registers that print values of what a document is made for, by the key of the document. */
  registers: ReadonlyMap<string, DocumentEntry[]>;
  /** Documents that are made for what a register prints values of, by the key of the register. */
  made: ReadonlyMap<string, DocumentEntry[]>;
}

/** Which registers list the things that documents are made for: a supplier with its agreement, a service with its SLAs. */
export const listingOf = memoise(({ documents }: Pick<Manual, 'documents'>): Listing => {
  const registers = new Map<string, DocumentEntry[]>();
  const made = new Map<string, DocumentEntry[]>();
  const things = documents
    .filter(({ type, item }) => type === 'register' && item === null)
    .map((register) => ({ register, listed: new Set(register.paths.map(thingIn)) }));
  for (const document of documents)
    for (const { register, listed } of things)
      if (document.madeFor?.some(({ list, id }) => listed.has(`${list}.${id}`))) {
        addTo(registers, document.key, register);
        addTo(made, register.key, document);
      }
  return { registers, made };
});

/** The register that a list of the organisation is kept in, and where in it. */
export interface RegisterOfList {
  register: DocumentEntry;
  /** Site path with the anchor of the heading. */
  path: string;
}

/** The register that shows a list such as `customers`, whatever it is called: of several the one that tells most of its things. */
export function registerOfList(
  { documents }: Pick<Manual, 'documents'>,
  list: string,
): RegisterOfList | undefined {
  const told = ({ paths }: DocumentEntry) => paths.filter((path) => path.startsWith(`${list}.`)).length;
  const [first] = documents
    .filter(({ type, item, lists }) => type === 'register' && item === null && lists.some(isOf(list)))
    .sort((a, b) => told(b) - told(a));
  if (!first) return undefined;
  const anchor = first.lists.find(isOf(list))?.anchor ?? null;
  return { register: first, path: anchor === null ? first.url : `${first.url}#${anchor}` };
}

const isOf = (list: string) => (shown: ListShown) => shown.list === list;

/** `suppliers.owlgate.hours` is a value of `suppliers.owlgate`. */
const thingIn = (path: string): string => path.split('.').slice(0, 2).join('.');
