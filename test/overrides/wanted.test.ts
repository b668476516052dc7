import { expect, test } from 'vitest';
import type { ShippedTemplate } from '../../src/cli/override/templates.ts';
import { type NamedDocument, templateNamed } from '../../src/cli/override/wanted.ts';

const template = (id: string, place: string) => ({ id, source: { place } }) as ShippedTemplate;
const document = (
  id: string,
  number: string,
  source: NamedDocument['source'],
  file: string,
): NamedDocument => ({
  id,
  key: id === 'terms' ? 'terms.acme' : id,
  number,
  slug: `${id}-page`,
  file,
  source,
});
const templates = [template('desk', '8-resolution/desk'), template('terms', '6-service-delivery/terms')];
const documents = [
  document('desk', 'PRC-8.1', 'override', 'content/documents/8-resolution/desk.md'),
  document('terms', 'SLA-6.1-acme', 'template', 'templates/en/6-service-delivery/terms.mdx'),
  document('mine', 'GDE-1', 'own', 'content/documents/mine.mdx'),
];
const named = (name: string) => {
  const found = templateNamed(name, templates, documents);
  return 'objection' in found ? found.objection : found.id;
};

test.each([
  'desk',
  'PRC-8.1',
  'desk-page',
  '8-resolution/desk',
  '8-resolution/desk.mdx',
  './content/documents/8-resolution/desk.md',
  'content\\documents\\8-resolution\\desk.mdx',
  'templates/en/8-resolution/desk.mdx',
  '/home/me/manual/node_modules/clausebook/templates/en/8-resolution/desk.mdx',
])('%s names a template', (name) => {
  expect(named(name)).toBe('desk');
});

test('a document made for an item names the template of all', () => {
  for (const name of ['terms', 'terms.acme', 'SLA-6.1-acme']) expect(named(name)).toBe('terms');
});

test('what names no template is told with what was meant', () => {
  expect(named('GDE-1')).toBe(
    '"GDE-1" is a document of your own, content/documents/mine.mdx: edit it there.',
  );
  expect(named('content/documents/mine.mdx')).toContain('edit it there');
  expect(named('PRC-8.2')).toBe('"PRC-8.2" is no document of this manual. Did you mean "PRC-8.1"?');
  expect(named('8-resolution/dsk.mdx')).toContain('Did you mean "8-resolution/desk"?');
  expect(named('nothing')).toContain('The register of documents lists all');
});
