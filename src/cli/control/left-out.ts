import { type OpenManual, roleOf } from './open.ts';

/** Tells which of many documents are left out, because they are another role's to act on and not this person's. */
export function tellOthers(
  manual: OpenManual,
  roles: readonly string[],
  name: string,
  does: 'approves' | 'owns',
): void {
  for (const [id, documents] of Map.groupBy(roles, (role) => role)) {
    const role = roleOf(manual, id);
    const holder = role?.holder ? `, held by ${role.holder}` : ', which nobody holds yet';
    console.log(
      `Left out: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'} that ${role?.title ?? id}${holder}, ${does} and not ${name}.`,
    );
  }
}
