import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkManual } from '../../src/cli/check.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
let manual: ControlManual;

beforeAll(async () => {
  manual = await controlManual(Object.assign({}, ...ids.map((id) => ownDocument(id, `Says ${id}.`))));
  const { code, err } = await manual.on('2026-01-01', (root) =>
    approve(ids, { root, name: 'Ada Quince', yes: true, summary: 'First issue' }),
  );
  expect(code, err).toBe(0);
});
afterAll(() => manual.remove());

const edit = (...changed: string[]) =>
  manual.write(Object.assign({}, ...changed.map((id) => ownDocument(id, `Says ${id} and more.`))));
const check = (format: 'text' | 'json' = 'text') =>
  manual.on('2026-02-01', (root) => checkManual({ root, format }));

test('a check tells which text changed since its approval, with the command that approves it, and is no failure for it', async () => {
  expect((await check()).out).not.toContain('since its approval');
  await edit('a');
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out).toMatch(
    /^1 text changed since its approval: \S+ The a \(1\.0\)\. Approve it: npx clausebook approve a$/m,
  );
  const { changed } = JSON.parse((await check('json')).out);
  expect(changed).toEqual([{ document: 'a', number: expect.any(String), title: 'The a', version: '1.0' }]);
});

test('so it does where readers get the approved text', async () => {
  await edit('a', 'b');
  await manual.write({
    'content/organisation.yaml': `name: Quince Street IT
site: { publication: approved }
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
`,
  });
  expect((await check()).out).toMatch(
    /^2 texts changed since their approval: .* Approve them: npx clausebook approve a b$/m,
  );
});

test('many are told by the first, and where all stand', async () => {
  await edit(...ids);
  expect((await check()).out).toMatch(
    /^6 texts changed since their approval: .*The e \(1\.0\) and 1 more\. See all of them: npx clausebook approve$/m,
  );
});
