#!/usr/bin/env node
// What is imported here is loaded before anything runs, so it must be readable for every Node.
import { readFileSync } from 'node:fs';
import { checkNodeVersion } from '../../src/cli/node-version.ts';

// In the package it is the one of this program, in the project that of clausebook: both say the same of versions.
const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const objection = checkNodeVersion(process.versions.node, own.engines.node);

if (objection) {
  console.error(objection);
  process.exitCode = 1;
} else {
  const { runCreate } = await import('../../src/cli/create/command-line.ts');
  const tested = own.starter ?? own.peerDependencies;
  process.exitCode = await runCreate(process.argv.slice(2), { ...own, peerDependencies: tested });
}
