#!/usr/bin/env node
// What is imported here is loaded before anything runs, so it must be readable for every Node: too old a one is told
// what it lacks instead of failing on what it can't read.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { checkNodeVersion } from './node-version.ts';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const objection = checkNodeVersion(process.versions.node, engines.node);

if (objection) {
  console.error(objection);
  process.exitCode = 1;
} else {
  // Keeps what Node makes of the sources in its own cache in the temporary folder: the next command starts sooner.
  module.enableCompileCache();
  const { run } = await import('./run.ts');
  await run(process.argv);
}
