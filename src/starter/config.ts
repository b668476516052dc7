import type { StarterAnswers, StarterFacts } from './answers.ts';
import { calls } from './continuous.ts';
import { grouped, type Note } from './entries.ts';
import { decisionsFor, type FirstDecision } from './first-decisions.ts';
import { type Notation, scriptNotation, yamlNotation } from './notation.ts';
import { linesOf } from './write-values.ts';

/** Where the config of a new project stands. */
export const configPath = ({ format }: Pick<StarterAnswers, 'format'>): string =>
  `content/organisation.${format === 'yaml' ? 'yaml' : 'ts'}`;

/** The config of a new project: name and edition, then the first decisions as an example or, without one, as comments. */
export function starterConfig(
  answers: StarterAnswers,
  { installer }: Pick<StarterFacts, 'installer'>,
): string {
  const { name, edition, format, example } = answers;
  const notation = format === 'yaml' ? yamlNotation : scriptNotation;
  const { run } = calls[installer];
  const introduction = [
    'The organisation that the manual is about. All that nobody decides here has a default, which the manual marks.',
    `${run} check tells mistakes; ${run} next asks the next questions, says why they matter and where to answer them.`,
  ];
  const body = [
    notation.line('name: ', notation.text(name)),
    // In YAML a year without quotes is a number.
    notation.line('edition: ', format === 'yaml' ? `"${edition}"` : notation.text(edition)),
    '',
    ...comments(example ? exampleNote : emptyNote, notation),
    ...steps(decisionsFor(answers), notation, example),
  ];
  return `${(format === 'yaml' ? inYaml(body, introduction) : inScript(body, introduction)).join('\n')}\n`;
}

const inYaml = (body: readonly string[], introduction: readonly string[]): string[] => [
  `# yaml-language-server: $schema=../node_modules/clausebook/src/organisation/organisation.schema.json`,
  ...comments(introduction, yamlNotation),
  ...body,
];

const inScript = (body: readonly string[], introduction: readonly string[]): string[] => [
  "import { defineOrganisation } from 'clausebook/organisation';",
  '',
  ...comments(introduction, scriptNotation),
  'export default defineOrganisation({',
  ...body.map((line) => (line === '' ? '' : `  ${line}`)),
  '});',
];

const emptyNote = [
  'The first decisions. The values are those of an organisation that there is not: write your own,',
  'and take away the sign of a comment before them. Lines that are left as they are decide nothing.',
];

const exampleNote = [
  'The first decisions. The values, and all people and companies in them, are those of an organisation that there is',
  'not: write your own in their place, and take away what you do not need.',
];

const comments = (lines: readonly string[], { comment }: Notation): string[] =>
  lines.map((line) => `${comment} ${line}`);

function steps(decisions: readonly FirstDecision[], notation: Notation, decided: boolean): string[] {
  const names = [...new Set(decisions.map(({ step }) => step))];
  return names.flatMap((step) => [
    '',
    `${notation.comment} ${step}`,
    `${notation.comment} ${'-'.repeat(step.length)}`,
    ...grouped(decisions.filter((decision) => decision.step === step)).flatMap((group) => {
      const note = 'note' in group ? group.note : undefined;
      const lines = linesOf(group, notation);
      // A question stands as a comment in any case, so what is switched off has no space after its sign.
      const shown = lines.map((line, at) =>
        decided || at < linesOfNote(note) ? line : `${notation.comment}${line}`,
      );
      return ['', ...shown];
    }),
  ]);
}

const linesOfNote = (note: Note | undefined): number => (note === undefined ? 0 : 2);
