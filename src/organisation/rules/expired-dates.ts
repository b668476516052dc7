import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { clockHours } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { found, when } from './rule.ts';

/** What has run out by a day, an ISO 8601 date. A last day still counts. */
export const past = (organisation: Organisation, today: string): Unlocated[] => [
  ...contracts(organisation, today),
  ...agreements(organisation, today),
  ...externalDocuments(organisation, today),
  ...plan(organisation, today),
  ...notices(organisation, today),
];

const contracts = ({ suppliers }: Organisation, today: string): Unlocated[] =>
  suppliers.flatMap(({ id, name, contractEnd }) =>
    when(
      contractEnd !== undefined && contractEnd < today,
      found(
        'contract-over',
        `suppliers.${id}.contractEnd`,
        `The contract with ${name} ended on ${contractEnd}.`,
        'Renew it and write its new last day, or take the supplier out.',
      ),
    ),
  );

const agreements = ({ customers, services }: Organisation, today: string): Unlocated[] =>
  customers.flatMap(({ id, name, agreementEnd }) => {
    const served = services.filter((service) => isNotRetired(service) && service.customers.includes(id));
    return when(
      served.length > 0 && agreementEnd !== undefined && agreementEnd < today,
      found(
        'agreement-over',
        `customers.${id}.agreementEnd`,
        `The agreement with ${name} ended on ${agreementEnd}, but it still receives ${served.map((service) => service.name).join(', ')}.`,
        `Renew it and write its new last day, or take ${id} out of the customers of these services.`,
      ),
    );
  });

const externalDocuments = ({ externalDocuments, documents }: Organisation, today: string): Unlocated[] =>
  externalDocuments.flatMap(({ id, title, checked }) =>
    when(
      checked !== undefined &&
        hoursBetween(checked, today) > (clockHours(documents.externalReviewInterval) ?? Infinity),
      found(
        'edition-check-overdue',
        `externalDocuments.${id}.checked`,
        `${title} was last checked for a new edition on ${checked}, longer ago than ${documents.externalReviewInterval}.`,
        'Have its owner look and write the day, or lengthen documents.externalReviewInterval.',
      ),
    ),
  );

const plan = ({ plan, objectives }: Organisation, today: string): Unlocated[] => [
  ...when(
    plan.to !== undefined && plan.to < today,
    found(
      'plan-over',
      'plan.to',
      `The period of the service management plan ended on ${plan.to}.`,
      'Have the next one approved, and write its days in plan.from and plan.to.',
    ),
  ),
  ...objectives.flatMap(({ id, statement, due }) =>
    when(
      due !== undefined && due < today,
      found(
        'objective-over',
        `objectives.${id}.due`,
        `"${statement}" was to be reached by ${due}.`,
        'Write the new day that was decided, or take the objective out.',
      ),
    ),
  ),
  ...plan.activities.flatMap(({ id, name, by }) =>
    when(
      by !== undefined && by < today,
      found(
        'activity-over',
        `plan.activities.${id}.by`,
        `"${name}" was to be done by ${by}.`,
        'Take it out when it is done, or write the new day.',
      ),
    ),
  ),
];

const notices = ({ suppliers }: Organisation, today: string): Unlocated[] =>
  suppliers.flatMap(({ id, name, contractEnd, notice }) => {
    const hours = notice === undefined ? 0 : (clockHours(notice) ?? 0);
    if (contractEnd === undefined || hours === 0 || contractEnd < today) return [];
    return when(
      hoursBetween(today, contractEnd) < hours,
      found(
        'notice-day-over',
        `suppliers.${id}.contractEnd`,
        `The contract with ${name} ends on ${contractEnd}, and the day to give notice (suppliers.${id}.notice: ${notice}) has passed.`,
        'Write its new last day if it goes on. If it shall end, write `notice: PT0S`: there is none left to give.',
      ),
    );
  });

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
