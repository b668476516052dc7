import { entities, label, neededChoice, ownFlag, ownList, ownTarget, ownText } from './field.ts';

/** What is agreed with a supplier, an internal group or a customer that supplies, besides targets and dates. */
export const partyTerms = {
  runs: ownFlag('Whether its people carry out a process of ours, or steps of one'),
  runsBecause: ownText('Why that is so, as a clause after “because”', {
    printed: 'Because | … (in the register of other parties)',
  }),
  processes: entities('What it does in which of our processes', {
    process: neededChoice('process', 'The process'),
    does: ownText('What it does there, as a sentence without its subject', { printed: 'What it does | …' }),
    weDo: ownText('What we do at the same point, as a sentence without its subject', {
      printed: 'What we do | …',
    }),
    counterpart: ownText('Role on our side that it works with there', { ref: 'role' }),
  }),
  steps: entities('Steps of our processes that it runs, in their order; for a party that runs a process', {
    process: neededChoice('process', 'The process that the step belongs to'),
    does: ownText('What it does in the step, as a sentence without its subject', { printed: 'Step | …' }),
    keeps: ownText(
      'Field of this config whose time holds for the step too, such as incidents.recordWithin, so that nobody types it twice',
    ),
    within: ownTarget('Time limit of the step; that of `keeps` when left out'),
    record: ownText('Record that the step leaves', { ref: 'record' }),
  }),
  powers: ownList('Powers that the signed agreement gives us over its work in our processes', {
    printed: '- … (in the section “Powers”)',
  }),
  access: entities('What it can reach, with the controls and the proof of each', {
    name: label('What it can reach', { printed: 'Reaches | … (in the section on access)' }),
    kind: neededChoice('access', 'Whether it is a place or thing, a system, or information'),
    level: ownText('Highest level of information that can be met there', { ref: 'classification' }),
    risk: ownText('What could happen', { printed: 'Risk | …' }),
    theirControls: ownList('What the party does against it', { printed: 'Its controls | …' }),
    ourControls: ownList('What we do against it', { printed: 'Our controls | …' }),
    proof: ownText('How both show that it is done', { printed: 'Proof | …' }),
  }),
  exceptionCases: entities('Agreed exceptions, each with what is done then', {
    name: label('When a target does not count', { printed: 'When | … (in the section on exceptions)' }),
    action: ownText('What both sides do then', { printed: 'What is done then | …' }),
    effect: ownText('What follows for the services', { printed: 'What follows for the services | …' }),
  }),
  escalation: entities(
    'Levels that an open matter goes through; the last one has authority over both sides',
    {
      name: label('Name of the level', { printed: 'Level | … (in the section “Escalation”)' }),
      role: ownText('Role that speaks for us', { ref: 'role' }),
      theirs: ownText('Function that speaks for the party', { printed: 'On its side | …' }),
      within: ownTarget('How long the level may take'),
    },
  ),
};
