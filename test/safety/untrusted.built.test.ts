import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

const front = (id: string) =>
  `---\nid: ${id}\ntitle: ${id}\ntype: guide\nclauses: ['8.1']\nowner: incident-manager\n---\n\n`;
/** Leaves a file behind wherever it is run. */
const trap = (name: string) => `import('node:fs').then((fs) => fs.writeFileSync('${name}', ''))`;

/** What somebody could propose who may change documents and the config, and nothing else. */
const untrusted = {
  'content/documents/exports.mdx': `${front('exports')}export const x = ${trap('RAN-export')};\n\nText.\n`,
  'content/documents/imports.mdx': `${front('imports')}import './trap.mjs';\n\nText.\n`,
  'content/documents/trap.mjs': `${trap('RAN-import')};\nexport default '';\n`,
  'content/documents/spread.mdx': `${front('spread')}<div {...${trap('RAN-spread')}}>Text</div>\n`,
  'content/documents/attribute.mdx': `${front('attribute')}<div title={${trap('RAN-attribute')}}>Text</div>\n`,
  'content/documents/expression.mdx': `${front('expression')}Text {${trap('RAN-expression')}}\n`,
  'content/documents/image.md': `${front('image')}![Picture](trap.mjs)\n`,
  'content/documents/script.md': `${front('script')}Text.\n\n<script>alert(1)</script>\n`,
};

let manual: ScratchManual;
beforeAll(async () => {
  manual = await scratchManual('smallest', untrusted);
});
afterAll(() => manual?.remove());

describe.each(['check', 'build'])('%s', (command) => {
  test('refuses each document of an untrusted change by its name, and runs nothing of it', async () => {
    const { code, stdout, stderr } = await clausebook([command, '--root', manual.root]);
    expect(code).toBe(1);
    for (const file of Object.keys(untrusted).filter((path) => /\.mdx?$/.test(path)))
      expect(stdout + stderr).toContain(file);
    expect(
      ['export', 'import', 'spread', 'attribute', 'expression', 'image'].filter((name) =>
        [manual.root, join(manual.root, 'content/documents'), process.cwd()].some((folder) =>
          existsSync(join(folder, `RAN-${name}`)),
        ),
      ),
    ).toEqual([]);
  });
});

test('a document that is named as trusted keeps its code, and only that one', async () => {
  const trusting = await scratchManual('smallest', {
    'astro.config.mjs': `import clausebook from 'clausebook';
export default { integrations: [clausebook({ trusted: ['documents/sum.mdx'] })] };
`,
    'content/documents/sum.mdx': `${front('sum')}export const Sum = () => String(40 + 2);\n\nThe sum is {Sum()}.\n\n<Sum />\n`,
  });
  try {
    const checked = await clausebook(['check', '--root', trusting.root]);
    expect(checked.stdout + checked.stderr).not.toContain('code-in-document');
  } finally {
    await trusting.remove();
  }
});
