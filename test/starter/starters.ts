import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type StarterAnswers,
  type StarterFacts,
  starterEditions,
  starterFormats,
} from '../../src/starter/answers.ts';
import type { StarterFile } from '../../src/starter/files.ts';
import { projectRoot } from '../harness/project.ts';

/** What is known of a project that tests begin. */
export const facts: StarterFacts = {
  folder: 'my-manual',
  installer: 'npm',
  ranges: { clausebook: '^1.2.3', astro: '^7.0.0', starlight: '^0.42.0', node: '>=22.18' },
};

/** Every way in which the questions of a new manual can be answered. */
export const combinations: StarterAnswers[] = starterEditions.flatMap((edition) =>
  starterFormats.flatMap((format) =>
    [false, true].map((example) => ({ name: 'Acme & Söhne', edition, format, example })),
  ),
);

/** Writes files into a folder of their own, from which the program is found as if it were installed there. */
export function written(files: readonly StarterFile[]): { root: string; remove(): void } {
  const home = join(projectRoot, '.clausebook');
  mkdirSync(home, { recursive: true });
  const root = mkdtempSync(join(home, 'starter-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(projectRoot, join(root, 'node_modules/clausebook'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
