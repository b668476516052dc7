import type { Duty } from '../model/duty.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { raciLetters } from '../model/raci.ts';
import type { ClassMember } from './role-classes.ts';

const kinds = {
  responsible: 'does',
  accountable: 'answers',
  consulted: 'consulted',
  informed: 'informed',
} as const;

/**
 * The duties of each role: the documents it owns and approves, its part in steps, and the passages that say whose duty
 * they are. Being named is no duty. What a class of roles has, each of its members has for what is theirs.
 */
export function dutiesOf(
  documents: readonly DocumentEntry[],
  memberships: readonly ClassMember[],
): Map<string, Duty[]> {
  const duties = new Map<string, Duty[]>();
  const membersOf = Map.groupBy(memberships, ({ of }) => of);
  for (const document of documents) {
    const { key, url, title, owner, approver, steps } = document;
    const whole = { document: key, anchor: '', url, text: title, as: null, of: [], ...noTimes, records: [] };
    addTo(duties, owner, { kind: 'owns', ...whole });
    addTo(duties, approver, { kind: 'approves', ...whole });
    const give = (roles: readonly string[], duty: Omit<Duty, 'as' | 'of'>) => {
      const direct = new Set(roles);
      for (const role of direct) {
        addTo(duties, role, { ...duty, as: null, of: [] });
        for (const member of membersOf.get(role) ?? []) {
          if (direct.has(member.role)) continue;
          const items = concerning(member, document);
          if (items) addTo(duties, member.role, { ...duty, as: role, of: items.map(({ name }) => name) });
        }
      }
    };
    for (const step of steps)
      for (const [, part] of raciLetters)
        give(step[part], {
          kind: kinds[part],
          document: key,
          anchor: step.anchor,
          url: `${url}#${step.anchor}`,
          ...noTimes,
          ...step.rhythm,
          // A limit that is personal or confidential stays in the table of steps.
          within: step.withinSensitive ? '' : step.within,
          records: step.output,
          ...decided(step),
          ...said(step),
        });
    for (const duty of document.duties)
      give(duty.by, {
        kind: 'does',
        document: key,
        anchor: duty.anchor,
        url: `${url}#${duty.anchor}`,
        every: duty.every,
        within: duty.within,
        interval: duty.interval,
        intervalFrom: duty.intervalFrom,
        records: duty.records,
        ...decided(duty),
        ...said(duty),
      });
  }
  return duties;
}

/** Of a duty that says neither how often it comes nor by when. */
export const noTimes = { every: '', within: '', interval: '', intervalFrom: '' };

const decided = ({ decides }: Pick<Duty, 'decides'>) => (decides ? { decides } : {});

const said = ({ text, redacted }: Pick<Duty, 'text' | 'redacted'>) => ({
  text,
  ...(redacted === undefined ? {} : { redacted }),
});

/** What of a member's things a document speaks of; nothing where it is made for those of others alone. */
function concerning(
  { items }: ClassMember,
  { madeFor }: Pick<DocumentEntry, 'madeFor'>,
): ClassMember['items'] | undefined {
  const lists = new Set(items.map(({ list }) => list as string));
  const own = (madeFor ?? []).filter(({ list }) => lists.has(list));
  if (own.length === 0) return items;
  const found = items.filter(({ list, id }) => own.some((one) => one.list === list && one.id === id));
  return found.length > 0 ? found : undefined;
}
