import { afterEach, expect, test } from 'vitest';
import { ManualState } from '../../src/build/manual-state.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

let manual: ControlManual;
afterEach(() => manual.remove());

test('a manual that is served says what acts come and go while it is', async () => {
  manual = await controlManual(ownDocument('note', 'The desk opens at eight.'));
  const served = new ManualState(manual.root);
  const state = async (changed?: 'documents') => {
    await served.refresh(changed);
    if (served.fault)
      return served.problems.flatMap(({ code, severity }) => (severity === 'error' ? code : []));
    return served.manualOrThrow().documents.find(({ key }) => key === 'note')?.status;
  };
  expect(await state()).toBe('draft');
  const act = (root: string) =>
    approve(['note'], { root, name: 'Ada Quince', yes: true, summary: 'First issue' });
  expect((await manual.on('2026-01-01', act)).code).toBe(0);
  expect(await state()).toBe('in-force');
  await manual.write(ownDocument('note', 'The desk opens at nine.'));
  expect(await state('documents')).toBe('changed');
  await manual.write({ 'content/approvals/note/1.0.json': null });
  expect(await state()).toEqual(['missing-approved-text']);
  for (const name of ['001.yaml', '1.0.page.json'])
    await manual.write({ [`content/approvals/note/${name}`]: null });
  expect(await state()).toBe('draft');
});
