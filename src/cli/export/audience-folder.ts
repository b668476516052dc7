/** Folders below that of exports that are no audience's of the config: what is for the house, and for those who run servers. */
const taken: ReadonlySet<string> = new Set(['internal', 'servers']);

/** Who exports are for where no audience is named. */
export const house = 'internal';

/**
 * The folder of the exports for an audience, by the name that the command takes: its id; `customer_marlowend` for a party,
 * and `audience_internal` where its name is that of another folder. No id has such a sign, so no two share a folder.
 */
export const audienceFolder = (audience: string): string =>
  taken.has(audience) ? `audience_${audience}` : audience.replaceAll(':', '_');
