import { presetChangeTypes, presetCiTypes, presetReleaseTypes } from './control.ts';
import { presetMeasures } from './data/measures.ts';
import { presetRecords } from './data/records.ts';
import { presetChannels, presetDisputeSteps, presetRequestTypes } from './desk.ts';
import { presetMatters, presetObjectives } from './direction.ts';
import { presetDocumentTypes } from './documents.ts';
import { titlesOf } from './editions.ts';
import type { PresetItem } from './item.ts';
import { presetImpacts, presetMatrix, presetPriorities, presetUrgencies } from './priorities.ts';
import {
  presetClassifications,
  presetConsequences,
  presetControls,
  presetCostTypes,
  presetLikelihoods,
} from './protection.ts';
import { presetRoles } from './roles.ts';
import { presetCriticalities, presetReports } from './services.ts';

/** Ready-made items by the path of their list. Lists that are not here start empty. */
export const presetItems: Readonly<Record<string, readonly PresetItem[]>> = {
  roles: presetRoles,
  objectives: presetObjectives,
  'communication.matters': presetMatters,
  'documents.types': presetDocumentTypes,
  records: presetRecords,
  measures: presetMeasures,
  'risk.likelihoods': presetLikelihoods,
  'risk.consequences': presetConsequences,
  criticalities: presetCriticalities,
  'serviceReporting.reports': presetReports,
  'budgeting.costTypes': presetCostTypes,
  'security.classifications': presetClassifications,
  'security.controls': presetControls,
  'supplierManagement.disputeSteps': presetDisputeSteps,
  'serviceDesk.channels': presetChannels,
  impacts: presetImpacts,
  urgencies: presetUrgencies,
  priorities: presetPriorities,
  'requests.types': presetRequestTypes,
  'configuration.ciTypes': presetCiTypes,
  'changes.types': presetChangeTypes,
  'releases.types': presetReleaseTypes,
};

export { presetMatrix };

/** The titles that the ready-made items of a list start with, in one edition or another, by id. */
export const presetTitles = (list: 'roles' | 'records'): ReadonlyMap<string, readonly string[]> =>
  new Map((presetItems[list] ?? []).map((item) => [item.id, titlesOf(list, item)]));
