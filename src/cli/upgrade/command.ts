import { type Command, Option } from 'commander';
import { ended } from '../ended.ts';
import { options } from '../options.ts';
import type { UpgradeOptions } from './options.ts';

/** Adds the command that brings a project to this version of the program. */
export function addUpgradeCommand(program: Command): void {
  program
    .command('upgrade')
    .description(
      'bring own texts and the config to this version: merge what changed in templates, tell what is left to you',
    )
    .option('--dry-run', 'tell what would be done, and write nothing')
    .option('--force', 'write over files that git could not bring back too; copies of them are kept')
    .addOption(new Option('--report <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: UpgradeOptions & { verbose?: true }) =>
      ended(asked, async () => (await import('./upgrade.ts')).upgradeProject(asked)),
    );
}
