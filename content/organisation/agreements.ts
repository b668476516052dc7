import type { OrganisationInput } from '../../src/organisation/index.ts';
import { applicationAgreements } from './agreements/applications.ts';
import { backupAgreements } from './agreements/backup.ts';
import { networkAgreements } from './agreements/network.ts';
import { platformAgreements } from './agreements/platform.ts';
import { watchAgreements } from './agreements/watch.ts';
import { workplaceAgreements } from './agreements/workplace.ts';

/** What each customer agreed about each service, beside what the services promise to all. All of it is made up. */
export const agreements = {
  agreements: [
    ...workplaceAgreements,
    ...networkAgreements,
    ...platformAgreements,
    ...applicationAgreements,
    ...backupAgreements,
    ...watchAgreements,
  ],
} satisfies Partial<OrganisationInput>;
