import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownPaths } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { manualOf } from './manuals.ts';

const templates = globSync(join(projectRoot, 'templates/en/**/*.mdx')).map((file) => {
  const text = readFileSync(file, 'utf8');
  return { id: /^id: (\S+)$/m.exec(text)?.[1] ?? file, type: /^type: (\S+)$/m.exec(text)?.[1] ?? '', text };
});

describe('one register and one record have one owner', () => {
  const keeping =
    /<Role id=(?:"([^"]+)"|\{org\.([\w.]+)\}) \/>(?: [a-z ,]{0,40})? (?:keeps|owns|maintains|answers for) (?:the |a |an |this |its )?<(Doc|Record) id="([^"]+)"/g;

  /** Who is said to keep a document or a record. */
  const keepersIn = (text: string) =>
    [...text.matchAll(keeping)].map(([, role, path, kind, id]) => ({ role, path, kind, id: id ?? '' }));

  test.each(['smallest', 'smallest-2018'] as const)('no text gives one to another role: %s', async (name) => {
    const { documents, records, decisions } = await manualOf(name);
    const owners = new Map([...documents, ...records].map(({ id, owner }) => [id, owner]));
    const told = templates.flatMap(({ id: by, text }) =>
      keepersIn(text).flatMap(({ role, path, id }) => {
        const keeper = role ?? decisions.find((decision) => decision.path === path)?.value;
        return owners.has(id) ? [{ by, id, keeper, owner: owners.get(id) }] : [];
      }),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter(({ keeper, owner }) => keeper !== owner)).toEqual([]);
  });

  test('sentences that give one are found', () => {
    expect(
      keepersIn(
        'The <Role id="a" /> keeps the <Doc id="b" />. <Role id={org.c.owner} /> owns <Record id="d" />.',
      ),
    ).toEqual([
      { role: 'a', path: undefined, kind: 'Doc', id: 'b' },
      { role: undefined, path: 'c.owner', kind: 'Record', id: 'd' },
    ]);
  });

  /** Lists that two registers print, each with the reason why the second is a view and nothing is kept there. */
  const twoViews: Readonly<Record<string, string>> = {
    'interestedParties: customer-register, interested-parties':
      'One for each edition; the other leads to it.',
    'serviceLevelAgreements: customer-register, master-list':
      'The master list names every controlled document.',
    'services: customer-register, service-catalogue':
      'The customers see what they receive; the catalogue is the source.',
    'suppliers: other-parties-register, supplier-register':
      'One says who runs a process and why, the other whom to turn to; neither repeats a column of the other but the name.',
  };

  test('no list of the organisation is printed by two registers', () => {
    const printing = templates
      .filter(({ type }) => type === 'register')
      .flatMap(({ id, text }) => {
        const lists = [...text.matchAll(/<Table of="([\w.-]+)"/g)].flatMap(([, list]) => list ?? []);
        return [...new Set(lists)].map((list) => ({ id, list }));
      });
    expect(printing.length).toBeGreaterThan(3);
    const twice = [...Map.groupBy(printing, ({ list }) => list)].filter(([, by]) => by.length > 1);
    expect(
      twice
        .map(
          ([list, by]) =>
            `${list}: ${by
              .map(({ id }) => id)
              .toSorted()
              .join(', ')}`,
        )
        .toSorted(),
    ).toEqual(Object.keys(twoViews));
  });
});

describe('one decision has one list of criteria', () => {
  /** What each list of criteria decides. A list for a decision that has one already is the same list. */
  const decides: Readonly<Record<string, string>> = {
    'audit.criteria': 'what audits measure against',
    'changes.emergencyCriteria': 'whether a change is an emergency',
    'changes.majorCriteria': 'whether a change goes through design and transition',
    'improvement.criteria': 'which improvement comes first',
    'majorIncidents.criteria': 'whether an incident is a major one',
    'newServices.acceptanceCriteria': 'whether a new or changed service goes live',
    'portfolio.rankingCriteria': 'which proposal for a service comes first',
    'problems.criteria': 'whether a problem is opened',
    'releases.acceptanceCriteria': 'whether a release is deployed',
    'releases.emergencyCriteria': 'whether a release is an emergency',
    'security.criteria': 'how grave a security risk is',
  };

  test('each list of the config has a decision of its own', () => {
    const lists = knownPaths().filter((path) => /criteria$/i.test(path));
    expect(lists.toSorted()).toEqual(Object.keys(decides).toSorted());
    expect(new Set(Object.values(decides)).size).toBe(lists.length);
  });

  /** Sections about criteria with a list of their own, each with what makes it no second list for a decision. */
  const handwritten: Readonly<Record<string, string>> = {
    'internal-audit-programme: Criteria, extent, frequency and methods':
      'It prints audit.criteria; the list is about planning and duties.',
  };

  test('no text writes criteria by hand', () => {
    const sections = templates.flatMap(({ id, text }) =>
      text
        .split(/^(?=#{2,3} )/m)
        .filter((section) => /^#+ .*criteria/i.test(section))
        .map((section) => ({ id: `${id}: ${/^#+ (.*?) \[#/.exec(section)?.[1]}`, section })),
    );
    expect(sections.length).toBeGreaterThan(3);
    const byHand = sections.filter(({ section }) => /^(- |\d+\. )/m.test(section)).map(({ id }) => id);
    expect(byHand).toEqual(Object.keys(handwritten));
  });
});

describe('a decision leaves a record', () => {
  const deciding = /^(Decide|Approve|Accept|Grant|Refuse|Reject|Authorise|Choose|Sign)\b/;

  /** Steps that begin with such a word and leave none, by document and first words. */
  const accepted: Readonly<Record<string, string>> = {
    'record-control-procedure: Accept files in formats': 'A rule for storing records; no case is decided.',
    'service-transfer-plan: Sign, alter or end':
      'The signed contract is the proof; it is a document of its own.',
  };

  test.each(['smallest', 'smallest-2018'] as const)('in each step: %s', async (name) => {
    const { documents } = await manualOf(name);
    const steps = documents.flatMap(({ id, steps }) => steps.map((step) => ({ id, ...step })));
    const decisions = steps.filter(({ text }) => deciding.test(text));
    expect(decisions.length).toBeGreaterThan(15);
    const bare = decisions
      .filter(({ output }) => output.length === 0)
      .map(({ id, text }) => `${id}: ${text.split(' ').slice(0, 4).join(' ')}`);
    expect(bare.filter((step) => !(step in accepted))).toEqual([]);
  });

  test('each accepted step is still there', async () => {
    const both = await Promise.all([manualOf('smallest'), manualOf('smallest-2018')]);
    const texts = both.flatMap(({ documents }) =>
      documents.flatMap(({ id, steps }) => steps.map(({ text }) => `${id}: ${text}`)),
    );
    for (const step of Object.keys(accepted))
      expect(
        texts.some((text) => text.startsWith(step)),
        step,
      ).toBe(true);
  });
});

test('whoever names the resource plan leads to it', () => {
  const naming = templates.filter(({ text }) => /\bresource plan\b/i.test(text.replace(/^title: .*$/m, '')));
  expect(naming.map(({ id }) => id)).toEqual([]);
  const leading = templates.filter(({ text }) => text.includes('<Doc id="resource-plan" />'));
  expect(leading.length).toBeGreaterThan(1);
});
