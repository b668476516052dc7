import type { DefaultWords } from '../defaults/index.ts';
import { duration, interval, list, percent, role, section, target, text } from './field.ts';

/** Means and people. */
export const people = (words: DefaultWords) => ({
  resources: section('Provision of resources', {
    owner: role('Role that plans resources', 'management-representative'),
    approver: role('Role that grants resources', 'top-management'),
    reviewInterval: interval('How often needs and means are compared', 'P3M'),
    horizon: duration('How far resource planning looks ahead', 'P1Y'),
    shortageEscalatedWithin: target('How soon a shortage reaches the approver', 'P5D working'),
    utilisationThreshold: percent('Share of staff time planned, above which a shortage is reported', 85),
    kinds: list('Kinds of resource that are planned', words.resources.kinds),
  }),
  competence: section('Competence, awareness and training', {
    owner: role('Role that keeps the competence matrix', 'competence-manager'),
    reviewInterval: interval('How often each person is assessed against the role', 'P1Y'),
    gapPlanWithin: target('How soon a gap has a plan', 'P20D working'),
    gapClosedWithin: duration('How soon a gap is closed', 'P6M'),
    inductionWithin: target('How soon a newcomer has had the introduction', 'P10D working'),
    effectivenessCheckAfter: duration('When the effect of training is judged', 'P3M'),
    awarenessInterval: interval('How often awareness of policy and objectives is refreshed', 'P1Y'),
    awarenessTarget: percent('Share of staff with current awareness training', 95),
    levels: list('Levels of competence, lowest first', words.competence.levels),
    requiredLevel: text(
      'Level a holder needs for each competence of the role',
      words.competence.requiredLevel,
    ),
  }),
  knowledge: section('Knowledge (edition 2018)', {
    owner: role('Role that keeps the knowledge base', 'service-desk'),
    publishWithin: target('How soon a confirmed solution is published', 'P2D working'),
    reviewInterval: interval('How often an article is reviewed', 'P1Y'),
    place: text('Where knowledge articles are kept', words.knowledge.place),
    scarce: list('Knowledge that rests with one or two people, as phrases'),
  }),
});
