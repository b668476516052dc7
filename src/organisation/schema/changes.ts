import { z } from 'zod';
import type { DefaultWords } from '../defaults/index.ts';
import {
  duration,
  entities,
  flag,
  hours,
  interval,
  label,
  list,
  ownList,
  ownTarget,
  role,
  section,
  target,
  text,
} from './field.ts';

const day = (description: string) => z.iso.date().meta({ description, kind: 'date' });

/** Change management. */
export const changes = (words: DefaultWords) => ({
  changes: section('Change management', {
    owner: role('Role that owns the process', 'change-manager'),
    authority: role('Role that decides where no type says otherwise', 'change-authority'),
    emergencyAuthority: role('Role that decides on emergency changes', 'emergency-change-authority'),
    underControl: text('What is under change control, as a phrase', words.changes.underControl),
    types: entities('Types of change; the ready-made set is merged with yours by id', {
      name: label('Name of the type'),
      description: text('When a change is of this type'),
      authority: role('Role that approves it', 'change-authority'),
      leadTime: target('Time from request to the planned start', 'P10D working', { zero: true }),
      notice: ownTarget(
        'Notice to customers of such a change when they will feel it; the common one when left out, and none for emergencies',
        {
          zero: true,
        },
      ),
      backOutTested: flag('Whether the back-out is tested before', false),
      review: flag('Whether every change of this type is reviewed', true),
    }),
    majorCriteria: list(
      'What makes a change one with major effect, which is planned like a new service',
      words.changes.majorCriteria,
    ),
    classifyWithin: target('How soon a request is recorded and classified', 'P1D working'),
    assessWithin: target('How soon a classified request is assessed', 'P2D working'),
    decideWithin: target('How soon an assessed request is decided', 'P2D working'),
    meetingInterval: interval('How often the change authority meets', 'P1W'),
    scheduleInterval: interval('How often the change schedule is published', 'P1W'),
    scheduleHorizon: duration('How far the change schedule looks ahead', 'P4W'),
    customerNotice: target('Notice to customers of a change they will feel', 'P5D working', { zero: true }),
    window: hours('Usual time for changes', words.changes.window),
    freezeWindows: entities('Times without changes', {
      name: label('Name of the freeze'),
      from: day('First day'),
      to: day('Last day'),
      patches: flag('Whether security updates are still made', true),
      allowed: text('What may still be changed', words.changes.freezeWindows.allowed),
      services: ownList('Services for which it holds; all when left out', { ref: 'service' }),
      customers: ownList('Customers for whom it holds; all when left out', { ref: 'customer' }),
    }),
    emergencyCriteria: list(
      'A change is an emergency change only when one of these holds',
      words.changes.emergencyCriteria,
    ),
    emergencyAgreedIn: text(
      'Where the customer’s agreement to these is recorded',
      words.changes.emergencyAgreedIn,
    ),
    emergencyDecisionWithin: duration('How soon an emergency change is decided', 'PT1H'),
    emergencyRecordWithin: target('How soon after it its record is complete', 'P1D working'),
    emergencyReviewWithin: target('How soon after it it is reviewed', 'P2D working'),
    postImplementationReviewWithin: target('How soon after it a change is reviewed', 'P5D working'),
    closeWithin: target('How soon after the review a change is closed', 'P5D working'),
    failureInvestigatedWithin: target('How soon a failed change is investigated', 'P5D working'),
    trendInterval: interval('How often change requests are analysed for trends', 'P3M'),
    standardReviewInterval: interval('How often standard changes are reviewed', 'P1Y'),
    outcomes: list('Outcomes of a change', words.changes.outcomes),
    policyReviewInterval: interval('How often the change management policy is reviewed', 'P1Y'),
    assessment: list('What an assessment looks at', words.changes.assessment),
  }),
});
