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

/** `suppliers.owlgate.hours` is a value of `suppliers.owlgate`. */
const thingIn = (path: string): string => path.split('.').slice(0, 2).join('.');
