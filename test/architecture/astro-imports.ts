import { posix } from 'node:path';
import type { Source } from './sources.ts';

/** The part of a dependency-cruiser rule that can be judged from two paths. */
interface PathRule {
  name: string;
  from: { path?: string; pathNot?: string };
  to: { path?: string; pathNot?: string; [other: string]: unknown };
}

const statement = /^\s*(?:import|export)\b[^'"`;]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What an .astro file imports: paths from the project root, or bare package names under node_modules. */
export function importsOf(source: Source): string[] {
  return [...source.text.matchAll(statement)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    if (specifier.startsWith('.')) return posix.join(posix.dirname(source.path), specifier);
    return /^(astro|virtual|node):/.test(specifier) ? specifier : `node_modules/${specifier}/`;
  });
}

/**
 * Rules that .astro files break, as `rule: file -> import`. dependency-cruiser cannot read these files,
 * so its path rules are applied here; rules about circles and package kinds are left to it.
 */
export function brokenByAstro(sources: readonly Source[], rules: readonly PathRule[]): string[] {
  const byPath = rules.filter((rule) => Object.keys(rule.to).every((key) => key.startsWith('path')));
  return sources.flatMap((source) =>
    importsOf(source).flatMap((target) =>
      byPath
        .filter((rule) => matches(source.path, rule.from) && matches(target, rule.to))
        .map((rule) => `${rule.name}: ${source.path} -> ${target}`),
    ),
  );
}

function matches(path: string, side: { path?: string; pathNot?: string }): boolean {
  const wanted = side.path === undefined || new RegExp(side.path).test(path);
  return wanted && !(side.pathNot !== undefined && new RegExp(side.pathNot).test(path));
}
