import { data } from 'virtual:clausebook/manual';
import type { ManualData } from '../manual/data/schema.ts';

/**
 * The manual as data, for pages of a project's own: what `data/manual.json` holds, without personal and confidential values.
 * It is a copy, so that nothing a page does with it reaches that file.
 */
export const manual: ManualData = structuredClone(data());
