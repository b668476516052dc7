import { type Catalogues, inLanguage } from '../../language/languages.ts';
import { english } from './en/index.ts';
import type { QuestionWords } from './question-words.ts';

const catalogues: Catalogues<QuestionWords> = { en: english };

/** The questions in a language. */
export const questionsIn = (language: unknown): QuestionWords => inLanguage(catalogues, language);
