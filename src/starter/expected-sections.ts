import type { DocumentType } from '../organisation/document-types.ts';

/** A section that readers look for in a document, and what its writer should think of. */
export interface ExpectedSection {
  heading: string;
  /** Its id, which stays when the heading is worded anew. */
  section: string;
  /** Without braces, which would end the comment that it stands in. */
  advice: string;
}

const section = (heading: string, advice: string): ExpectedSection => ({
  heading,
  section: heading.toLowerCase().replace(/[^a-z]+/g, '-'),
  advice,
});

const purpose = section(
  'Purpose',
  'One or two sentences: what is different because this document is followed. Leave out what holds for every company.',
);
const scope = section(
  'Scope',
  'What it covers, and what it does not cover though readers might look for it here. Link to where that stands.',
);
const roles = section(
  'Roles',
  'Each role that acts here, with a Role tag and one sentence on what it decides or does. Name roles, never people.',
);
const records = section(
  'Records',
  'The records that show the work was done, listed in the front matter too. Place and retention come from the config.',
);
const related = section(
  'Related documents',
  'Doc tags with a few words each: when a reader should go there.',
);
const wrong = section(
  'When something goes wrong',
  'Exceptions, emergencies and what happens when a limit is missed: who decides, how fast, and where it is written down.',
);
const measures = section(
  'Measures and reporting',
  'How anyone can tell that it works: the measure, its target from the config, who reports it where and how often.',
);
const exceptions = section(
  'Exceptions',
  'Who may grant one, for how long, and in which record it stands. Say so if nobody may.',
);
const compliance = section(
  'How compliance is checked',
  'Who looks, at what, how often, and what happens with what is found.',
);
const review = section('Review', 'What else than the interval of its type makes somebody read it again.');

/** The sections that readers expect of each type of document, in the order in which they are read. */
export const expectedSections: Readonly<Record<DocumentType, readonly ExpectedSection[]>> = {
  policy: [
    purpose,
    scope,
    section(
      'Rules',
      'Sentences that can be obeyed or broken, each with the role that it binds. No wishes and no aims.',
    ),
    exceptions,
    compliance,
    review,
  ],
  process: [
    purpose,
    scope,
    section('Triggers', 'What starts it, and who notices that first.'),
    section('Inputs and outputs', 'What it gets from which process, and what it hands on to which.'),
    section(
      'Activities',
      'What is done in which order and by which role; the steps themselves belong into procedures.',
    ),
    roles,
    measures,
    records,
    related,
  ],
  procedure: [
    purpose,
    section(
      'Triggers',
      'What starts it: a call, a date, a finding. Who notices it first, and within which time.',
    ),
    section(
      'Steps',
      'A Steps block with a Step for each thing that is done: role, output (a record) and within (a limit from the config). Each step is whole in itself: who, what, where, by when, with which record.',
    ),
    scope,
    roles,
    wrong,
    measures,
    records,
    related,
  ],
  plan: [
    purpose,
    scope,
    section('Objectives', 'What is to be reached, how that is measured, and by when.'),
    section('Activities', 'What is done, by which role, until which day or how often.'),
    section('Resources', 'People, money and tools that it needs, and who has agreed to give them.'),
    section('Risks', 'What could keep it from working, and what is done about that beforehand.'),
    records,
    review,
  ],
  agreement: [
    section('Parties', 'Who agrees with whom, by their names in the config, and which services it is about.'),
    section('What we owe', 'Services, hours and targets from the config, and how each is measured.'),
    section('What the other party owes', 'Reports, access, decisions and contacts, each with a limit.'),
    section(
      'Reporting and meetings',
      'What is reported when, who meets how often, and where that is recorded.',
    ),
    section('Complaints and disputes', 'Whom to turn to, and what follows within which time.'),
    section('Changes and end', 'How it is changed, how it ends, and what happens with data then.'),
  ],
  definition: [
    section('Definition', 'What it is, in sentences that decide a case at three in the morning.'),
    section('What does not make one', 'Cases that look like one, and where they go.'),
    section('Who decides', 'The role that decides in doubt, and where the decision stands.'),
    section(
      'Agreement with customers',
      'Where their consent to this definition is recorded, if it needs one.',
    ),
  ],
  form: [
    section('When it is used', 'Who fills it in, when, and where it goes then.'),
    section(
      'Fields',
      'Each field with its meaning and who fills it in. The form itself must be one that can be filled in.',
    ),
    section('Example', 'One filled line, marked as an example, with roles instead of people.'),
  ],
  register: [
    section('What the register shows', 'What each entry stands for, and who reads it for which decision.'),
    section('Entries', 'A Table of the list of the config. What is generated is never typed here.'),
    section(
      'Keeping the register',
      'Who enters what, within which time, and who looks whether it is complete.',
    ),
  ],
  reference: [
    purpose,
    section(
      'How it is used',
      'Who looks here, and what for. Then the matter itself, in tables where it has columns.',
    ),
    section('Keeping it right', 'Who is told of changes, and who enters them.'),
  ],
  guide: [
    section('Who this is for', 'The reader and the moment: who reads it, where, with how much time.'),
    section(
      'How to do it',
      'Short steps in the order of the work. Link to procedures instead of repeating them.',
    ),
    section('Whom to ask', 'The role that helps, and how to reach it.'),
  ],
};
