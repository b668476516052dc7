import { finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { isGroup } from './sanitise-input.ts';

/** A list that stands elsewhere now: what a config still says at its old place is read as if it stood at the new one. */
export interface MovedList {
  from: readonly [group: string, field: string];
  to: readonly [group: string, field: string];
  why: string;
}

/** All fields that stand elsewhere than in an earlier version. */
export const movedLists: readonly MovedList[] = [
  {
    from: ['newServices', 'criteria'],
    to: ['changes', 'majorCriteria'],
    why: 'one list decides which changes are planned like a new service',
  },
  {
    from: ['supplierManagement', 'selection'],
    to: ['newServices', 'partyEvaluation'],
    why: 'one list says what suppliers and all other parties are chosen by',
  },
];

/**
 * Reads fields at their old places, so that configs of earlier versions keep working, and tells each. The user's data
 * is changed in place: what stood at the old place follows what stands at the new one.
 */
export function readMovedFields(user: unknown): Unlocated[] {
  return movedLists.flatMap(({ from, to, why }) => {
    const [group, field] = from;
    const old = isGroup(user) ? user[group] : undefined;
    if (!isGroup(user) || !isGroup(old) || !Array.isArray(old[field])) return [];
    const lines: unknown[] = old[field];
    delete old[field];
    const [newGroup, newField] = to;
    user[newGroup] ??= {};
    const target = user[newGroup];
    if (isGroup(target)) {
      const already: unknown[] = Array.isArray(target[newField]) ? target[newField] : [];
      target[newField] = [...new Set([...already, ...lines])];
    }
    return {
      path: [...from],
      ...finding(
        'field-moved',
        `${from.join('.')} stands in ${to.join('.')} now: ${why}.`,
        `Move its lines to ${to.join('.')}, without those that say the same, and take ${from.join('.')} out.`,
        { change: { path: [...from], to } },
      ),
    };
  });
}
