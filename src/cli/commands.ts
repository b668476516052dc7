import { Command, InvalidArgumentError, Option } from 'commander';
import { generator, ownPackage } from '../build/generator.ts';
import { checkEpoch } from '../build/today.ts';
import type { BuildTarget } from './astro-config.ts';
import type { BuildOptions } from './build.ts';
import type { Checking } from './check.ts';
import { addControlCommands } from './control/commands.ts';
import { type StarterOptions, starterFlags } from './create/flags.ts';
import { ended } from './ended.ts';
import type { ExplainOptions } from './explain/options.ts';
import { addExportCommand } from './export/command.ts';
import type { Format } from './formats.ts';
import { checkInstalled } from './installed.ts';
import type { NewOptions } from './new/options.ts';
import type { NextOptions } from './next-options.ts';
import { options } from './options.ts';
import { addOverrideCommand } from './override/command.ts';
import type { Server } from './serve.ts';
import { addUpgradeCommand } from './upgrade/command.ts';

interface Verbose {
  verbose?: true;
}

/** The command with all that can be asked of it. */
export function clausebookCommand(): Command {
  const program = new Command(generator.name)
    .description('A service management manual from one description of your organisation')
    .version(generator.version)
    .showHelpAfterError('Add --help to see what there is.')
    // Some commands have a --version of their own: that of a document.
    .enablePositionalOptions();
  // Extra words are told in our own way, which names what was meant.
  program.allowExcessArguments(true).hook('preAction', (_, command) => forbidWords(command));
  program.hook('preAction', (_, command) => {
    const objection = checkEpoch(process.env);
    if (objection !== undefined) command.error(objection);
  });

  program
    .command('build')
    .description('build the manual; the last good one stays when something is wrong')
    .addOption(options.root())
    .addOption(options.base())
    .addOption(options.out('folder to build into', 'dist, or offline with --offline,'))
    .addOption(
      options
        .release('ask first what stands against a release, and publish approved text alone')
        .conflicts('drafts'),
    )
    .option('--drafts', 'show the texts of today, for those who review them, whatever site.publication says')
    .addOption(options.asOf())
    .addOption(options.documentsOnly())
    .addOption(options.offline())
    .addOption(options.compress())
    .addOption(
      options.audience(
        'build what an audience of the config gets, into a folder of its own: its id, a level such as public, or customer:<id>',
      ),
    )
    .addOption(options.verbose())
    .action((place: BuildTarget & BuildOptions & Verbose) =>
      ended(place, async () => {
        if (isUnable(place.root)) return 1;
        mode('production');
        return (await import('./build.ts')).buildManual(place);
      }),
    );

  program
    .command('dev')
    .description(
      'serve the manual while you write; without --host its page registers/decisions/ is a form that writes answers into the organisation file',
    )
    .addOption(options.root())
    .addOption(options.base())
    .addOption(options.port())
    .addOption(options.host())
    .addOption(options.verbose())
    .action((server: Server & Verbose) =>
      ended(server, async () => {
        if (isUnable(server.root)) return 1;
        mode('development');
        return (await import('./serve.ts')).serveManual(server);
      }),
    );

  program
    .command('preview')
    .description('serve the built manual')
    .addOption(options.root())
    .addOption(options.base())
    .addOption(options.port())
    .addOption(options.host())
    .addOption(options.out('folder it was built into'))
    .addOption(options.verbose())
    .action((server: Server & Verbose) =>
      ended(server, async () => {
        if (isUnable(server.root)) return 1;
        return (await import('./serve.ts')).previewManual(server);
      }),
    );

  program
    .command('check')
    .description('tell all problems of the manual with place, fact and remedy')
    .addOption(options.root())
    .addOption(options.format())
    .addOption(options.json())
    .option('--all', 'tell each problem, however many say the same')
    .addOption(options.release('tell all that stands against a release too'))
    .addOption(options.audience('tell what keeps the extract of an audience from being built too'))
    .option('--fix', 'mend in your own files what can only be meant in one way')
    .addOption(options.dryRun('with --fix: show what would be mended, and write nothing'))
    .addOption(options.asOf())
    .addOption(options.verbose())
    .action((asked: Checking & { format: Format } & Verbose) =>
      ended(asked, async () => (await import('./check.ts')).checkManual(asked)),
    );

  program
    .command('next')
    .description('ask the next questions that your description of the organisation has not answered')
    .option('--count <number>', 'how many questions', atLeastOne, 3)
    .addOption(new Option('--format <format>', 'how to ask').choices(['text', 'json']).default('text'))
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: NextOptions & Verbose) =>
      ended(asked, async () => (await import('./next.ts')).tellNext(asked)),
    );

  program
    .command('explain')
    .description('tell what something is, where it is used, what answers it and why it is so')
    .argument(
      '<name>',
      'an id or number of a document, a clause (8.1), a point (8.1-3), a path (org.incidents.recordWithin), a role, a record, or the code of a problem',
    )
    .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .option('--all', 'lists to their end')
    .addOption(options.root())
    .addOption(options.verbose())
    .action((name: string, asked: ExplainOptions & Verbose) =>
      ended({ root: asked.root, ...(asked.verbose ? { verbose: true } : {}) }, async () =>
        (await import('./explain/explain.ts')).tellExplanation(name, asked),
      ),
    );

  program
    .command('new')
    .description('begin a document of your own, with the sections of its type and advice to its writer')
    .argument(
      '<type>',
      'policy, process, procedure, plan, agreement, definition, form, register, reference or guide',
    )
    .argument('<title>', 'what it is called, in quotes')
    .option('--id <id>', 'its id and the name of its file; made of the title when left out')
    .option('--owner <role>', 'id of the role that keeps it right')
    .option('--approver <role>', 'id of the role that approves it; its type decides when left out')
    .option('--clauses <numbers>', 'clauses that it is about, parted by commas; the first gives its number')
    .addOption(options.root())
    .addOption(options.verbose())
    .action((type: string, title: string, asked: NewOptions & Verbose) =>
      ended(asked, async () => (await import('./new/new.ts')).newDocumentOf(type, title, asked)),
    );

  const init = program
    .command('init')
    .description('begin a manual in a folder that is there: write what is missing, say what to add');
  for (const { flags, description, choices } of starterFlags) {
    const option = new Option(flags, description);
    init.addOption(choices ? option.choices([...choices]) : option);
  }
  init
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: StarterOptions & { root: string } & Verbose) =>
      // What is asked by --format here is that of the config.
      ended({ ...asked, format: 'text' }, async () =>
        (await import('./create/init.ts')).initManual(asked, ownPackage),
      ),
    );

  addExportCommand(program);
  addOverrideCommand(program);
  addUpgradeCommand(program);
  addControlCommands(program);
  return program;
}

// Vite takes a process without a mode for one of development, and pages would be made for it.
const mode = (name: 'production' | 'development'): void => {
  process.env['NODE_ENV'] = name;
};

/** Whether pages can't be made for a root, which is told then. */
function isUnable(root: string): boolean {
  const objection = checkInstalled(root);
  if (objection) console.error(objection);
  return objection !== undefined;
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1, such as 3.');
  return Number(text);
}

function forbidWords(command: Command): void {
  // A command that takes words of its own says what they are.
  if (command.registeredArguments.length > 0) return;
  const told = command.args.map(
    (word) => `"${word}" means nothing here. To name the folder of a manual write --root ${word}.`,
  );
  if (told.length > 0) command.error(told.join('\n'));
}
