import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../harness/project.ts';

/** One source file: its path from the project root with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

const code = /\.(ts|mjs|cjs|js|astro|css)$/;

/** All code under a folder of the project, in the order of their paths; data files are left out. */
export function sourcesUnder(folder: string): Source[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => code.test(path) && !path.includes('/node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** The lines that hold code, with their numbers from 1: neither blank nor comment. */
export function codeLines(text: string): { line: number; text: string }[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '' && !/^\s*(\/\/|\/\*|\*|<!--)/.test(line.text));
}
