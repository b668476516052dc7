import { clausebookCommand } from './commands.ts';

/** Runs the command with the arguments of a process; the exit code is set when it has ended. */
export async function run(argv: readonly string[]): Promise<void> {
  // Astro counts its users by default; a manual's maker did not ask for that.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await clausebookCommand().parseAsync(argv);
}
