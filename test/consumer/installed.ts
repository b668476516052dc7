import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../harness/project.ts';

/** Astro's server takes components only from where the project's packages really are, so these are copied. */
const withComponents = ['astro', 'astro-expressive-code', '@astrojs'];

/**
 * Lays into a project what `npm install` would: the packed program itself, and the packages that this project has installed,
 * in the same versions, most of them as links. An installation from a registry takes half a minute and a network.
 */
export function install(root: string, tarball: string): void {
  const packages = join(root, 'node_modules');
  const program = join(packages, 'clausebook');
  mkdirSync(join(packages, '.bin'), { recursive: true });
  mkdirSync(program);
  execFileSync('tar', ['-xzf', tarball, '-C', program, '--strip-components', '1']);
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    const [from, to] = [join(projectRoot, 'node_modules', name), join(packages, name)];
    if (withComponents.includes(name)) cpSync(from, to, { recursive: true });
    else if (!name.startsWith('.') && name !== 'clausebook') symlinkSync(from, to, 'junction');
  }
  const command = join(program, 'src/cli/main.js');
  chmodSync(command, 0o755);
  symlinkSync(command, join(packages, '.bin/clausebook'));
}
