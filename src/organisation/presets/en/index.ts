import type { PresetWords } from '../words.ts';
import { costTypes } from './budgeting.ts';
import { changeTypes, ciTypes, releaseTypes } from './control-processes.ts';
import { matters, objectives } from './direction.ts';
import { documentTypes } from './documents.ts';
import { byEdition } from './editions.ts';
import { measures } from './measures.ts';
import { impacts, priorities, urgencies } from './priorities.ts';
import { classifications, consequences, controls, likelihoods } from './protection.ts';
import { records } from './records.ts';
import { roles } from './roles.ts';
import { channels, requestTypes } from './service-desk.ts';
import { criticalities, reports } from './services.ts';
import { disputeSteps } from './suppliers.ts';

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
