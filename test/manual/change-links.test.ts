import { expect, test } from 'vitest';
import { editAddress } from '../../src/manual/model/edit-address.ts';
import { changeLinksOf } from '../../src/pages/change-links.ts';

const site = {
  proposeWhole: 'The whole document',
  proposeSubject: 'Proposed change to {name}',
  proposeBody: 'Document: {name}\nVersion: {version}\nSection: {section}\nAddress: {address}\n',
} as Parameters<typeof changeLinksOf>[3]['site'];
const heading = (text: string, slug: string, depth = 2) => ({ text, slug, depth });
const document = {
  number: 'PRC-8.1',
  title: 'Incident procedure',
  version: '2.1',
  file: 'content/documents/8-resolution/näher #1.mdx',
  source: 'own',
  headings: [heading('Who & when', 'who'), heading('Deeper', 'deeper', 3), heading('Records', 'records')],
} as unknown as Parameters<typeof changeLinksOf>[0];
const page = {
  address: 'https://manual.example/documents/incident-procedure/',
  state: 'In force, version 2.1',
};

test.each([
  [
    'https://github.com/acme/manual/edit/main/',
    'https://github.com/acme/manual/edit/main/content/documents/x.mdx',
  ],
  [
    'https://gitlab.com/acme/manual/-/edit/main',
    'https://gitlab.com/acme/manual/-/edit/main/content/documents/x.mdx',
  ],
  [
    'https://git.acme.example/acme/manual/_edit/main/it/',
    'https://git.acme.example/acme/manual/_edit/main/it/content/documents/x.mdx',
  ],
])('the web editor of a forge opens a file below %s', (base, address) => {
  expect(editAddress(base, 'content/documents/x.mdx')).toBe(address);
});

test.each(['', 'javascript:alert(1)//', 'data:text/html,x', 'file:///etc/', 'the forge'])(
  '%j opens no editor',
  (base) => {
    expect(editAddress(base, 'content/documents/x.mdx')).toBe('');
  },
);

test('a text of your own has a link to the editor, and a template of ours has none', () => {
  const forge = { editUrl: 'https://github.com/acme/manual/edit/main/', proposeChange: '' };
  const links = changeLinksOf(document, forge, page, { site });
  expect(links).toEqual({
    edit: 'https://github.com/acme/manual/edit/main/content/documents/8-resolution/n%C3%A4her%20%231.mdx',
    proposals: [],
  });
  expect(changeLinksOf({ ...document, source: 'override' }, forge, page, { site }).edit).toBe(links.edit);
  expect(changeLinksOf({ ...document, source: 'template' }, forge, page, { site }).edit).toBe('');
  // In the demo templates stand in the folder of the project; their files are no own ones all the same.
  expect(editAddress(forge.editUrl, 'templates/en/x.mdx')).toBe('');
});

test('a form of changes is filled in with number, version and section, each section by itself', () => {
  const proposeChange =
    'https://forms.example/new?doc={number}&v={version}&part={section}&at={address}&name={title}';
  const { proposals } = changeLinksOf(document, { editUrl: '', proposeChange }, page, { site });
  expect(proposals.map(({ label }) => label)).toEqual(['The whole document', 'Who & when', 'Records']);
  expect(Object.fromEntries(new URL(proposals[1]?.href ?? '').searchParams)).toEqual({
    doc: 'PRC-8.1',
    v: '2.1',
    part: 'Who & when',
    at: `${page.address}#who`,
    name: 'Incident procedure',
  });
  expect(new URL(proposals[0]?.href ?? '').searchParams.get('part')).toBe('');
  const draft = changeLinksOf({ ...document, version: null }, { editUrl: '', proposeChange }, page, { site });
  expect(new URL(draft.proposals[0]?.href ?? '').searchParams.get('v')).toBe('');
});

test('a mail for a change is begun with the same', () => {
  const { proposals } = changeLinksOf(document, { editUrl: '', proposeChange: 'sms@acme.example' }, page, {
    site,
  });
  const mail = new URL(proposals[2]?.href ?? '');
  expect(mail.pathname).toBe('sms@acme.example');
  expect(mail.searchParams.get('subject')).toBe('Proposed change to PRC-8.1 Incident procedure');
  expect(mail.searchParams.get('body')).toContain('Version: 2.1\r\nSection: Records\r\n');
});
