import { readyChangeTypes, readyCiTypes, readyReleaseTypes } from './control.ts';
import { readyMeasures } from './data/measures.ts';
import { readyRecords } from './data/records.ts';
import { readyChannels, readyDisputeSteps, readyRequestTypes } from './desk.ts';
import { readyMatters, readyObjectives } from './direction.ts';
import { readyDocumentTypes } from './documents.ts';
import { readyImpacts, readyMatrix, readyPriorities, readyUrgencies } from './priorities.ts';
import {
  readyClassifications,
  readyConsequences,
  readyControls,
  readyCostTypes,
  readyLikelihoods,
} from './protection.ts';
import { readyRoles } from './roles.ts';
import { readyCriticalities, readyReports } from './services.ts';

/** An item the program suggests; the user's item of the same id is laid over it. */
export interface ReadyItem {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Ready-made items by the path of their list. Lists that are not here start empty. */
export const readyItems: Readonly<Record<string, readonly ReadyItem[]>> = {
  roles: readyRoles,
  objectives: readyObjectives,
  'communication.matters': readyMatters,
  'documents.types': readyDocumentTypes,
  records: readyRecords,
  measures: readyMeasures,
  'risk.likelihoods': readyLikelihoods,
  'risk.consequences': readyConsequences,
  criticalities: readyCriticalities,
  'serviceReporting.reports': readyReports,
  'budgeting.costTypes': readyCostTypes,
  'security.classifications': readyClassifications,
  'security.controls': readyControls,
  'supplierManagement.disputeSteps': readyDisputeSteps,
  'serviceDesk.channels': readyChannels,
  impacts: readyImpacts,
  urgencies: readyUrgencies,
  priorities: readyPriorities,
  'requests.types': readyRequestTypes,
  'configuration.ciTypes': readyCiTypes,
  'changes.types': readyChangeTypes,
  'releases.types': readyReleaseTypes,
};

export { readyMatrix };

/** The titles that the ready-made items of a list start with, by id. */
export const readyTitles = (list: 'roles' | 'records'): ReadonlyMap<string, string> =>
  new Map((readyItems[list] ?? []).map((item) => [item.id, String(item['title'] ?? item.id)]));
