import type { Field } from '../../organisation/index.ts';
import { type Node, text } from './tree.ts';

/** A value of the organisation that a text prints: what an approval binds, whatever language or locale it is printed in. */
export interface Filled {
  /** Field of the organisation, `org.incidents.recordWithin`, `item.name` or `services.name`. */
  path: string;
  kind: Field['kind'];
  /** As the organisation holds it: ISO 8601 durations and dates, plain numbers, keys of choices. */
  value: unknown;
  /** Where it tells who holds a role or how to reach somebody: whose it is. That may change under an approved text. */
  person?: string;
}

/** Words that print a value. */
export const filledText = (words: string, filled: Filled): Node => ({ ...text(words), data: { filled } });

/** Words of the program, by their key in the catalogue: a better word changes no approved text. */
export const labelText = (words: string, label: string): Node => ({ ...text(words), data: { label } });

/** The value that a text prints, if it prints one (see {@link filledText}). */
export const filledIn = (node: Node): Filled | undefined => node.data?.['filled'] as Filled | undefined;

/** The key of the words of the program that a text consists of, if it does (see {@link labelText}). */
export const labelIn = (node: Node): string | undefined => node.data?.['label'] as string | undefined;

/** What a value is bound as. `printed` stands for the names behind ids, which are not bound by their ids. */
export function filledBy(
  path: string,
  field: Pick<Field, 'kind' | 'ref' | 'path' | 'personal'>,
  { value, printed, owner = '' }: { value: unknown; printed: string; owner?: string },
): Filled {
  const isPerson = field.personal === true || path === 'roles.holder';
  return {
    path,
    kind: field.kind,
    value: field.ref ? printed : value,
    ...(isPerson ? { person: `${path}:${owner}` } : {}),
  };
}
