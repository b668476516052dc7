import type { Unlocated } from '../../../diagnostics/diagnostic.ts';
import { dayMs } from '../../calendar-day.ts';
import { canFit, shortestLimit } from '../../fits.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { contradiction, type Rule } from '../rule.ts';

/** Whether a critical security update can be in place in time: by the releases that bring it, and in a freeze. */
export const patching: Rule = (organisation) => [...byRelease(organisation), ...inFreezes(organisation)];

function byRelease({ security, releases, calendar }: Organisation): Unlocated[] {
  const { patchWithin, patchedBy } = security;
  const type = releases.types.find(({ id }) => id === patchedBy);
  if (patchWithin === undefined || type?.interval === undefined) return [];
  const times = [type.interval, type.notice];
  if (canFit(times, patchWithin, calendar.workingDayHours)) return [];
  return [
    contradiction(
      'patch-too-slow',
      [
        { path: 'security.patchWithin', value: patchWithin },
        { path: `releases.types.${type.id}.interval`, value: type.interval },
        { path: `releases.types.${type.id}.notice`, value: type.notice },
      ],
      `${patchWithin} does not hold releases.types.${type.id}.interval (${type.interval}) + releases.types.${type.id}.notice (${type.notice}). An update that comes out just too late to be announced waits for the next release.`,
      `Write ${shortestLimit(times, patchWithin, calendar.workingDayHours)} or more, or release more often or at shorter notice.`,
    ),
  ];
}

function inFreezes({ security, changes, releases, calendar }: Organisation): Unlocated[] {
  const { patchWithin, patchedBy } = security;
  // An update that comes out too late to be announced before the freeze waits for its end.
  const type = releases.types.find(({ id }) => id === patchedBy);
  const notice = type && { path: `releases.types.${type.id}.notice`, value: type.notice };
  return changes.freezeWindows.flatMap(({ id, name, from, to, patches }) => {
    const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
    const at = `changes.freezeWindows.${id}`;
    if (patchWithin === undefined || patches || days <= 0) return [];
    if (canFit([`P${days}D`, ...(notice ? [notice.value] : [])], patchWithin, calendar.workingDayHours))
      return [];
    return contradiction(
      'freeze-blocks-patches',
      [
        { path: `${at}.patches`, value: String(patches) },
        { path: `${at}.from`, value: from },
        { path: `${at}.to`, value: to },
        { path: 'security.patchWithin', value: patchWithin },
        ...(notice ? [notice] : []),
      ],
      `${name} lasts ${days} days, from ${from} (${at}.from) to ${to} (${at}.to), with patches: ${patches}; but security updates have to be in place within ${patchWithin} (security.patchWithin)${notice ? `, and one that comes out just too late to be announced before it waits as well (${notice.path}, ${notice.value})` : ''}.`,
      'Let security updates go on with `patches: true`, or shorten the freeze.',
    );
  });
}
