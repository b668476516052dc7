import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import demo from '../../content/organisation.ts';
import { parseDuration } from '../../src/organisation/duration.ts';
import { fieldWithValue } from '../../src/organisation/field-with-value.ts';
import { canFit, shortestLimit } from '../../src/organisation/fits.ts';
import {
  checkOrganisation,
  type OrganisationInput,
  parseOrganisation,
} from '../../src/organisation/index.ts';
import { chains } from '../../src/organisation/rules/times/chains.ts';
import { nowhere, organisationOf } from './organisations.ts';

const day = 10;

describe('times fit into a limit', () => {
  test.each([
    [['P2D working', 'P3D'], 'P4D', false],
    [['P2D working', 'P3D'], 'P5D', true],
    [['P2D working', 'P3D working'], 'P5D working', true],
    [['P2D working', 'P3D working', 'PT1H working'], 'P5D working', false],
    // Twenty-four hours may pass within a working day at the end of a week.
    [['P1D'], 'P1D working', true],
    [['P3W'], 'P5D working', false],
    [['PT3M', 'PT1M', 'PT5M'], 'PT9M', true],
    [['PT3M', 'PT1M', 'PT5M'], 'PT8M', false],
    // From morning to evening no night is passed; over two days one is.
    [['PT10H working'], 'PT10H', true],
    [['PT12H working'], 'PT25H', false],
    [['PT0S'], 'PT0S', true],
    // Five working days may hold no weekend, twenty-four hold four.
    [['P5D working'], 'P5D', true],
    [['P4D working', 'P20D working'], 'P30D', false],
    [['P4D working', 'P20D working'], 'P32D', true],
  ])('%j in %s: %s', (times, limit, expected) => {
    expect(canFit(times, limit, day)).toBe(expected);
  });

  const time = fc
    .record({
      days: fc.integer({ min: 0, max: 40 }),
      hours: fc.integer({ min: 0, max: 23 }),
      working: fc.boolean(),
    })
    .map(({ days, hours, working }) => `P${days}DT${hours}H${working ? ' working' : ''}`);

  test('the shortest limit holds them, and is a time that the config takes', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 4 }), time, (times, limit) => {
        const shortest = shortestLimit(times, limit, day);
        expect(parseDuration(shortest)?.working).toBe(limit.endsWith(' working'));
        expect(canFit(times, shortest, day)).toBe(true);
      }),
    );
  });

  test('a longer time fits nowhere where a shorter one does not', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 3 }), time, time, (times, more, limit) => {
        fc.pre(!canFit(times, limit, day));
        expect(canFit([...times, more], limit, day)).toBe(false);
      }),
    );
  });
});

/** Codes that a limit of the demo also breaks when it becomes so short, by its path; written by hand. */
const also: Readonly<Record<string, readonly string[]>> = {
  'majorIncidents.declareWithin': ['step-slower-than-ours'],
  'priorities.*.respond': ['priority-out-of-order', 'recording-too-slow'],
  'services.*.respond': ['answer-too-slow'],
  'agreements.*.respond': ['answer-too-slow'],
  'managementReview.interval': ['gathered-too-rarely', 'report-overtaken'],
  'audit.interval': ['audits-too-far-apart', 'audits-too-few'],
};

/** The demo with another value at a path. */
function demoWith(path: string, value: string): OrganisationInput {
  const copy = structuredClone(demo) as OrganisationInput;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let target: unknown = copy;
  for (const key of keys)
    target = Array.isArray(target)
      ? target.find((item: { id: string }) => item.id === key)
      : Reflect.get(target as object, key);
  Reflect.set(target as object, last, value);
  return copy;
}

function codesAt(input: OrganisationInput): Map<string, Set<string>> {
  const { organisation, decisions, problems } = parseOrganisation(input, nowhere);
  expect(problems).toEqual([]);
  const codes = new Map<string, Set<string>>();
  if (organisation)
    for (const { code, file } of checkOrganisation(organisation, decisions, nowhere))
      codes.set(code, (codes.get(code) ?? new Set()).add(file.replaceAll('/', '.')));
  return codes;
}

