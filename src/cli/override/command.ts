import { type Command, Option } from 'commander';
import { sectionPlaces } from '../../manual/library/own-sections.ts';
import { ended } from '../ended.ts';
import { options } from '../options.ts';
import type { OverrideOptions } from './copy.ts';

/** Adds the command that copies templates into an organisation's own documents. */
export function addOverrideCommand(program: Command): void {
  program
    .command('override')
    .description('copy templates into content/documents/ to edit them, and keep the originals')
    .argument('<documents...>', 'ids, numbers or paths of documents; with #section for one section of it')
    .addOption(
      new Option('--place <place>', 'where your text about a section goes')
        .choices(sectionPlaces)
        .default('replace'),
    )
    .option('--reason <words>', 'why a section is left out, with --place omit')
    .option('--adopt', 'copy nothing, but keep the originals of files that you have copied by hand')
    .addOption(options.root())
    .addOption(options.verbose())
    .action((documents: string[], asked: OverrideOptions & { verbose?: true }) =>
      ended({ root: asked.root, ...(asked.verbose ? { verbose: true } : {}) }, async () =>
        (await import('./override.ts')).overrideDocuments(documents, asked),
      ),
    );
}
