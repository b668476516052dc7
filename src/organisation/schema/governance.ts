import type { DefaultWords } from '../defaults/index.ts';
import { choice, entities, interval, label, list, role, section, text } from './field.ts';

/** Processes, or parts of them, that somebody else operates. */
export const governance = (words: DefaultWords) => ({
  otherParties: entities('Processes or parts of processes operated by other parties', {
    name: label('Name of the party'),
    kind: choice('partyKind', 'What the party is', 'supplier'),
    supplier: text(
      'Id of the party in the supplier list, when it stands there; its name is taken from there when left out',
      '',
      { ref: 'supplier' },
    ),
    process: choice('process', 'Process that is operated', 'incidents'),
    part: text(
      'Which part of the process, as a phrase; the steps that the party has in `suppliers`, when left out there',
      words.otherParties.part,
    ),
    accountable: role('Role that stays accountable for the process'),
    definedBy: text('Who defines the process and its interfaces', words.otherParties.definedBy),
    measures: list('Measures by which the process is judged', [], { ref: 'measure' }),
    agreement: text('Agreement that sets the terms', '', { confidential: true, ofParty: true }),
    reviewInterval: interval('How often performance and compliance are reviewed', 'P3M'),
  }),
  governance: section('How other parties and the processes they operate are governed', {
    owner: role('Role that keeps the list of processes run by others', 'management-representative'),
    reviewInterval: interval('How often the whole list is reviewed', 'P1Y'),
    performanceInterval: interval('How often performance figures are collected', 'P1M'),
    complianceCheckInterval: interval('How often compliance with the process is checked', 'P1Y'),
    improvementDecider: role(
      'Role that decides on and ranks process improvements',
      'management-representative',
    ),
  }),
});
