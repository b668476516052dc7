import { entities, neededChoice, neededDate, neededList, neededText } from './field.ts';

/** What is let pass before a release, by whom, why and how long. All of it is published in the register of waivers. */
export const release = {
  waivers: entities(
    'Waivers: what is let pass though a reason stands against a release, or though values can’t hold together; the register of waivers shows each',
    {
      code: neededChoice(
        'waivable',
        'Code in square brackets: of a reason, as check --release tells it, or of a warning that values can’t hold together',
      ),
      paths: neededList(
        'What it is about: numbers of points, ids of documents, roles or records, or paths of values, as the code asks; of values that can’t hold together the paths of all that the message names',
      ),
      values: neededList(
        'What stood there when it was waived, one for each path; when it is another one, the waiver lapses',
      ),
      reason: neededText('Why it may pass, and what is done about it'),
      approver: neededText('Role that approved the waiver', { ref: 'role' }),
      until: neededDate('Last day on which it lets pass'),
    },
  ),
};
