import type { Organisation } from '../../organisation/index.ts';
import { defaultEdition, type EditionId, editionNamed } from '../../standard/index.ts';

/** The edition that a manual follows: its organisation names it by the year alone. */
export const followedEdition = ({ edition }: Pick<Organisation, 'edition'>): EditionId =>
  editionNamed(edition) ?? defaultEdition;
