import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/**
 * The closed set of document types; ids are those of templates' front matter. Codes are no words: document numbers are
 * made of them, and a translation keeps its number.
 */
export const documentTypes = [
  { id: 'policy', code: 'POL', approver: 'top-management', reviewInterval: 'P1Y' },
  { id: 'process', code: 'PCS', approver: 'management-representative', reviewInterval: 'P1Y' },
  { id: 'procedure', code: 'PRC', approver: 'management-representative', reviewInterval: 'P1Y' },
  { id: 'plan', code: 'PLN', approver: 'management-representative', reviewInterval: 'P1Y' },
  { id: 'agreement', code: 'AGR', approver: 'service-level-manager', reviewInterval: 'P1Y' },
  { id: 'definition', code: 'DEF', approver: 'management-representative', reviewInterval: 'P1Y' },
  { id: 'form', code: 'FRM', approver: 'management-representative', reviewInterval: 'P2Y' },
  { id: 'register', code: 'REG', approver: 'management-representative', reviewInterval: 'P6M' },
  { id: 'reference', code: 'REF', approver: 'management-representative', reviewInterval: 'P2Y' },
  { id: 'guide', code: 'GDE', approver: 'management-representative', reviewInterval: 'P2Y' },
] as const satisfies Facts<NonNullable<OrganisationInput['documents']>['types']>;
