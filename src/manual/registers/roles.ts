import type { Duty, RoleEntry } from '../manual.ts';
import { type Register, type RegisterContext, tabulate } from './register.ts';

const count = ({ responsibleFor }: RoleEntry, kind: Duty['kind']): number =>
  responsibleFor.filter((duty) => duty.kind === kind).length;

/** All roles with their holders and how much they carry. Deputies and contacts are personal and stay out. */
export function roleRegister({ manual, say }: RegisterContext): Register {
  const head = {
    name: 'roles',
    title: say.roleRegister,
    lead: say.roleRegisterLead,
    nothing: say.noRolesAtAll,
  };
  return tabulate(head, manual.roles, [
    { title: say.role, kind: 'places', width: 34, of: ({ title, url }) => [{ text: title, url }] },
    { title: say.purpose, width: 50, of: ({ purpose }) => purpose },
    { title: say.holder, width: 26, of: ({ holder }) => holder },
    { title: say.dutyOwns, kind: 'number', of: (role) => count(role, 'owns') },
    { title: say.dutyApproves, kind: 'number', of: (role) => count(role, 'approves') },
    { title: say.recordsOwned, kind: 'number', of: ({ records }) => records.length },
    { title: say.dutyDoes, kind: 'number', width: 12, of: (role) => count(role, 'does') },
    { title: say.dutyAnswers, kind: 'number', width: 12, of: (role) => count(role, 'answers') },
    { title: say.dutyConsulted, kind: 'number', width: 14, of: (role) => count(role, 'consulted') },
    { title: say.dutyInformed, kind: 'number', width: 14, of: (role) => count(role, 'informed') },
  ]);
}
