import { expect, test } from 'vitest';
import { checkNodeVersion } from '../../src/cli/node-version.ts';

test('too old a Node is told what is needed and how to get it', () => {
  expect(checkNodeVersion('20.20.2', '>=22.18')).toBe(
    'Clausebook needs Node 22.18 or newer; this is 20.20.2. Install it, or run npm i -D node@24 here and use npx.',
  );
});

test.each(['22.17.9', '22.2.0', '9.9.9', '22.9.0-nightly'])('Node %s is older than 22.18', (version) => {
  expect(checkNodeVersion(version, '>=22.18')).toBeDefined();
});

test.each(['22.18.0', '22.18.1', '22.20.0', '23.0.0', '24.21.0', '100.0.0', '24.0.0-rc.1'])(
  'Node %s will do where 22.18 is needed',
  (version) => {
    expect(checkNodeVersion(version, '>=22.18')).toBeUndefined();
  },
);
