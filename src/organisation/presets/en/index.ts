import type { PresetWords } from '../words.ts';
import { changeTypes, ciTypes, releaseTypes } from './control.ts';
import { channels, disputeSteps, requestTypes } from './desk.ts';
import { matters, objectives } from './direction.ts';
import { documentTypes } from './documents.ts';
import { byEdition } from './editions.ts';
import { measures } from './measures.ts';
import { impacts, priorities, urgencies } from './priorities.ts';
import { classifications, consequences, controls, costTypes, likelihoods } from './protection.ts';
import { records } from './records.ts';
import { roles } from './roles.ts';
import { criticalities, reports } from './services.ts';

/** English words of ready-made items. */
export const english: PresetWords = {
  lists: {
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
  },
  byEdition,
};
