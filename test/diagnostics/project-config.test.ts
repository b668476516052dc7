import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOptions } from '../../src/build/options.ts';
import { readProject } from '../../src/build/project.ts';
import { clausebook } from '../harness/clausebook.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

let manual: ScratchManual;
beforeEach(async () => {
  manual = await scratchManual('smallest');
});
afterEach(() => manual.remove());

const ours = "import clausebook from '../../src/index.ts';\n";
const starlight = "import starlight from '@astrojs/starlight';\n";
const told = async (config: string) => {
  await manual.write({ 'astro.config.mjs': config });
  const { problems } = await readProject(manual.root);
  return problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`);
};

test('a project without a config of its own, and one with clausebook() alone, are sound', async () => {
  expect(await readProject(manual.root)).toEqual({ file: undefined, options: {}, problems: [] });
  expect(await told(`${ours}export default { integrations: [[undefined, clausebook()]] };`)).toEqual([]);
});

test('a config without clausebook(), which would put an empty site in the place of the last good one, is refused', async () => {
  expect(
    await told("export default { site: 'https://example.com', base: '/manual' };"),
  ).toMatchInlineSnapshot(`
    [
      "astro.config.mjs:0 clausebook() is not among the integrations, so there would be no manual in the site. Add it: integrations: [clausebook()].",
    ]
  `);
});

test.each([
  'starlight({ title: "x" }), clausebook()',
  'clausebook(), starlight({ title: "x" })',
  '[clausebook(), [starlight({ title: "x" })]]',
])('a second Starlight never finishes, so [%s] is refused', async (integrations) => {
  const config = `${ours}${starlight}export default { integrations: [${integrations}] };`;
  expect((await told(config)).join('\n')).toContain(
    'Remove starlight() from the integrations, and hand its options on: clausebook({ starlight: { … } }).',
  );
});

test('clausebook() twice is refused', async () => {
  expect(
    (await told(`${ours}export default { integrations: [clausebook(), clausebook()] };`)).join(),
  ).toContain('Keep one.');
});

test('a config that throws is told with its place', async () => {
  expect(await told('\nnull.x;\nexport default {};')).toEqual([
    expect.stringMatching(/^astro\.config\.mjs:2 .*null/),
  ]);
});

test('what a package in TypeScript says is told, and what is missing beside it, not that Node reads no such package', async () => {
  await manual.write({
    'node_modules/one/package.json': '{ "name": "one", "type": "module", "exports": "./index.ts" }',
    'node_modules/one/index.ts':
      "export default (topics?: string): string => { if (topics) return topics; throw new Error('It wants its topics.'); };",
  });
  // In a process of its own, since the tests' own loader reads TypeScript everywhere.
  const checked = async (config: string): Promise<string> => {
    await manual.write({ 'astro.config.mjs': config });
    const { stdout, stderr } = await clausebook(['check'], manual.root);
    return stdout + stderr;
  };
  expect(await checked("import one from 'one';\nexport default { integrations: [one()] };")).toMatch(
    /astro\.config\.mjs.* It wants its topics\./,
  );
  expect(await checked("import one from 'one';\nimport two from 'two';\nexport default {};")).toMatch(
    /astro\.config\.mjs.*'two'/,
  );
});

test('an unknown option is told', async () => {
  expect(await told(`${ours}export default { integrations: [clausebook({ template: 'x' })] };`)).toEqual([
    expect.stringMatching(
      /^astro\.config\.mjs:0 clausebook\(\) has no option "template"\. Did you mean templates\?/,
    ),
  ]);
});

test('its options and its base reach the manual', async () => {
  const config = `${ours}export default { base: '/m', integrations: [clausebook({ trusted: ['public/brand'] })] };`;
  expect(await told(config)).toEqual([]);
});

test('options that are not options are told', () => {
  const wrong = [{ trust: [] }, { zzzzzz: 1 }, { templates: 7 }, { trusted: 'x' }, [], null];
  const told = wrong.flatMap(checkOptions).map(({ message, hint }) => `${message} ${hint}`);
  expect(told).toMatchInlineSnapshot(`
    [
      "clausebook() has no option "trust". Did you mean trusted?",
      "clausebook() has no option "zzzzzz". Options are templates, trusted, starlight, style.",
      "The option templates of clausebook() is not the path of a folder. Correct it.",
      "The option trusted of clausebook() is not a list of paths. Correct it.",
      "clausebook() takes its options as an object. Write clausebook({ … }), or clausebook().",
      "clausebook() takes its options as an object. Write clausebook({ … }), or clausebook().",
    ]
  `);
  expect(checkOptions({ templates: 'x', trusted: ['a'] })).toEqual([]);
});
