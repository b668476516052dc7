import { z } from 'zod';
import type { DefaultWords } from '../defaults/index.ts';
import {
  count,
  duration,
  email,
  entities,
  flag,
  hours,
  interval,
  label,
  list,
  ownHours,
  percent,
  phone,
  role,
  section,
  target,
  text,
  url,
} from './field.ts';

const levels = (description: string) =>
  entities(description, { name: label('Name of the level'), description: text('When it applies') });

/** Service desk, priorities, incidents, major incidents and service requests. */
export const incidents = (words: DefaultWords) => ({
  serviceDesk: section('Service desk', {
    hours: hours('Hours in which the service desk answers', 'Mo-Fr 08:00-17:00'),
    outOfHours: text('What happens outside these hours, as a sentence', words.serviceDesk.outOfHours),
    phone: phone('Telephone number'),
    email: email('E-mail address'),
    portal: url('Address of the portal'),
    languages: list('Languages in which it answers', words.serviceDesk.languages),
    answerWithin: duration('How soon a call is answered', 'PT30S'),
    channels: entities('Ways to the service desk; the ready-made set is merged with yours by id', {
      name: label('Name of the channel'),
      contact: text('Number or address'),
      hours: ownHours('When it is open; the hours of the service desk when left out'),
      purpose: text('What it is for'),
    }),
  }),
  impacts: levels('Levels of impact, highest first; the ready-made set is merged with yours by id'),
  urgencies: levels('Levels of urgency, highest first; the ready-made set is merged with yours by id'),
  priorities: entities('Priorities with their targets; the ready-made set is merged with yours by id', {
    name: label('Name of the priority'),
    rank: count('Order, 1 is the highest', 1, { zero: true }),
    description: text('What it means'),
    respond: target('How soon work starts and the user hears so', 'P1D working'),
    updateEvery: target('How often the user is updated', 'P2D working'),
    resolve: target('How soon it is resolved', 'P10D working'),
  }),
  priorityMatrix: z
    .record(z.string(), z.record(z.string(), z.string()))
    .prefault({})
    .meta({ description: 'Priority for each impact (first key) and urgency (second key)', ref: 'priority' }),
  incidents: section('Incident management', {
    owner: role('Role that owns the process', 'incident-manager'),
    recordWithin: target('How soon a contact is recorded', 'PT15M'),
    escalateAt: percent('Share of the resolution time at which the case is escalated', 75),
    informAt: percent('Share of the resolution time at which the user is told it may be missed', 90),
    functionalEscalationAfter: target('How long the first level tries before it passes the case on', 'PT30M'),
    confirmWithin: target('How long a user has to object to a closure', 'P5D working'),
    reopenWithin: target('How long a closed incident can be reopened', 'P10D working'),
    backlogInterval: interval('How often open incidents are reviewed', 'P1W'),
    reviewInterval: interval('How often the process is reviewed', 'P3M'),
    categories: list('Categories', words.incidents.categories),
    closureCodes: list('Closure codes', words.incidents.closureCodes),
    securityPriority: text('Lowest priority of an information security incident', 'p2', { ref: 'priority' }),
  }),
  majorIncidents: section('Major incidents', {
    declaredBy: role('Role that declares a major incident', 'incident-manager'),
    criteria: list('Any of these makes an incident a major one', words.majorIncidents.criteria),
    agreedIn: text('Where the customer’s agreement to these is recorded', words.majorIncidents.agreedIn),
    priority: text('Priority of a major incident', 'p1', { ref: 'priority' }),
    declareWithin: duration('How soon it is declared', 'PT15M'),
    teamWithin: duration('How soon the team meets', 'PT30M'),
    informTopManagementWithin: duration('How soon top management is told', 'PT30M'),
    informCustomersWithin: duration('How soon customers are told', 'PT30M'),
    updateEvery: interval('How often customers and top management are updated', 'PT30M'),
    communication: list('Ways by which news goes out', words.majorIncidents.communication),
    reviewWithin: target('How soon after recovery it is reviewed', 'P5D working'),
    reportWithin: target('How soon customers have the report', 'P5D working'),
    actionsInterval: interval('How often actions from the review are followed up', 'P1W'),
    exerciseInterval: interval('How often the procedure is practised', 'P1Y'),
  }),
  requests: section('Service requests', {
    owner: role('Role that owns the process', 'request-manager'),
    recordWithin: target('How soon a request is recorded', 'PT15M'),
    approveWithin: target('How soon an approval is given or refused', 'P2D working'),
    fulfilWithin: target('How soon a request without its own target is fulfilled', 'P5D working'),
    updateEvery: target('How often the user is updated', 'P2D working'),
    confirmWithin: target('How long a user has to object to a closure', 'P5D working'),
    modelReviewInterval: interval('How often request types are reviewed', 'P1Y'),
    types: entities('Types of request; the ready-made set is merged with yours by id', {
      name: label('Name of the type'),
      approval: flag('Whether an approval is needed', false),
      approver: text('Who approves', words.requests.types.approver),
      fulfilledBy: role('Role that fulfils it', 'service-desk'),
      fulfilWithin: target('How soon it is fulfilled', 'P5D working'),
    }),
  }),
});
