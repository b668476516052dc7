#!/usr/bin/env node
import { runMain } from 'citty';
import { clausebookCommand } from './commands.ts';

// Astro counts its users by default; a manual's maker did not ask for that.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runMain(clausebookCommand);
