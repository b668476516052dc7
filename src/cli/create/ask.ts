import { questionsIn } from '../../organisation/questions/index.ts';
import {
  nameObjection,
  type StarterAnswers,
  starterEditions,
  starterFormats,
} from '../../starter/answers.ts';
import { type Asker, missing, type Question } from '../control/answers.ts';
import { choiceObjection, type StarterOptions } from './flags.ts';

/** What a new manual is made from; or why that can't be told, a sentence a line. */
export type Asked = { answers: StarterAnswers } | { objections: string[] };

type Answer = (typeof questions)[number]['option'];

const { name, edition } = questionsIn('en').questions;
const yesWords = ['example', 'none'] as const;

/** The four questions; `suggestion` is what `--yes` stands for. */
const questions = [
  {
    option: 'name',
    flag: '--name',
    text: name.question,
    suggestion: 'Your organisation',
    // Nobody's organisation is called as is suggested, so that Enter alone gives no name.
    isTyped: true,
    objection: nameObjection,
  },
  {
    option: 'edition',
    flag: '--edition',
    text: edition.question,
    suggestion: starterEditions[0],
    objection: (word: string) => choiceObjection(word, starterEditions),
  },
  {
    option: 'format',
    flag: '--format',
    text: 'In which format do you describe it, yaml or typescript?',
    suggestion: starterFormats[0],
    objection: (word: string) => choiceObjection(word, starterFormats),
  },
  {
    option: 'example',
    flag: '--example or --no-example',
    text: 'Begin with example content, or with none?',
    suggestion: yesWords[1],
    objection: (word: string) => choiceObjection(word, yesWords),
  },
] as const;

/** Asks what the options don't say. All that is wrong with them is told at once, before anything is asked. */
export async function askStarter(options: StarterOptions, asker: Asker): Promise<Asked> {
  const said = saidBy(options);
  const objections = questions.flatMap(({ option, flag, objection }) => {
    const word = said[option];
    const wrong = word === undefined ? undefined : objection(word);
    return wrong === undefined ? [] : [`${flag}: ${wrong}`];
  });
  if (objections.length > 0) return { objections };
  const silent: string[] = [];
  for (const one of questions) {
    if (said[one.option] !== undefined) continue;
    const answer = options.yes ? one.suggestion : await asker.ask(questionOf(one));
    if (answer === undefined) silent.push(one.flag);
    else said[one.option] = answer;
  }
  if (silent.length > 0) return { objections: [`${missing(silent)} What is suggested is taken with --yes.`] };
  return { answers: answersOf(said) };
}

const saidBy = ({ name, edition, format, example }: StarterOptions): Partial<Record<Answer, string>> => ({
  ...(name === undefined ? {} : { name }),
  ...(edition === undefined ? {} : { edition }),
  ...(format === undefined ? {} : { format }),
  ...(example === undefined ? {} : { example: example ? yesWords[0] : yesWords[1] }),
});

const questionOf = (one: (typeof questions)[number]): Question => ({
  option: one.flag,
  text: one.text,
  objection: one.objection,
  ...('isTyped' in one ? {} : { suggestion: one.suggestion }),
});

/** Each was judged before it came here. */
const answersOf = (said: Partial<Record<Answer, string>>): StarterAnswers => ({
  name: (said.name ?? '').trim(),
  edition: starterEditions.find((year) => year === said.edition) ?? starterEditions[0],
  format: starterFormats.find((format) => format === said.format) ?? starterFormats[0],
  example: said.example === yesWords[0],
});
