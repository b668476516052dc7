import { managementSystem } from './management-system.ts';
import { operation } from './operation.ts';
import { services } from './services.ts';

/**
 * What fields that take words hold by default in English, by the path of the field; fields of a list's items by the
 * path of the list. What is no language (durations, numbers, ids, codes) stands in the schema.
 */
export const english = { ...managementSystem, ...services, ...operation };
