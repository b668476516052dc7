import { choice, entities, label, list, phone, role, text } from './field.ts';

/**
 * Functions in the service management system. Who holds one is published with the role, in pages and data: an auditor
 * has to see it. Who stands in and how to reach people is personal; the number of a function is shown
 * on pages alone, that of a person on the page of the role.
 */
export const roles = {
  roles: entities('Roles; the ready-made set is merged with yours by id', {
    title: label('Title of the role'),
    purpose: text('What the role is for, in one sentence'),
    members: choice(
      'roleMembers',
      'Who the role is a class of; a class has members and no holder, and its duties go to each of them',
      'none',
    ),
    sameAs: role('Role that takes over all duties of this one, which then is no role of its own'),
    holder: text('Who holds the role now'),
    deputy: text('Who stands in', '', { personal: true }),
    contact: text('E-mail address or other contact of the role', '', { personal: true }),
    phone: phone(
      'Telephone number of the function, never of a person; that of onCall.numbers when left out; shown on pages alone',
      { confidential: true },
    ),
    holderPhone: phone(
      'Telephone number of the person who holds the role; shown on the page of the role alone',
      { personal: true },
    ),
    unit: text('Organisation unit the role belongs to', '', { ref: 'unit' }),
    competences: list('What the holder must know or be able to do'),
  }),
};
