import type { Organisation } from './schema/organisation.ts';

/**
 * Whether a type of change or release, by id, is the one for emergencies: decided by an authority of its own, or made of
 * changes of such a type. Where one role decides on everything the ready-made id tells.
 */
export function isEmergency({ changes, releases }: Organisation, id: string): boolean {
  const urgent = new Set([
    'emergency',
    ...changes.types
      .filter(
        ({ authority }) =>
          authority === changes.emergencyAuthority && authority !== changes.authority && authority !== '',
      )
      .map((type) => type.id),
  ]);
  const release = releases.types.find((type) => type.id === id);
  return urgent.has(id) || (release !== undefined && urgent.has(release.changeType));
}

/**
 * Whether changes of a type are planned like a new service, so that the times of its plan hold for them and not those of
 * other changes. The ready-made id tells.
 */
export const isMajor = (id: string): boolean => id === 'major';

/**
 * Whether changes of a type are approved once for all: by another role than the one that decides on single changes.
 * Where one role decides on everything the ready-made id tells. A major change is decided on each time, whoever does so.
 */
export function isStanding({ changes }: Organisation, id: string): boolean {
  const type = changes.types.find((candidate) => candidate.id === id);
  return type !== undefined && !isMajor(id) && (id === 'standard' || type.authority !== changes.authority);
}
