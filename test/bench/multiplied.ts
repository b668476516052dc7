import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project.ts';
import { type ScratchManual, scratchManual } from '../setup/scratch-manual.ts';

/** The demo manual with its library multiplied under other ids, until it has some `count` documents. */
export async function multiplied(count: number): Promise<ScratchManual> {
  const library = join(projectRoot, 'templates/en');
  const templates = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => ({ path, text: readFileSync(join(library, path), 'utf8') }))
    .filter((template) => !/^each:/m.test(template.text));
  const files: Record<string, string> = {};
  for (let n = templates.length; n < count; n += 1) {
    const template = templates[n % templates.length];
    if (template === undefined) break;
    const copy = Math.floor(n / templates.length);
    files[`content/documents/copy-${copy}/${template.path}`] = template.text
      .replace(/^id: (.*)$/m, `id: $1-copy-${copy}`)
      .replace(/^title: (['"]?)(.*?)\1$/m, `title: $1$2, copy ${copy}$1`)
      .replace(/^slug: .*\n/m, '');
  }
  return scratchManual('demo', files);
}
