import type { Duty } from '../model/duty.ts';
import type { RoleEntry } from '../model/manual.ts';
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
  lead: ({ site }) => site.roleRegisterLead,
  nothing: 'noRolesAtAll',
  counted: 'roles',
  path: registerPath('roles'),
  under: 'roles',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.roles,
  columns: ({ site }) => [
    { title: site.role, kind: 'link', width: 34, of: ({ title, url }) => [{ text: title, url }] },
    {
      title: site.purpose,
      width: 50,
      only: { in: 'files', because: 'ten columns of figures leave no room; the list of roles says it' },
      of: ({ purpose }) => purpose,
    },
    { title: site.holder, kind: 'person', width: 26, of: ({ holder, classWords }) => holder || classWords },
    {
      title: site.deputy,
      kind: 'person',
      width: 26,
      only: { in: 'page', because: 'personal: it enters no data and no file' },
      of: ({ deputy }) => deputy,
    },
    { title: site.dutyOwns, kind: 'number', of: (role) => duties(role, 'owns') },
    { title: site.dutyApproves, kind: 'number', of: (role) => duties(role, 'approves') },
    { title: site.recordsOwned, kind: 'number', of: ({ records }) => records.length },
    { title: site.dutyDoes, kind: 'number', width: 12, of: (role) => duties(role, 'does') },
    { title: site.dutyAnswers, kind: 'number', width: 12, of: (role) => duties(role, 'answers') },
    { title: site.dutyConsulted, kind: 'number', width: 14, of: (role) => duties(role, 'consulted') },
    { title: site.dutyInformed, kind: 'number', width: 14, of: (role) => duties(role, 'informed') },
  ],
};
