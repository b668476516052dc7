import type { History } from '../acts/history.ts';
import { standingOn, type Version } from '../acts/standing.ts';
import { isSameTitle } from '../plain-form.ts';
import type { ChangeSize } from '../state.ts';
import { changeSize, heldBefore } from './change-size.ts';
import { endOf } from './version-facts.ts';

/** What happened to the control of a document on a day. */
export interface ControlChange {
  kind: 'in-force' | 'superseded' | 'revoked' | 'withdrawn';
  /** ISO 8601 date. */
  day: string;
  version: string;
  /** How large the step from the version before was; `null` of what went. */
  size: ChangeSize | null;
  /** Title with which it was approved; `null` where its act says none. */
  approvedTitle: string | null;
  /** Title until then, of the version in whose place this one came; `null` where it is the same, or not known. */
  formerTitle: string | null;
  /** What changed in the version that came into force, or why one was revoked or withdrawn. */
  words: string;
  /** The version in whose place this one came, or that came in its place; of a revoked one the version that holds again. */
  other: string | null;
  /** Key of the document that takes the place of a withdrawn one. */
  successor: string | null;
  /** Id of the role that approved, revoked or withdrew it. */
  role: string;
}

/** What came into force, was superseded, revoked or withdrawn from one day to another, both included, as it was known on the last. */
export function controlChanges(history: Pick<History, 'acts'>, from: string, to: string): ControlChange[] {
  const known = { acts: history.acts.filter(({ act }) => act.on <= to) };
  const { versions } = standingOn(known, to);
  const within = (day: string | null): day is string => day !== null && from <= day && day <= to;
  const changes = versions.flatMap((one, index): ControlChange[] => {
    const { version, summary } = one.approval;
    const end = endOf(one, versions.slice(index + 1), to);
    const held = one.inForceFrom !== null && one.inForceFrom <= (end ?? to);
    const about = {
      version,
      size: null,
      approvedTitle: one.approval.title ?? null,
      formerTitle: null,
      other: null,
      successor: null,
      role: one.approval.by.role,
    };
    const before = heldBefore(versions, one);
    const begun: ControlChange[] =
      held && within(one.inForceFrom)
        ? [
            {
              ...about,
              kind: 'in-force',
              size: changeSize(one, versions, known),
              day: one.inForceFrom,
              words: summary,
              formerTitle: formerTitle(before, one),
              other: before?.approval.version ?? null,
            },
          ]
        : [];
    if (!within(end)) return begun;
    switch (one.state) {
      case 'superseded':
        return held
          ? [...begun, { ...about, kind: 'superseded', day: end, words: '', other: heldOn(known, end) }]
          : begun;
      case 'revoked':
        return [
          ...begun,
          {
            ...about,
            kind: 'revoked',
            day: end,
            words: one.revoked?.reason ?? '',
            role: one.revoked?.by.role ?? about.role,
            other: heldOn(known, end),
          },
        ];
      case 'withdrawn': {
        const { reason = '', successor = null } = one.withdrawal ?? {};
        const role = one.withdrawal?.by.role ?? about.role;
        return held
          ? [...begun, { ...about, kind: 'withdrawn', day: end, words: reason, successor, role }]
          : begun;
      }
      default:
        return begun;
    }
  });
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function formerTitle(before: Version | undefined, { approval }: Version): string | null {
  const former = before?.approval.title;
  if (former === undefined || approval.title === undefined) return null;
  return isSameTitle(former, approval.title) ? null : former;
}

const heldOn = (history: Pick<History, 'acts'>, day: string): string | null =>
  standingOn(history, day).inForce?.approval.version ?? null;
