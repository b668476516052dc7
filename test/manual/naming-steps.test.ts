import { expect, test } from 'vitest';
import { doc, manualOf } from './manual-of.ts';

const steps = (text: string) => `<Steps>\n<Step role="service-desk">${text}</Step>\n</Steps>\n`;

test('a document knows the steps of others that name it, each with the anchor of its row', () => {
  const { manual } = manualOf({
    templates: {
      '8/a.mdx': doc(`## One\n\n${steps('Go on.')}\n## Two\n\n${steps('Follow <Doc id="b" />.')}`, {
        id: 'a',
      }),
      '8/b.mdx': doc(`## Same\n\n${steps('Begin <Doc id="b" /> again.')}`, { id: 'b' }),
    },
  });
  const named = (id: string) => manual.documents.find((document) => document.id === id)?.namedInSteps;
  expect(named('b')).toEqual([
    { document: 'a', number: 1, url: 'documents/a/#step-2-1', text: expect.stringContaining('Follow') },
  ]);
  expect(named('a')).toEqual([]);
});
