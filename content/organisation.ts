import { defineOrganisation } from 'clausebook/organisation';
import { agreements } from './organisation/agreements.ts';
import { assurance } from './organisation/assurance.ts';
import { audiences } from './organisation/audiences.ts';
import { control } from './organisation/control.ts';
import { customers } from './organisation/customers.ts';
import { delivery } from './organisation/delivery.ts';
import { documents } from './organisation/documents.ts';
import { identity } from './organisation/identity.ts';
import { leadership } from './organisation/leadership.ts';
import { measures } from './organisation/measures.ts';
import { records } from './organisation/records.ts';
import { resolution } from './organisation/resolution.ts';
import { roles } from './organisation/roles.ts';
import { scope } from './organisation/scope.ts';
import { security } from './organisation/security.ts';
import { services } from './organisation/services.ts';
import { suppliers } from './organisation/suppliers.ts';
import { tools } from './organisation/tools.ts';

/**
 * Tidewold Managed Services, the organisation of the demo manual. It is made up: company, customers, suppliers,
 * people and figures exist nowhere else. Every value is decided, so the manual shows a finished state.
 */
export default defineOrganisation({
  ...identity,
  ...scope,
  ...roles,
  ...tools,
  ...leadership,
  ...documents,
  ...records,
  ...measures,
  ...assurance,
  ...services,
  ...delivery,
  ...security,
  ...customers,
  ...agreements,
  ...suppliers,
  ...resolution,
  ...control,
  ...audiences,
});
