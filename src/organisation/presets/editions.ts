import type { PresetItem } from './item.ts';

type Words = Readonly<Record<string, string>>;

/**
 * What ready-made items say otherwise where the manual follows a later edition: by edition, list and id. A word that
 * belongs to one edition alone, such as its name for a post, is strange in a manual of another.
 */
const inEdition: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Words>>>>>> = {
  '2018': {
    roles: {
      'management-representative': { title: 'SMS manager' },
    },
    records: {
      'representative-report': { title: 'Report of the SMS manager' },
      'plan-review': {
        description:
          'The service management plan, the plans of processes and the service portfolio were reviewed.',
      },
    },
  },
};

/** The items of a list in the words of an edition; `edition` may be anything that a user wrote. */
export function wordedFor(
  edition: unknown,
  list: string,
  items: readonly PresetItem[],
): readonly PresetItem[] {
  const words =
    typeof edition === 'string' && Object.hasOwn(inEdition, edition) ? inEdition[edition]?.[list] : undefined;
  return words ? items.map((item) => ({ ...item, ...words[item.id] })) : items;
}

/** All titles that a ready-made item goes by, in whichever edition. */
export const titlesOf = (list: string, { id, title }: PresetItem): string[] => [
  String(title ?? id),
  ...Object.values(inEdition).flatMap((lists) => lists[list]?.[id]?.['title'] ?? []),
];
