import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual, ownDocument } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

let manual: ControlManual;
const kept = '[here](/documents/a/#top)';
beforeAll(async () => {
  manual = await controlManual({
    ...ownDocument(
      'a',
      `See <Doc id="b" />, [that](/documents/b/), <Role id="auditor-of-cakes" /> and ${kept}.`,
    ),
    ...ownDocument('b', 'Text.'),
    'content/organisation.yaml': `name: Quince Street IT
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: auditor-of-cakes, title: Auditor of cakes, holder: Bo Quince }
`,
  });
});
afterAll(() => manual.remove());

test('an approved text that is printed again may lead to what has gone since', async () => {
  const options = { name: 'Ada Quince', summary: 'First issue', acceptDefaults: true, yes: true } as const;
  const approved = await manual.on('2026-05-01', (root) => approve(['a', 'b'], { ...options, root }));
  expect(approved.code, approved.err).toBe(0);
  const lost = async () => {
    const { made } = await loadManual(manual.root, () => '2026-06-01', {
      ...noTemplates,
      publication: 'approved',
    });
    return made
      ?.gate()
      .reasons.filter(({ code }) => code === 'lost-link')
      .map(({ message, line }) => `${message} ${line}`);
  };
  expect(await lost()).toEqual([]);
  await manual.write({
    ...ownDocument('a', 'Another text.'),
    'content/documents/b.mdx': null,
    'content/organisation.yaml':
      'name: Quince Street IT\nroles: [{ id: top-management, holder: Ada Quince }]\n',
  });
  // Lines of the text of then would lead astray in the file of today.
  expect(await lost()).toEqual([
    'GDE-8.1 (a) leads to the document "b", which is not there any more. 0',
    'GDE-8.1 (a) leads to "/documents/b/", which is not there any more. 0',
    'GDE-8.1 (a) leads to the role "auditor-of-cakes", which is not there any more. 0',
  ]);
});
