import type { DefaultWords } from '../defaults/index.ts';
import { entities, interval, label, list, role, section, text } from './field.ts';

/** What the service management system covers, and where it ends. */
export const scope = (words: DefaultWords) => ({
  scope: section('Scope of the service management system', {
    statement: text(
      'What is managed, as a phrase that completes "The service management system covers …"',
      words.scope.statement,
    ),
    services: list('Services in scope; all services when empty', [], { ref: 'service' }),
    locations: list('Locations in scope; all locations when empty', [], { ref: 'location' }),
    units: list('Organisation units in scope; all units when empty', [], { ref: 'unit' }),
    technology: list('Technology in scope, in the words of the scope statement'),
    owner: role('Role that keeps the scope statement', 'management-representative'),
    reviewInterval: interval('How often the scope is reviewed', 'P1Y'),
    outside: entities('What is outside the scope', {
      name: label('What is outside'),
      reason: text('Why it is outside'),
    }),
  }),
  locations: entities('Places where services are delivered from', {
    name: label('Name of the location'),
    address: text('Address'),
    purpose: text('What happens there'),
  }),
  units: entities('Parts of the organisation', {
    name: label('Name of the unit'),
    head: role('Role that leads the unit'),
    purpose: text('What the unit does'),
  }),
  interestedParties: entities('Others with an interest in the services, besides customers and suppliers', {
    name: label('Name of the party or group'),
    interest: text('What they expect of the services'),
    contactRole: role('Role that keeps contact with them', 'business-relationship-manager'),
    requirement: text('What of it binds us as a requirement, and where that is written'),
  }),
});
