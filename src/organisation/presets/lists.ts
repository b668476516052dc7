import { costTypes } from './facts/budgeting.ts';
import { changeTypes, ciTypes, releaseTypes } from './facts/control-processes.ts';
import { matters, objectives } from './facts/direction.ts';
import { documentTypes } from './facts/documents.ts';
import { measures } from './facts/measures.ts';
import { impacts, priorities, urgencies } from './facts/priorities.ts';
import { classifications, consequences, controls, likelihoods } from './facts/protection.ts';
import { records } from './facts/records.ts';
import { roles } from './facts/roles.ts';
import { channels, requestTypes } from './facts/service-desk.ts';
import { criticalities, reports } from './facts/services.ts';
import { disputeSteps } from './facts/suppliers.ts';
import type { PresetItem } from './item.ts';
import type { ListWords } from './words.ts';

/** Ready-made items without their words, by the path of their list. Lists that are not here start empty. */
export const presetFacts: Readonly<Record<keyof ListWords, readonly PresetItem[]>> = {
  roles,
  objectives,
  'communication.matters': matters,
  'documents.types': documentTypes,
  records,
  measures,
  'risk.likelihoods': likelihoods,
  'risk.consequences': consequences,
  criticalities,
  'serviceReporting.reports': reports,
  'budgeting.costTypes': costTypes,
  'security.classifications': classifications,
  'security.controls': controls,
  'supplierManagement.disputeSteps': disputeSteps,
  'serviceDesk.channels': channels,
  impacts,
  urgencies,
  priorities,
  'requests.types': requestTypes,
  'configuration.ciTypes': ciTypes,
  'changes.types': changeTypes,
  'releases.types': releaseTypes,
};

const idsByList: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(presetFacts).map(([list, items]) => [list, items.map(({ id }) => id)]),
);

/** The ids of the ready-made items of a list, in their order; empty for a list that starts empty. */
export const presetIds = (list: string): readonly string[] => idsByList.get(list) ?? [];
