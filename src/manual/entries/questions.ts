import { type Organisation, questionsFor } from '../../organisation/index.ts';
import type { QuestionEntry } from '../model/manual.ts';

/** What an organisation is asked, in the order of the steps. */
export const questionEntries = (organisation: Organisation, written: ReadonlySet<string>): QuestionEntry[] =>
  questionsFor(organisation, written).map(({ path, step, open }) => ({ path, step, open }));
