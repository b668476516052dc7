import { readyChangeTypes, readyCiTypes, readyReleaseTypes } from './control.ts';
import { readyMeasures } from './data/measures.ts';
import { readyRecords } from './data/records.ts';
import { readyChannels, readyDisputeSteps, readyRequestTypes } from './desk.ts';
import { readyMatters, readyObjectives } from './direction.ts';
import { readyDocumentTypes } from './documents.ts';
import { titlesOf } from './editions.ts';
import type { ReadyItem } from './item.ts';
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

/** The titles that the ready-made items of a list start with, in one edition or another, by id. */
export const readyTitles = (list: 'roles' | 'records'): ReadonlyMap<string, readonly string[]> =>
  new Map((readyItems[list] ?? []).map((item) => [item.id, titlesOf(list, item)]));
