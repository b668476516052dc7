import { expect, test } from 'vitest';
import { doc, manualOf, withoutControl, written } from './manual-of.ts';

const organisation = {
  customers: [
    { id: 'town', name: 'Town' },
    { id: 'port', name: 'Port' },
  ],
  services: [
    { id: 'mail', name: 'Mail', customers: ['town', 'port'] },
    { id: 'backup', name: 'Backup', customers: ['town', 'port'] },
  ],
  agreements: [
    {
      id: 'backup-port',
      service: 'backup',
      customer: 'port',
      covers: [{ id: 'servers', name: 'Servers on the quay' }],
    },
    {
      id: 'backup-town',
      service: 'backup',
      customer: 'town',
      covers: [{ id: 'servers', name: 'Servers in the hall' }],
    },
    {
      id: 'mail-town',
      service: 'mail',
      customer: 'town',
      covers: [{ id: 'boxes', name: 'Boxes', copiedBy: 'backup.servers' }],
    },
  ],
};

test('what copies a thing is named by the line of the same customer, though another has one of the same id', () => {
  const body =
    '<When some="item.agreement.covers">\n\n<Table of="item.agreement.covers" columns="name copiedBy?" />\n\n</When>';
  const documents = written(
    manualOf({
      organisation,
      documents: { 'sla.mdx': doc(body, { each: 'serviceLevelAgreements', title: "'{item.service.name}'" }) },
    }),
  );
  const own = documents.find(({ key }) => key === 'sample.mail-town');
  expect(withoutControl(own?.twin)).toContain('Backup: Servers in the hall');
  expect(JSON.stringify(documents.filter(({ key }) => key.endsWith('-town')))).not.toContain('quay');
});
