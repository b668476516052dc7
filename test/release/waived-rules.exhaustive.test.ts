import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { waiverRegister } from '../../src/manual/registers/waivers.ts';
import { judgedContradictions } from '../../src/manual/release/contradictions.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import {
  type Contradiction,
  contradictionsIn,
  type Decision,
  type Organisation,
} from '../../src/organisation/index.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';
import { contradictions } from '../../src/organisation/schema/choices.ts';
import { projectRoot } from '../harness/project.ts';
import { doc, manualOf } from '../manual/manual-of.ts';
import { nowhere } from '../organisation/organisations.ts';

/** Configs with mistakes of every kind; together they provoke each code. */
const folders = ['project', 'contradictions', 'period'];

interface Told {
  organisation: Organisation;
  decisions: readonly Decision[];
  one: Contradiction;
}

const told: Told[] = [];
beforeAll(async () => {
  for (const folder of folders) {
    const loaded = await loadOrganisation(join(projectRoot, 'test/fixtures/diagnostics', folder), 20_000);
    const { organisation, decisions } = loaded;
    if (organisation)
      for (const one of contradictionsIn(organisation, decisions))
        told.push({ organisation, decisions, one });
  }
});

const of = (code: string) => told.filter(({ one }) => one.code === code);

/** As a waiver writes it: a list in one line, and what a list has not as "none". */
const written = (value: unknown) => (Array.isArray(value) ? value.join(', ') || 'none' : String(value));

test.each(contradictions)('%s compares values that stand in the config, and names them all', (code) => {
  expect(of(code).length).toBeGreaterThan(0);
  for (const { one, decisions } of of(code)) {
    expect(one.compared.length).toBeGreaterThan(1);
    for (const [index, { path, value }] of one.compared.entries()) {
      const decision = decisions.find((candidate) => candidate.path === path);
      expect(decision, path).toBeDefined();
      expect(written(decision?.value), path).toBe(value.replace('%', ''));
      // What is counted and not listed is told by the waiver that lacks it.
      if (code === 'retention-too-short' && one.compared.length > 2) continue;
      expect(one.message, path).toContain(value);
      if (index > 0) expect(one.message).toContain(path);
    }
  }
});

test.each(contradictions)('%s passes by a waiver of what it compares, and by no other', (code) => {
  for (const { one, organisation, decisions } of of(code)) {
    const waiver: Organisation['waivers'][number] = {
      use: true,
      id: 'w',
      code: one.code,
      paths: one.compared.map(({ path }) => path),
      values: one.compared.map(({ value }) => value),
      reason: 'It is being mended',
      approver: 'top-management',
      until: '2027-01-01',
    };
    const passing = (waivers: Organisation['waivers']) => [
      ...judgedContradictions({
        organisation: { ...organisation, waivers },
        decisions,
        day: '2026-06-01',
        locate: nowhere,
      }).passing.keys(),
    ];
    expect(passing([waiver]).map(({ message }) => message)).toContain(one.message);
    const [, ...others] = waiver.values;
    expect(
      passing([{ ...waiver, values: ['another', ...others] }]).map(({ message }) => message),
    ).not.toContain(one.message);
  }
});

test('the register of waivers has words that fit what is missing and what contradicts', () => {
  const made = manualOf({
    organisation: {
      services: [{ id: 'mail', name: 'Mail', customers: [], rpo: 'PT1H' }],
      waivers: [
        {
          id: 'copies',
          code: 'backups-too-rare',
          paths: ['services.mail.rpo', 'continuity.backupInterval'],
          values: ['PT1H', 'PT12H'],
          reason: 'The new store is ordered',
          approver: 'top-management',
          until: '2027-01-01',
        },
        {
          id: 'point',
          code: 'unanswered-point',
          paths: ['8.1-1'],
          values: ['gap'],
          reason: 'Written in spring',
          approver: 'top-management',
          until: '2027-01-01',
        },
      ],
    },
    documents: { 'a.mdx': doc('Nothing yet.') },
  });
  const words = manualWords(made.manual.printing);
  const columns = waiverRegister.columns({ manual: made.manual, words, site: words.site });
  const kind = columns.find(({ title }) => title === words.site.waivedKind);
  expect(words.site.waivedKind).not.toMatch(/missing/i);
  expect(words.site.waiverRegisterLead).toMatch(/lack.*contradict/);
  expect(made.manual.waivers.map((line) => [line.state, kind?.of(line)])).toMatchInlineSnapshot(`
    [
      [
        "active",
        "point without an answer in force",
      ],
      [
        "active",
        "backups rarer than the loss of data that is promised",
      ],
      [
        "active",
        "backups rarer than the loss of data that is promised",
      ],
    ]
  `);
});
