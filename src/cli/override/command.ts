import type { Command } from 'commander';
import { ended } from '../ended.ts';
import { options } from '../options.ts';
import type { OverrideOptions } from './override.ts';

/** Adds the command that copies templates into an organisation's own documents. */
export function addOverrideCommand(program: Command): void {
  program
    .command('override')
    .description('copy templates into content/documents/ to edit them, and keep the originals')
    .argument('<documents...>', 'ids, numbers or paths of documents')
    .option('--adopt', 'copy nothing, but keep the originals of files that you have copied by hand')
    .addOption(options.root())
    .addOption(options.verbose())
    .action((documents: string[], asked: OverrideOptions & { verbose?: true }) =>
      ended({ root: asked.root, ...(asked.verbose ? { verbose: true } : {}) }, async () =>
        (await import('./override.ts')).overrideDocuments(documents, asked),
      ),
    );
}
