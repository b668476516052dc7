import type { Command, Option } from 'commander';
import { clausebookCommand } from './commands.ts';

/** Commands by what they are for, in the order in which somebody needs them. One that is named nowhere comes last. */
const groups: readonly { title: string; commands: readonly string[] }[] = [
  {
    title: 'Beginning and writing',
    commands: ['init', 'dev', 'preview', 'check', 'next', 'explain', 'new', 'override'],
  },
  { title: 'Building and handing over', commands: ['build', 'export', 'impact', 'upgrade'] },
  {
    title: 'Control of documents',
    commands: [
      'approve',
      'agree',
      'review',
      'revoke',
      'withdraw',
      'carry-over',
      'changes',
      'due',
      'verify',
      'dispose',
    ],
  },
];

/** The page of all commands, made of what `--help` of each says. */
export function commandsReference(): string {
  const all = clausebookCommand().commands;
  const named = new Set(groups.flatMap(({ commands }) => commands));
  const found = [
    ...groups.map(({ title, commands }) => ({
      title,
      commands: commands.flatMap((name) => all.find((one) => one.name() === name) ?? []),
    })),
    { title: 'More', commands: all.filter((one) => !named.has(one.name())) },
  ].filter(({ commands }) => commands.length > 0);
  const parts = found.map(
    ({ title, commands }) => `## ${title}\n\n${commands.map((one) => commandPart(one)).join('\n\n')}`,
  );
  return `# The commands

Each stands in a project as \`npx clausebook <command>\`; what \`--help\` of a command says is the same. Every command ends with the exit code 0 when all is
well and 1 when it is not.

${parts.join('\n\n')}\n`;
}

function commandPart(command: Command): string {
  const sentence = command.description();
  const words = command.registeredArguments.map((argument) => {
    const word = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${word}>` : `[${word}]`;
  });
  const usage = ['npx clausebook', command.name(), ...words, '[options]'].join(' ');
  const rows = [
    ...command.registeredArguments.map(({ description }, index) => [words[index], description]),
    ...command.options.filter(({ hidden }) => !hidden).map((option) => [option.flags, optionSays(option)]),
  ];
  return `### ${command.name()}

${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.

\`\`\`text
${usage}
\`\`\`

| Write | what it says |
| --- | --- |
${rows.map(([flags = '', says = '']) => `| \`${cell(flags)}\` | ${cell(says)} |`).join('\n')}`;
}

/** What help says of an option: its description, the words it takes, its default. */
function optionSays({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
  mandatory,
}: Option): string {
  const facts = [
    ...(mandatory ? ['needed'] : []),
    ...(argChoices ? [`one of ${argChoices.map((choice) => `\`${choice}\``).join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`default: ${defaultValueDescription ?? String(defaultValue)}`]),
  ];
  return facts.length === 0 ? description : `${description} (${facts.join('; ')})`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
