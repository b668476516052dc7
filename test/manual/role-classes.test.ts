import { expect, test } from 'vitest';
import { manualData } from '../../src/manual/data/data.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { doc, manualOf } from './manual-of.ts';

const organisation = {
  roles: [{ id: 'mail-owner', title: 'Owner of mail', holder: 'A' }, { id: 'print-owner' }],
  customers: [{ id: 'acme', name: 'Acme' }],
  services: [
    { id: 'mail', name: 'Mail', owner: 'mail-owner', customers: ['acme'] },
    { id: 'post', name: 'Post', owner: 'mail-owner', customers: ['acme'] },
    { id: 'print', name: 'Print', owner: 'print-owner' },
  ],
  units: [{ id: 'desk', name: 'Desk', head: 'incident-manager' }],
};

const steps = (role: string) => `<Steps>\n  <Step role="${role}" within="at once">Act.</Step>\n</Steps>`;

const dutiesOf = ({ roles }: Manual, id: string) =>
  roles
    .find((role) => role.id === id)
    ?.responsibleFor.filter(({ kind }) => kind === 'does')
    .map(({ text, as, of }) => [text, as, of]);

test('a step of a class stands on the page of each member, limited to what is theirs, and on its own', () => {
  const { manual } = manualOf({ organisation, documents: { 'a.mdx': doc(steps('service-owner')) } });
  expect(dutiesOf(manual, 'mail-owner')).toEqual([['Act.', 'service-owner', ['Mail', 'Post']]]);
  expect(dutiesOf(manual, 'print-owner')).toEqual([['Act.', 'service-owner', ['Print']]]);
  expect(dutiesOf(manual, 'service-owner')).toEqual([['Act.', null, []]]);
  const role = manual.roles.find(({ id }) => id === 'service-owner');
  expect(role).toMatchObject({ holder: '', classWords: 'the owners of the services, each for their own' });
  expect(role?.members).toEqual([
    { role: 'mail-owner', of: ['Mail', 'Post'] },
    { role: 'print-owner', of: ['Print'] },
  ]);
});

test('a document made for one service gives its duties to the owner of that one', () => {
  const text = doc(steps('service-owner'), { each: 'services', title: "'{item.name}'" });
  const { manual } = manualOf({ organisation, documents: { 'a.mdx': text } });
  expect(dutiesOf(manual, 'print-owner')).toEqual([['Act.', 'service-owner', ['Print']]]);
  expect(dutiesOf(manual, 'mail-owner')).toEqual([
    ['Act.', 'service-owner', ['Mail']],
    ['Act.', 'service-owner', ['Post']],
  ]);
});

test('owners of processes and of documents, and heads of units, have the duties of their classes', () => {
  const text = doc(
    `${steps('process-owner')}\n\n${steps('line-manager')}\n\n${steps('document-owner')}\n\n${steps('risk-owner')}`,
    { owner: 'change-manager' },
  );
  const { manual } = manualOf({ organisation, documents: { 'a.mdx': text } });
  expect(dutiesOf(manual, 'problem-manager')).toEqual([['Act.', 'process-owner', ['problem management']]]);
  expect(dutiesOf(manual, 'incident-manager')).toContainEqual(['Act.', 'line-manager', ['Desk']]);
  expect(dutiesOf(manual, 'change-manager')).toContainEqual(['Act.', 'document-owner', []]);
  expect(manual.roles.find(({ id }) => id === 'risk-owner')?.members).toEqual([]);
});

test('a class written as members: none is a role like any other', () => {
  const roles = [{ id: 'service-owner', members: 'none', holder: 'B' }];
  const services = [{ id: 'mail', name: 'Mail', owner: 'service-owner' }];
  const { manual } = manualOf({
    organisation: { roles, services },
    documents: { 'a.mdx': doc(steps('service-owner')) },
  });
  expect(manual.roles.find(({ id }) => id === 'service-owner')).toMatchObject({
    holder: 'B',
    classWords: '',
  });
  expect(dutiesOf(manual, 'service-owner')).toEqual([['Act.', null, []]]);
});

test('data say of a duty as whom and for what, and count classes apart from roles', () => {
  const { manual } = manualOf({ organisation, documents: { 'a.mdx': doc(steps('service-owner')) } });
  const { roles, totals } = manualData(manual, { name: 'clausebook', version: '0' });
  expect(roles.find(({ id }) => id === 'print-owner')?.responsibleFor).toContainEqual(
    expect.objectContaining({ kind: 'does', as: 'service-owner', of: ['Print'], within: 'at once' }),
  );
  expect(totals.roles).toMatchObject({ classes: 6, held: 1 });
});

test('a document that is given to a class is given to nobody', () => {
  const { manual } = manualOf({ documents: { 'a.mdx': doc('Text.', { owner: 'service-owner' }) } });
  expect(manual.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      'class-as-owner',
      'The owner of the document is service-owner, which is a class of roles: so nobody in particular is.',
    ],
  ]);
});
