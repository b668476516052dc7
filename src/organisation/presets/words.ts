import type { OrganisationInput } from '../schema/organisation.ts';
import type { costTypes } from './facts/budgeting.ts';
import type { changeTypes, ciTypes, releaseTypes } from './facts/control-processes.ts';
import type { matters, objectives } from './facts/direction.ts';
import type { documentTypes } from './facts/documents.ts';
import type { measures } from './facts/measures.ts';
import type { impacts, priorities, urgencies } from './facts/priorities.ts';
import type { classifications, consequences, controls, likelihoods } from './facts/protection.ts';
import type { records } from './facts/records.ts';
import type { roles } from './facts/roles.ts';
import type { channels, requestTypes } from './facts/service-desk.ts';
import type { criticalities, reports } from './facts/services.ts';
import type { disputeSteps } from './facts/suppliers.ts';
import type { Worded } from './item.ts';

/** The groups of the config, as a user may write them. */
type Config = { [Key in keyof OrganisationInput]-?: NonNullable<OrganisationInput[Key]> };

/** The words of ready-made items by the path of their list. */
export interface ListWords {
  roles: Worded<typeof roles, Config['roles'], 'title' | 'purpose' | 'competences'>;
  objectives: Worded<
    typeof objectives,
    Config['objectives'],
    'statement' | 'policyStatement' | 'actions' | 'means'
  >;
  'communication.matters': Worded<
    typeof matters,
    Config['communication']['matters'],
    'name' | 'audience' | 'channel' | 'when'
  >;
  'documents.types': Worded<typeof documentTypes, Config['documents']['types'], 'name' | 'purpose'>;
  records: Worded<typeof records, Config['records'], 'title' | 'description'>;
  measures: Worded<typeof measures, Config['measures'], 'name' | 'formula'>;
  'risk.likelihoods': Worded<typeof likelihoods, Config['risk']['likelihoods'], 'name' | 'description'>;
  'risk.consequences': Worded<typeof consequences, Config['risk']['consequences'], 'name' | 'description'>;
  criticalities: Worded<typeof criticalities, Config['criticalities'], 'name' | 'description'>;
  'serviceReporting.reports': Worded<
    typeof reports,
    Config['serviceReporting']['reports'],
    'name' | 'purpose' | 'readers' | 'contents'
  >;
  'budgeting.costTypes': Worded<typeof costTypes, Config['budgeting']['costTypes'], 'name' | 'apportionment'>;
  'security.classifications': Worded<
    typeof classifications,
    Config['security']['classifications'],
    'name' | 'description' | 'handling'
  >;
  'security.controls': Worded<typeof controls, Config['security']['controls'], 'name' | 'risk' | 'operation'>;
  'supplierManagement.disputeSteps': Worded<
    typeof disputeSteps,
    Config['supplierManagement']['disputeSteps'],
    'name'
  >;
  'serviceDesk.channels': Worded<typeof channels, Config['serviceDesk']['channels'], 'name' | 'purpose'>;
  impacts: Worded<typeof impacts, Config['impacts'], 'name' | 'description'>;
  urgencies: Worded<typeof urgencies, Config['urgencies'], 'name' | 'description'>;
  priorities: Worded<typeof priorities, Config['priorities'], 'name' | 'description'>;
  'requests.types': Worded<typeof requestTypes, Config['requests']['types'], 'name'> &
    // Those that need no approval say so in words.
    Readonly<Record<'information' | 'password', { readonly approver: string }>>;
  'configuration.ciTypes': Worded<
    typeof ciTypes,
    Config['configuration']['ciTypes'],
    'name' | 'description' | 'attributes'
  >;
  'changes.types': Worded<typeof changeTypes, Config['changes']['types'], 'name' | 'description'>;
  'releases.types': Worded<
    typeof releaseTypes,
    Config['releases']['types'],
    'name' | 'description' | 'frequency'
  >;
}

/**
 * What ready-made items say otherwise where the manual follows a later edition: by its year, list and id. A word that
 * belongs to one edition alone, such as its name for a post, is strange in a manual of another.
 */
export interface EditionWords {
  '2018': {
    roles: { 'management-representative': Pick<ListWords['roles']['management-representative'], 'title'> };
    records: {
      'representative-report': Pick<ListWords['records']['representative-report'], 'title'>;
      'internal-supplier-performance-record': ListWords['records']['internal-supplier-performance-record'];
      'plan-review': Pick<ListWords['records']['plan-review'], 'description'>;
    };
    measures: {
      'other-party-reviews-held': Pick<ListWords['measures']['other-party-reviews-held'], 'formula'>;
    };
  };
}

/** All words of ready-made items in one language; what of them is no language stands in `facts/`. */
export interface PresetWords {
  lists: ListWords;
  byEdition: EditionWords;
}
