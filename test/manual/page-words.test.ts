import { expect, test } from 'vitest';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { print, printingOf } from '../../src/organisation/index.ts';
import { organisationOf } from '../organisation/organisations.ts';
import { manualOf } from './manual-of.ts';

const organisation = {
  locale: 'en-US',
  budgeting: { currency: 'USD' },
  roles: [{ id: 'service-desk', title: 'Help line' }],
};

test('pages print amounts and names as documents do', () => {
  // What pages get has been JSON on the way.
  const { printing } = JSON.parse(JSON.stringify(manualOf({ organisation }).manual));
  const ofPages = manualWords(printing);
  const ofDocuments = manualWords(printingOf(organisationOf({ name: 'X', ...organisation })));
  for (const { print: words } of [ofPages, ofDocuments]) {
    expect(print(2500, { kind: 'money' }, words)).toBe('$2,500');
    expect(print('service-desk', { kind: 'text', ref: 'role' }, words)).toBe('Help line');
    expect(print('constructor', { kind: 'text', ref: 'role' }, words)).toBe('constructor');
  }
});
