import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ended } from '../ended.ts';
import { options } from '../options.ts';
import { type ExportOptions, exportFormats } from './export-options.ts';

/** Adds the command that writes what leaves the site. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write the manual as files that leave the site')
    .argument('[format]', `${exportFormats.join(', ')}; all when left out`)
    .argument(
      '[names...]',
      'ids or numbers of documents for one pdf of them, registers for csv, or for xlsx registers, internal-audit-checklist, gap-assessment; all when left out',
    )
    .addOption(
      new Option('--out <folder>', 'folder to export into; exports when left out').argParser((folder) =>
        resolve(folder),
      ),
    )
    .option('--each', 'pdf: one of each document too, as an export of all formats makes them')
    .addOption(
      new Option(
        '--volumes <number>',
        'pdf: into how many volumes several documents are parted; as many as their size needs when left out',
      ).argParser(volumes),
    )
    .addOption(
      new Option(
        '--site <folder>',
        'pdf, xlsx, servers: folder of the built site; dist when left out',
      ).argParser((folder) => resolve(folder)),
    )
    .option(
      '--browser <program>',
      'pdf: Chrome, Chromium or Edge to print with; an installed one when left out',
    )
    .addOption(
      new Option(
        '--font <file>',
        'pdf: a font for characters that the shipped typeface has no letters for; may be given again',
      ).argParser((file: string, before: readonly string[] = []) => [...before, resolve(file)]),
    )
    .option('--drafts', 'export the texts of today, whatever site.publication says')
    .addOption(options.asOf())
    .addOption(
      options.audience(
        'pdf of the extract for an audience of the config, a level, or a party such as customer:marlowend; --site names the folder that it was built into',
      ),
    )
    .addOption(options.root())
    .addOption(options.verbose())
    .action((format: string | undefined, names: string[], asked: ExportOptions & { verbose?: true }) =>
      ended(asked, async () =>
        (await import('./export.ts')).exportManual(format === undefined ? [] : [format, ...names], asked),
      ),
    );
}

function volumes(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write a number from 1 on.');
  return Number(text);
}
