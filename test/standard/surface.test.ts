import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as standard from '../../src/standard/index.ts';

const folder = new URL('../../src/standard/', import.meta.url);

test('the standard exports what it exports', () => {
  expect(Object.keys(standard).sort()).toEqual(
    [
      'allEditions',
      'ancestorsOf',
      'childrenOf',
      'clause',
      'clauseOf',
      'clausesOf',
      'comparedClause',
      'comparedEditions',
      'comparedWorks',
      'compareNumbers',
      'comparison',
      'counterpartsOf',
      'crosswalkOf',
      'defaultEdition',
      'alternatives',
      'clauseKey',
      'clauseWithYear',
      'editionNamed',
      'editionSlug',
      'editions',
      'expectedDocuments',
      'expectedRecords',
      'formatClauseRef',
      'formatRequirementRef',
      'collapsed',
      'inEdition',
      'isWithin',
      'leavesUnder',
      'listedIn',
      'mostlyNewIn',
      'clauseWithSameNumber',
      'nearestClause',
      'nearestRequirement',
      'neighboursOf',
      'newIn',
      'notesOn',
      'parseClauseRef',
      'parseRequirementRef',
      'predecessorOf',
      'requirement',
      'requirementKey',
      'requirementWithYear',
      'requirementsOf',
      'sameNumber',
      'sectionOf',
      'sectionsOf',
      'standardIn',
      'standards',
      'standardWith',
      'targetsOf',
      'textsOf',
      'withEdition',
      'yearOf',
      'yearsOf',
    ].sort(),
  );
});

test('only the tables of editions and of data name an edition', () => {
  const naming = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const code = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return /['"](?:20000-1:)?20\d\d['"]/.test(code);
    });
  expect(naming.sort()).toEqual(['data.ts', 'editions.ts']);
});

test('plain Node loads it without a build', () => {
  const script = `
    const { clause } = await import(${JSON.stringify(new URL('index.ts', folder).href)});
    process.stdout.write(clause('20000-1:2011', '8.1').title);`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    cwd: fileURLToPath(folder),
  });
  expect(out).toBe('Incident and service request management');
});
