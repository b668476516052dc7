import type { QuestionText } from '../question-words.ts';

/** Questions about suppliers and other parties. */
export const questionsOfSuppliers = {
  suppliers: {
    question: 'Which suppliers, and which groups of your own organisation, deliver parts of the services?',
    why: 'What they have agreed to has to carry what you promise. Write an empty list if nobody does.',
  },
  'suppliers.*.delivers': {
    question: 'What does the party deliver?',
    why: 'Its contract or agreement in the manual begins with it.',
  },
  'suppliers.*.services': {
    question: 'Which services rest on what the party delivers?',
    why: 'Its targets have to carry what you promise there, and a fault of it is looked for there.',
  },
  'suppliers.*.contract': {
    question: 'In which contract or agreement does it stand?',
    why: 'What is not in writing cannot be claimed.',
  },
  'suppliers.*.contractEnd': {
    question: 'On which day does the contract end?',
    why: 'It comes up for decision before. One without an end has a notice instead.',
  },
  'suppliers.*.hours': {
    question: 'In which hours does the party help you?',
    why: 'A service that you support at night with a supplier that sleeps is not supported at night.',
  },
  'suppliers.*.resolve': {
    question: 'How soon has the party agreed to put things right?',
    why: 'Its time and your own share have to fit into what you promise.',
  },
  'suppliers.*.workload': {
    question: 'How much has the party agreed to bear?',
    why: 'What you promise to all customers together has to fit into it.',
  },
  'suppliers.*.runs': {
    question: 'Do its people carry out a process of yours, or steps of one?',
    why: 'Then you answer for their work, and need powers over it that a contract for a product does not give.',
  },
  'suppliers.*.runsBecause': {
    question: 'Why is that so?',
    why: 'An auditor asks where the line is between what the party delivers and what it does in your name.',
  },
  'suppliers.*.processes': {
    question: 'What does the party do in which of your processes, and who works with it on your side?',
    why: 'A ticket that nobody hands over is nobody’s. Write an empty list if it takes part in none.',
  },
  'suppliers.*.informationAccess': {
    question: 'Can the party reach, use or manage information of yours?',
    why: 'Then its people have to keep your rules of security, and you have to be able to show it.',
  },
  'suppliers.*.access': {
    question: 'What can the party reach, and which controls stand against misuse?',
    why: 'Keys of rooms count like passwords. Write an empty list if it reaches nothing.',
  },
  'suppliers.*.exceptionCases': {
    question: 'When do the party’s targets not hold, and what is done then?',
    why: 'An exception without a way to treat it cancels the delivery. Write an empty list if there is none.',
  },
  'suppliers.*.exit': {
    question: 'What happens when the contract ends, planned or early?',
    why: 'Data, keys and people have to come back while the services go on.',
  },
  'parent.authority': {
    question: 'Who has authority over you and over the groups of your own organisation that deliver to you?',
    why: 'Without somebody above both, what the two cannot settle stays open.',
  },
  subcontractors: {
    question: 'Which subcontractors of your suppliers take part in a service?',
    why: 'The supplier answers for them, and you have to know who they are. Write an empty list if it has none.',
  },
  otherParties: {
    question: 'Which processes, or parts of them, does somebody else run for you?',
    why: 'You stay accountable for them, and have to show that you have power over them. Write an empty list if there are none.',
  },
} as const satisfies Readonly<Record<string, QuestionText>>;