const organisation = organisationOf(demo as OrganisationInput);

/** Each chain at the items of the demo that it is about, with its times there. */
const links = chains.flatMap((chain) => {
  const starred = [chain.limit, ...chain.terms].find((path) => path.includes('*'));
  const list = starred?.slice(0, starred.indexOf('.*'));
  const things = list
    ?.split('.')
    .reduce<unknown>((value, key) => Reflect.get(value as object, key), organisation);
  const ids = (things as { id: string }[] | undefined)?.map(({ id }) => id) ?? [''];
  return ids
    .filter((id) => chain.only === undefined || chain.only(organisation, id))
    .flatMap((id) => {
      const timeAt = (path: string) =>
        fieldWithValue(organisation, path.replace('*', id).replace(/\?$/, ''))?.value as string | undefined;
      const terms = [...chain.terms, ...(chain.besides?.(organisation) ?? [])].map(timeAt);
      const limit = timeAt(chain.limit);
      return limit === undefined || terms.some((term) => term === undefined)
        ? []
        : [{ chain, path: chain.limit.replace('*', id), terms: terms as string[], limit }];
    });
});

test('every chain is about something in the demo', () => {
  const met = new Set(links.map(({ chain }) => chain));
  // Agreements that hold for several customers, which the demo has not, are in agreed-promises.test.ts.
  const isOfRow = ({ limit, terms }: (typeof chains)[number]) =>
    [limit, ...terms].some((path) => path.includes('.customers.*'));
  const unmet = chains.filter((chain) => !met.has(chain) && !isOfRow(chain));
  expect(unmet.map(({ limit, terms }) => [limit, terms])).toEqual([]);
});

test('a second number to call has its time to confirm too, once there is one', () => {
  const { onCall } = demo as OrganisationInput;
  const called = onCall?.numbers ?? [];
  const codes = (numbers: typeof called) =>
    [
      ...codesAt({
        ...(demo as OrganisationInput),
        onCall: { ...onCall, acknowledgeWithin: 'PT3M', numbers },
      }),
    ].find(([code]) => code === 'response-too-short')?.[1].size ?? 0;
  expect(codes(called.slice(0, 1))).toBe(0);
  expect(codes(called)).toBeGreaterThan(0);
});

test('the demo keeps all of them', () => {
  expect(
    links.filter(({ terms, limit }) => !canFit(terms, limit, organisation.calendar.workingDayHours)),
  ).toEqual([]);
});

test('a limit that becomes too short is told at its own path by its own code, and what the message asks for mends it', () => {
  const hours = organisation.calendar.workingDayHours;
  const breakable = links.filter(({ terms, limit }) => !canFit(terms, tinyIn(limit), hours));
  fc.assert(
    fc.property(fc.constantFrom(...breakable), ({ chain, path, terms, limit }) => {
      const broken = codesAt(demoWith(path, tinyIn(limit)));
      expect([...(broken.get(chain.code) ?? [])]).toContain(path);
      const strange = [...broken.keys()].filter(
        (code) => code !== chain.code && !(also[chain.limit] ?? []).includes(code),
      );
      expect(strange, path).toEqual([]);
      const mended = codesAt(demoWith(path, shortestLimit(terms, limit, hours)));
      const other = links.filter((link) => link.path === path && link.chain.code === chain.code);
      if (other.length === 1) expect([...(mended.get(chain.code) ?? [])]).not.toContain(path);
    }),
    { numRuns: 60 },
  );
});

/** The shortest time in the clock of another. */
const tinyIn = (limit: string): string => (limit.endsWith(' working') ? 'PT1M working' : 'PT1S');

test('presets and defaults keep every chain', () => {
  const { organisation: plain, decisions } = parseOrganisation({ name: 'Example' }, nowhere);
  const codes = new Set<string>(chains.map(({ code }) => code));
  const told = plain ? checkOrganisation(plain, decisions, nowhere) : [];
  expect(told.filter(({ code }) => codes.has(code))).toEqual([]);
});
