import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  catalogueOf,
  checkOrganisation,
  defaultOf,
  fieldAt,
  knownPaths,
  type Organisation,
  parseDuration,
  parseOrganisation,
  print,
  printingOf,
  wordsOf,
} from '../../src/organisation/index.ts';
import { oneLine } from '../../src/organisation/sanitise-input.ts';
import { nowhere, organisationOf } from './organisations.ts';

const words = wordsOf(printingOf(organisationOf({ name: 'X' })), catalogueOf('en'));

/** Writes a value at a dotted path of a config that has only a name. */
function configWith(path: string, value: unknown): Record<string, unknown> {
  const config: Record<string, unknown> = { name: 'X' };
  const keys = path.split('.');
  const last = keys.pop() as string;
  let group = config;
  for (const key of keys) {
    group[key] = {};
    group = group[key] as Record<string, unknown>;
  }
  group[last] = value;
  return config;
}

test('parsing never throws, and gives an organisation or a problem', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (raw) => {
      const { organisation, problems } = parseOrganisation(raw, nowhere);
      expect(organisation === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 200 },
  );
});

test('any JSON at any place of the config is parsed or refused, and what is parsed can be checked', () => {
  const places = ['roles', 'services', 'priorityMatrix', 'documents', 'documents.types', ...knownPaths()];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
      const { organisation, decisions, problems } = parseOrganisation(configWith(path, value), nowhere);
      if (organisation) checkOrganisation(organisation, decisions, nowhere);
      else expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('exactly what the user wrote is decided', () => {
  const texts = knownPaths().filter((path) => fieldAt(path)?.kind === 'text' && path !== 'name');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...texts), { maxLength: 4 }),
      fc
        .string({ minLength: 1 })
        .map(oneLine)
        .filter((value) => value !== ''),
      (paths, value) => {
        const config: Record<string, unknown> = { name: 'X' };
        for (const path of paths) {
          const [theme = '', ...rest] = path.split('.');
          const one = configWith(path, value)[theme];
          config[theme] = rest.length === 0 ? one : mergeDeep(config[theme], one);
        }
        const { decisions } = parseOrganisation(config, nowhere);
        const decided = decisions.filter((decision) => decision.decided).map(({ path }) => path);
        expect(decided.toSorted()).toEqual(['name', ...paths].toSorted());
      },
    ),
    { numRuns: 50 },
  );
});

test('a default never prints as a placeholder', () => {
  for (const path of knownPaths()) {
    const field = fieldAt(path);
    const text = field ? print(defaultOf(path, 'en'), field, words) : 'missing';
    expect(text, path).not.toMatch(/undefined|null|NaN|\[object|\{n\}|^P\d+[YMWDT]|^PT\d/);
  }
});

const amount = fc.integer({ min: 0, max: 400 });
const duration = fc
  .record(
    { Y: amount, M: amount, W: amount, D: amount, TH: amount, TM: amount, TS: amount },
    { requiredKeys: [] },
  )
  .filter((parts) => Object.keys(parts).length > 0)
  .map((parts) => {
    const write = (units: string[]) =>
      units.map((unit) => {
        const value = (parts as Record<string, number | undefined>)[unit];
        return value === undefined ? '' : `${value}${unit.at(-1)}`;
      });
    const time = write(['TH', 'TM', 'TS']).join('');
    return `P${write(['Y', 'M', 'W', 'D']).join('')}${time === '' ? '' : `T${time}`}`;
  });

test('every ISO 8601 duration is taken and prints all its figures in words', () => {
  fc.assert(
    fc.property(duration, (value) => {
      const { organisation } = parseOrganisation(configWith('recordsControl.retention', value), nowhere);
      expect((organisation as Organisation).recordsControl.retention).toBe(value);
      const printed = print(value, { kind: 'duration' }, words);
      const figures = (parseDuration(value)?.parts ?? []).map((part) => String(part.value));
      expect(printed.match(/\d+/g)).toEqual(figures);
      expect(printed).toMatch(/^(\d+ [a-z]+)( \d+ [a-z]+)*$/);
    }),
  );
});

function mergeDeep(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return b;
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) merged[key] = mergeDeep(merged[key], value);
  return merged;
}
