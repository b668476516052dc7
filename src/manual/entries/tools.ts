import type { Organisation } from '../../organisation/index.ts';

/** Name and address of the tool behind a key such as `itsm`, or the id of one of the other tools. */
export function toolNamed(key: string, organisation: Organisation): { name: string; url: string } {
  const { others, ...named } = organisation.tools;
  const tool =
    (Object.hasOwn(named, key) ? (named as Record<string, { name: string; url: string }>)[key] : undefined) ??
    others.find(({ id }) => id === key);
  return { name: tool?.name ?? key, url: tool?.url ?? '' };
}
