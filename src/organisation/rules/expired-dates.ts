import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { clockHours } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, when } from './rule.ts';

/** What has run out by a day, an ISO 8601 date. A last day still counts. */
export const past = (organisation: Organisation, today: string): Unlocated[] => [
  ...contracts(organisation, today),
  ...agreements(organisation, today),
  ...externalDocuments(organisation, today),
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
    const served = services.filter(({ customers, status }) => status !== 'retired' && customers.includes(id));
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

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
