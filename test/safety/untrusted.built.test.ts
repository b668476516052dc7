import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { type ScratchManual, scratchManual, withoutTemplates } from '../harness/scratch-manual.ts';

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

test('a document that is named as trusted runs its code on its page, and only that one may', async () => {
  const trusting = await scratchManual('smallest', {
    ...withoutTemplates,
    'astro.config.mjs': (withoutTemplates['astro.config.mjs'] ?? '').replace(
      'clausebook({',
      "clausebook({ trusted: ['documents/sum.mdx'],",
    ),
    'content/documents/sum.mdx': `${front('sum')}import Box from './_box.astro';
import { rate } from './_rate.mjs';

export const Sum = ({ of }) => <b>the sum is {of + 2}</b>;

## What it comes to

At {rate} per cent, <Sum of={40} />, says {org.name}.

<Box colour="green">Kept in **bold**, by the <Role id="incident-manager" />.</Box>

<Requirement id="8.1-1" by="incident-manager">The <Role id="incident-manager" /> counts.</Requirement>
`,
    'content/documents/_rate.mjs': 'export const rate = 6 * 7;\n',
    'content/documents/_box.astro':
      '---\nconst { colour } = Astro.props;\n---\n<section data-colour={colour}><slot /></section>\n',
    'content/documents/beside.mdx': `${front('beside')}Text beside.\n`,
  });
  try {
    const built = await clausebook(['build', '--root', trusting.root]);
    expect(built.stderr).not.toContain('code-in-document');
    expect(built.code, built.stdout + built.stderr).toBe(0);
    const page = readFileSync(join(trusting.root, 'dist/documents/sum/index.html'), 'utf8');
    const text = page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    expect(text).toContain('At 42 per cent, the sum is 42, says');
    expect(text).not.toContain('{org.name}');
    expect(page).toMatch(/<section data-colour="green"[^>]*>[\s\S]*<strong>bold<\/strong>[\s\S]*<\/section>/);
    expect(page).toContain('roles/incident-manager/');
    expect(page).toMatch(/<h2[^>]*id="what-it-comes-to"/);
    const coverage = readFileSync(join(trusting.root, 'dist/data/manual.json'), 'utf8');
    expect(coverage).toContain('documents/sum/#');
    // What another document holds is refused as ever.
    await trusting.write({ 'content/documents/beside.mdx': `${front('beside')}export const x = 1;\n` });
    const refused = await clausebook(['check', '--root', trusting.root]);
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('content/documents/beside.mdx');
  } finally {
    await trusting.remove();
  }
});
