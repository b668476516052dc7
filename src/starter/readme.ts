import type { StarterAnswers, StarterFacts } from './answers.ts';
import { configPath } from './config.ts';
import { calls } from './continuous.ts';

/** The README of a new project: what lies where, and what to do first. */
export function readmeFile(answers: StarterAnswers, { installer }: Pick<StarterFacts, 'installer'>): string {
  const { install, run } = calls[installer];
  const config = configPath(answers);
  return `# Service management manual of ${markdownText(answers.name)}

A manual after ISO/IEC 20000-1:${answers.edition}, made with Clausebook from \`${config}\` and the documents that come with the program.

\`\`\`sh
${install}
${run} dev       # shows the manual while you write
${run} check     # tells mistakes with place, fact and remedy
${run} next      # asks the next questions that ${config} has not answered
${run} build     # makes the site in dist/
${run} preview   # shows what was built
${run} export    # writes the manual as files into exports/
\`\`\`

The front page says under "Make it yours" what to decide next.

| Place                              | holds                                                                                                     |
| ---------------------------------- | --------------------------------------------------------------------------------------------------------- |
| \`${config}\`${' '.repeat(Math.max(0, 32 - config.length))} | who you are, what you promise, who does what; all fields: \`node_modules/clausebook/docs/reference/organisation.md\` |
| \`content/documents/\`               | documents of your own, and those that take the place of a shipped one with the same path and id           |
| \`content/approvals/\`               | who approved which text when: written by \`npx clausebook approve\`, committed, never edited by hand        |
| \`public/\`                          | files that documents link to                                                                              |
| \`dist/\`                            | the site; made anew by each build, not committed                                                          |
| \`exports/\`                         | what leaves the site; made anew by each export, not committed                                             |

How documents are written, approved and released: \`node_modules/clausebook/README.md\`. The texts of the manual are yours; the text of
the standard is not in it: buy the standard.
`;
}

/** A name that stands in Markdown as it is. */
const markdownText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&]/g, '\\$&');
