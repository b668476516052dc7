import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ChangesOptions } from '../changes-options.ts';
import { type DueOptions, dueFormats } from '../due-options.ts';
import { ended } from '../ended.ts';
import type { ImpactOptions } from '../impact-options.ts';
import { options } from '../options.ts';
import type { VerifyOptions } from '../verify-options.ts';
import { dayObjection } from './answers.ts';
import type { ApproveOptions } from './approval.ts';

/** What an act holds must say something. */
function words(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Write something.');
  return text;
}

interface Verbose {
  verbose?: true;
}

/** Adds the commands by which people act on documents. */
export function addControlCommands(program: Command): void {
  program
    .command('approve')
    .description('approve the texts of documents as they are now')
    .argument('[documents...]', 'ids or numbers of documents')
    .option('--all', 'all documents that need an approval by this person')
    .option('--type <type>', 'only documents of a type, such as procedure')
    .option('--clause <number>', 'only documents of a clause and those under it, such as 8.1')
    .option('--approver <role>', 'only documents that a role approves')
    .option('--name <name>', 'who approves', words)
    .addOption(
      new Option('--change <kind>', 'kind of change, for the number of the version').choices([
        'major',
        'minor',
      ]),
    )
    .option('--summary <words>', 'what changed, and why', words)
    .option('--on <day>', 'day of the approval; today when left out')
    .option('--from <day>', 'first day of force; the day of the approval when left out')
    .option(
      '--basis <words>',
      'where the approval itself can be seen: minutes, a ticket, a signed sheet',
      words,
    )
    .option('--accept-defaults', 'accept default values that nobody decided, for these documents')
    .option('--sheet <folder>', 'approve nothing, but write a sheet to sign')
    .option('--yes', 'ask nothing: what no option says is an error')
    .addOption(options.sign())
    .addOption(options.key())
    .addOption(options.root())
    .addOption(options.verbose())
    .action((documents: string[], asked: ApproveOptions & Verbose) =>
      ended(asked, async () => (await import('./approve.ts')).approve(documents, asked)),
    );

  recorded(program, 'agree', 'record that another party consents to versions')
    .argument('[documents...]', 'ids or numbers of documents')
    .option('--all', 'all documents that await this party')
    .requiredOption('--with <party>', 'the party, by id or name', words)
    .requiredOption('--person <name>', 'who consented for the party', words)
    .option('--version <version>', 'the version; the latest when left out')
    .option('--basis <words>', 'where the consent can be seen', words)
    .action((documents: string[], asked: Parameters<typeof import('./acts.ts').agree>[1] & Verbose) =>
      ended(asked, async () => (await import('./acts.ts')).agree(documents, asked)),
    );

  recorded(
    program,
    'review',
    'record that texts in force were read again and that their approver confirms them',
  )
    .argument('[documents...]', 'ids or numbers of documents')
    .option('--all', 'all documents that this person approves and that are in force as they are')
    .option('--type <type>', 'only documents of a type, such as register')
    .option('--clause <number>', 'only documents of a clause and those under it, such as 8.1')
    .option('--approver <role>', 'only documents that a role approves')
    .option('--summary <words>', 'what was found', words)
    .option('--basis <words>', 'where the review itself can be seen, such as minutes', words)
    .action((documents: string[], asked: Parameters<typeof import('./acts.ts').review>[1] & Verbose) =>
      ended(asked, async () => (await import('./acts.ts')).review(documents, asked)),
    );

  recorded(program, 'revoke', 'take an approval back; the version before is in force again')
    .argument('<document>', 'id or number of a document')
    .option('--version <version>', 'the version; the latest when left out')
    .requiredOption('--reason <words>', 'why', words)
    .option('--basis <words>', 'where the decision itself can be seen, such as minutes', words)
    .action((document: string, asked: Parameters<typeof import('./acts.ts').revoke>[1] & Verbose) =>
      ended(asked, async () => (await import('./acts.ts')).revoke(document, asked)),
    );

  recorded(program, 'withdraw', 'put documents out of force')
    .argument('<documents...>', 'ids or numbers of documents')
    .requiredOption('--reason <words>', 'why', words)
    .option('--from <day>', 'first day out of force; the day of the act when left out')
    .option('--successor <document>', 'the document that takes its place')
    .option('--basis <words>', 'where the decision itself can be seen, such as minutes', words)
    .action((documents: string[], asked: Parameters<typeof import('./acts.ts').withdraw>[1] & Verbose) =>
      ended(asked, async () => (await import('./acts.ts')).withdraw(documents, asked)),
    );

  recorded(program, 'carry-over', 'enter a version from before Clausebook in the history')
    .argument('<document>', 'id or number of a document')
    .requiredOption('--version <version>', 'its version')
    .option('--summary <words>', 'what it was', words)
    .option('--file <path>', 'the file of that time, whose hash is kept')
    .action((document: string, asked: Parameters<typeof import('./acts.ts').carryOver>[1] & Verbose) =>
      ended(asked, async () => (await import('./acts.ts')).carryOver(document, asked)),
    );

  program
    .command('due')
    .description(
      'tell what is due or overdue: reviews, versions that come into force, withdrawals, consents awaited, last days of waivers',
    )
    .option(
      '--days <number>',
      'how many days ahead to look; as long as documents.reviewReminder says when left out',
      wholeNumber,
    )
    .addOption(new Option('--format <format>', 'how to tell it').choices(dueFormats).default('text'))
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: DueOptions & Verbose) =>
      ended({ root: asked.root, ...(asked.verbose ? { verbose: true } : {}) }, async () =>
        (await import('../due.ts')).tellDue(asked),
      ),
    );

  program
    .command('impact')
    .description(
      'tell which texts would change, and which approvals would fall, with a value or with what is named',
    )
    .argument(
      '<subject>',
      'path of a value (org.incidents.recordWithin), a clause, a role, a record or a document',
    )
    .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .addOption(options.root())
    .addOption(options.verbose())
    .action((subject: string, asked: ImpactOptions & Verbose) =>
      ended({ root: asked.root, ...(asked.verbose ? { verbose: true } : {}) }, async () =>
        (await import('../impact.ts')).tellImpact(subject, asked),
      ),
    );

  program
    .command('verify')
    .description('prove acts by their hashes and signatures, and a built site by its manifest')
    .option(
      '--signers <file>',
      'keys that may sign, as ssh-keygen lists them; documents.signers when left out',
    )
    .option(
      '--signed-from <day>',
      'first day from which acts must be signed; documents.signedFrom when left out',
      isoDay,
    )
    .option('--manifest <file>', 'manifest.json of an earlier build, to tell acts that were removed since')
    .option(
      '--exports [folder]',
      'files of exports too, by their list and the built site; exports/internal when no folder is named',
    )
    .addOption(options.out('folder of the built site'))
    .addOption(options.json())
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: VerifyOptions & Verbose) =>
      ended(asked, async () => (await import('../verify.ts')).verify(asked)),
    );

  program
    .command('changes')
    .description('tell what came into force, was superseded, revoked or withdrawn from one day to another')
    .requiredOption('--from <day>', 'first day', isoDay)
    .option('--to <day>', 'last day; today when left out', isoDay)
    .addOption(new Option('--format <format>', 'how to tell it').choices(dueFormats).default('text'))
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: ChangesOptions & Verbose) =>
      ended({ root: asked.root, ...(asked.verbose ? { verbose: true } : {}) }, async () =>
        (await import('../changes.ts')).tellChanges(asked),
      ),
    );

  program
    .command('dispose')
    .description('remove texts that left force and were kept as long as the config asks')
    .option('--yes', 'remove them; without it they are only listed')
    .option('--name <name>', 'who removes them, which stands in their place', words)
    .addOption(options.root())
    .addOption(options.verbose())
    .action((asked: { root: string; name?: string; yes?: true } & Verbose) =>
      ended(asked, async () => (await import('./dispose.ts')).dispose(asked)),
    );
}

function isoDay(text: string): string {
  const objection = dayObjection(text);
  if (objection !== undefined) throw new InvalidArgumentError(objection);
  return text;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('Write a whole number of days, such as 30.');
  return Number(text);
}

const recorded = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .requiredOption('--name <name>', 'who acts', words)
    .option('--on <day>', 'day of the act; today when left out')
    .addOption(options.sign())
    .addOption(options.key())
    .addOption(options.root())
    .addOption(options.verbose());
