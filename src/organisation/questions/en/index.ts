import type { QuestionWords } from '../question-words.ts';
import { questionsOfServices } from './services.ts';
import { questionsOfSuppliers } from './suppliers.ts';
import { questionsOfTheHouse } from './the-house.ts';

/** The questions in English. */
export const english: QuestionWords = {
  steps: {
    identity: 'Name and edition',
    scope: 'Scope',
    people: 'People',
    services: 'Services and customers',
    desk: 'Service desk and tools',
    suppliers: 'Suppliers and other parties',
    priorities: 'Priorities and targets',
    changes: 'Changes and releases',
    continuity: 'Continuity and security',
    money: 'Money',
    documents: 'Documents and records',
    plan: 'Plan, audits and reviews',
  },
  kinds: {
    identity: 'who we are',
    promise: 'what we promise',
    money: 'money',
    night: 'at night',
    law: 'law and audit',
  },
  questions: { ...questionsOfTheHouse, ...questionsOfServices, ...questionsOfSuppliers },
};
