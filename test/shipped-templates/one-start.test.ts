import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

const templates = globSync(join(projectRoot, 'templates/en/**/*.mdx')).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const lines = templates.flatMap(({ text }) => text.split('\n'));

test('the time to decide on activation has one start: the first report or alarm of the loss', () => {
  const printing = lines.filter((line) =>
    line.replaceAll(/within=\{[^}]*\}/g, '').includes('{org.continuity.activateWithin}'),
  );
  expect(printing.length).toBeGreaterThan(1);
  for (const line of printing) expect(line).toContain('first report or alarm of the loss');
  expect(lines.filter((line) => /runs? from the loss|of the loss of the service/.test(line))).toEqual([]);
});

test('who stands in for the customer relationship manager at a customer is said once, for all documents', () => {
  const said = lines.filter((line) => /names another role for a customer/.test(line));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('what any document asks of the <Role id="customer-relationship-manager" />');
});

test('what is planned like a new service is so by the whole of the change policy, its limits of effort and cost too', () => {
  const sent = lines.filter((line) => line.includes('<Requirement id="5.1-1'));
  expect(sent.length).toBeGreaterThan(1);
  for (const line of sent) expect(line).toMatch(/effort .{0,10}cost/);
});
