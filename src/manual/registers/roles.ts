import type { Duty, RoleEntry } from '../model/manual.ts';
import type { Count } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** How many duties of a kind a role has, with the way to them. */
function duties({ responsibleFor, url }: RoleEntry, kind: Duty['kind']): Count {
  const count = responsibleFor.filter((duty) => duty.kind === kind).length;
  return { count, url: count > 0 ? `${url}#duties` : '' };
}

/** All roles with their holders and how much they carry. Deputies and contacts are personal and stay out of files. */
export const roleRegister: RegisterDescription<RoleEntry> = {
  name: 'roles',
  title: 'roleRegister',
  lead: ({ say }) => say.roleRegisterLead,
  nothing: 'noRolesAtAll',
  counted: 'roles',
  path: registerPath('roles'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.roles,
  columns: ({ say }) => [
    { title: say.role, kind: 'place', width: 34, of: ({ title, url }) => [{ text: title, url }] },
    {
      title: say.purpose,
      width: 50,
      only: { in: 'files', because: 'ten columns of figures leave no room; the list of roles says it' },
      of: ({ purpose }) => purpose,
    },
    { title: say.holder, kind: 'person', width: 26, of: ({ holder }) => holder },
    {
      title: say.deputy,
      kind: 'person',
      width: 26,
      only: { in: 'page', because: 'personal: it enters no data and no file' },
      of: ({ deputy }) => deputy,
    },
    { title: say.dutyOwns, kind: 'number', of: (role) => duties(role, 'owns') },
    { title: say.dutyApproves, kind: 'number', of: (role) => duties(role, 'approves') },
    { title: say.recordsOwned, kind: 'number', of: ({ records }) => records.length },
    { title: say.dutyDoes, kind: 'number', width: 12, of: (role) => duties(role, 'does') },
    { title: say.dutyAnswers, kind: 'number', width: 12, of: (role) => duties(role, 'answers') },
    { title: say.dutyConsulted, kind: 'number', width: 14, of: (role) => duties(role, 'consulted') },
    { title: say.dutyInformed, kind: 'number', width: 14, of: (role) => duties(role, 'informed') },
  ],
};
