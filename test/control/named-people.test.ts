import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { doerWords } from '../../src/manual/control/state.ts';
import { manualData } from '../../src/manual/data/data.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

let manual: ControlManual;
beforeAll(async () => {
  manual = await controlManual(ownDocument('note', 'The desk opens at eight.'));
  const { code, err } = await manual.on('2026-01-01', (root) =>
    approve(['note'], { root, name: 'Bo Quince', yes: true, summary: 'First issue' }),
  );
  expect(code, err).toBe(0);
});
afterAll(() => manual.remove());

/** What pages and data know of the one version, with a line added to the config. */
async function versionsWith(line: string) {
  const config = readFileSync(join(manual.root, 'content/organisation.yaml'), 'utf8');
  await manual.write({ 'content/organisation.yaml': config + line });
  const { made } = await loadManual(manual.root, () => '2026-02-01', noTemplates);
  await manual.write({ 'content/organisation.yaml': config });
  if (!made) throw new Error('The manual was not made.');
  const documents = made.manual.documents.filter(({ key }) => key === 'note');
  const data = manualData(made.manual, { name: 'clausebook', version: '0' }).documents.find(
    ({ id }) => id === 'note',
  );
  return { people: documents[0]?.versions[0]?.people, data: JSON.stringify(data?.versions) };
}

test('a config without a word of it names nobody', async () => {
  expect((await versionsWith('')).people).toBeNull();
});

test('where it asks for names pages have them, and data for programs has the role alone', async () => {
  const { people, data } = await versionsWith('documents: { namesInHistory: true }\n');
  expect(people?.approved).toEqual({ name: 'Bo Quince', check: 'deputy' });
  expect(data).toContain('"role":"top-management"');
  expect(data).not.toMatch(/Quince|people/);
});

test('a name is told with what it was to the role', () => {
  const { site } = wordsOf('en', 'en-GB');
  expect(
    (['holder', 'deputy', 'not-confirmed'] as const).map((check) => doerWords({ name: 'Bo', check }, site)),
  ).toEqual(['Bo', 'Bo, deputy', 'Bo, not confirmed as holder or deputy']);
});
