import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

const twinOf = (roles: string) =>
  read(`<Steps>\n<Step role="${roles}">Look.</Step>\n</Steps>`).document?.twin ?? '';

test('several roles of a step are listed as the language does it', () => {
  const plain = (text: string) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  expect(plain(twinOf('service-desk'))).toContain('| Service desk |');
  expect(plain(twinOf('service-desk incident-manager'))).toContain('| Service desk and incident manager |');
  expect(plain(twinOf('service-desk incident-manager problem-manager'))).toContain(
    '| Service desk, incident manager and problem manager |',
  );
});
