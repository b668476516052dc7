import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { standingOn } from '../../src/manual/control/acts/standing.ts';
import { acts, historyOf } from './act-maker.ts';

const dayOf = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const parties = ['acme', 'bolt', 'cork'];

/** One act some days after the last; `pick` names a version among those there are. */
interface Move {
  kind: 'approve' | 'agree' | 'review' | 'revoke' | 'withdraw';
  wait: number;
  ahead: number;
  needs: string[];
  party: string;
  pick: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('approve', 'approve', 'agree', 'agree', 'review', 'revoke', 'withdraw'),
  wait: fc.constantFrom(0, 0, 1, 3),
  ahead: fc.constantFrom(0, 0, 2, 5),
  needs: fc.subarray(parties),
  party: fc.constantFrom(...parties),
  pick: fc.nat(9),
});

/** Acts that a person could make one after the other. */
function actsOf(moves: readonly Move[]): Act[] {
  const made: Act[] = [];
  const versions: string[] = [];
  let now = 0;
  for (const { kind, wait, ahead, needs, party, pick } of moves) {
    now += wait;
    const [on, from] = [dayOf(now), dayOf(now + ahead)];
    const version = versions[pick % Math.max(versions.length, 1)];
    if (kind === 'approve') {
      versions.push(`${versions.length + 1}.0`);
      made.push(acts.approved(versions.at(-1) ?? '', on, { from, needs }));
    } else if (version === undefined) continue;
    else if (kind === 'agree') made.push(acts.agreed(version, on, party));
    else if (kind === 'review') made.push(acts.reviewed(version, on));
    else if (kind === 'revoke') made.push(acts.revoked(version, on));
    else made.push(acts.withdrawn(on, from));
  }
  return made;
}

interface Card {
  version: string;
  from: string;
  missing: Set<string>;
  revoked: boolean;
  ended: boolean;
}

/** The same by living through the days one after the other: a pile of cards, the uppermost that holds is in force. */
function livedThrough(
  all: readonly Act[],
  until: number,
): { inForce: string | undefined; withdrawn: boolean } {
  const pile: Card[] = [];
  let announced: { from: string; pile: Card[] } | undefined;
  let ended = false;
  for (let number = 0; number <= until; number += 1) {
    const day = dayOf(number);
    const end = () => {
      if (!announced || announced.from > day) return;
      for (const card of announced.pile) card.ended = true;
      announced = undefined;
      ended = true;
    };
    end();
    for (const act of all.filter(({ on }) => on === day)) {
      if (act.act === 'approved') {
        const missing = new Set((act.needs ?? []).map(({ party }) => party));
        pile.push({ version: act.version, from: act.from, missing, revoked: false, ended: false });
      }
      for (const card of pile) {
        if (act.act === 'agreed' && act.version === card.version) card.missing.delete(act.agreedWith.party);
        if (act.act === 'revoked' && act.version === card.version) card.revoked = true;
      }
      if (act.act === 'withdrawn') {
        announced = { from: act.from, pile: [...pile] };
        end();
      }
    }
  }
  const day = dayOf(until);
  const holding = pile.filter(
    ({ from, missing, revoked, ended }) => !revoked && !ended && from <= day && missing.size === 0,
  );
  const inForce = holding.at(-1)?.version;
  return { inForce, withdrawn: ended && inForce === undefined };
}

test('what stands on a day is what a clerk would find who lived through the days', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 14 }), fc.nat(30), (moves, until) => {
      const all = actsOf(moves);
      const { inForce, withdrawn } = standingOn(historyOf(...all), dayOf(until));
      expect({ inForce: inForce?.approval.version, withdrawn: withdrawn !== undefined }).toEqual(
        livedThrough(all, until),
      );
    }),
    { numRuns: 3000 },
  );
});

test('at most one version is in force, and none that was revoked, waits or has not begun', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 14 }), fc.nat(30), (moves, until) => {
      const day = dayOf(until);
      const { versions, inForce, pending, withdrawn } = standingOn(historyOf(...actsOf(moves)), day);
      const holding = versions.filter(({ state }) => state === 'in-force');
      expect(holding).toEqual(inForce ? [inForce] : []);
      for (const { revoked, awaiting, inForceFrom } of holding) {
        expect([revoked, awaiting]).toEqual([undefined, []]);
        expect((inForceFrom ?? '9') <= day).toBe(true);
      }
      for (const { state, revoked, awaiting } of versions) {
        expect(state === 'revoked').toBe(revoked !== undefined);
        if (state === 'scheduled') expect(awaiting).toEqual([]);
        if (state === 'awaiting-agreement') expect(awaiting).not.toEqual([]);
      }
      expect(
        pending === undefined || versions.indexOf(pending) > versions.indexOf(inForce ?? pending) || !inForce,
      ).toBe(true);
      expect(withdrawn !== undefined && inForce !== undefined).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a later act never changes what stood on a day before it', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 14 }), fc.nat(30), (moves, until) => {
      const all = actsOf(moves);
      const day = dayOf(until);
      const then = all.filter(({ on }) => on <= day);
      expect(standingOn(historyOf(...all), day)).toEqual(standingOn(historyOf(...then), day));
    }),
    { numRuns: 1000 },
  );
});
