import { entities, label, list, text } from './field.ts';

/**
 * Functions in the service management system. Who holds one is published with the role, in pages and data: an auditor
 * has to see it. Who stands in and how to reach people is personal.
 */
export const roles = {
  roles: entities('Roles; the ready-made set is merged with yours by id', {
    title: label('Title of the role'),
    purpose: text('What the role is for, in one sentence'),
    holder: text('Who holds the role now'),
    deputy: text('Who stands in', '', { personal: true }),
    contact: text('E-mail address or other contact of the role', '', { personal: true }),
    unit: text('Organisation unit the role belongs to', '', { ref: 'unit' }),
    competences: list('What the holder must know or be able to do'),
  }),
};
