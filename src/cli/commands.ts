import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { generator } from '../site/generator.ts';
import { notInstalled, objectionToBase, objectionToPort, unknownWords } from './objections.ts';

const root = {
  type: 'string',
  description: 'Folder of the manual; this one when left out',
  default: '.',
} as const;
const base = {
  type: 'string',
  description: 'Path under which the site will stand, such as /manual/',
} as const;
const port = { type: 'string', description: 'Port to serve on' } as const;
const host = { type: 'string', description: 'Address to serve on; this machine only when left out' } as const;

// Vite takes a process without a mode for one of development, and pages would be made for it.
const mode = (name: 'production' | 'development'): void => {
  process.env['NODE_ENV'] = name;
};

/** Tells what speaks against a command, before it does anything. Returns whether nothing does. */
function unopposed(
  args: { _: string[]; port?: string; base?: string },
  known: object,
  makesPages: boolean,
  folder: string,
) {
  const objections = [
    ...unknownWords(args, args._, Object.keys(known)),
    objectionToPort(args.port),
    objectionToBase(args.base),
    makesPages ? notInstalled(resolve(folder)) : undefined,
  ].filter((objection) => objection !== undefined);
  for (const objection of objections) console.error(objection);
  if (objections.length > 0) process.exitCode = 1;
  return objections.length === 0;
}

const build = defineCommand({
  meta: { name: 'build', description: 'Build the manual; the last good one stays when something is wrong' },
  args: { root, base, out: { type: 'string', description: 'Folder to build into; dist when left out' } },
  run: async ({ args }) => {
    if (!unopposed(args, { root, base, out: '' }, true, args.root)) return;
    mode('production');
    const { buildManual } = await import('./build.ts');
    process.exitCode = await buildManual({
      root: resolve(args.root),
      out: args.out && resolve(args.out),
      base: args.base,
    });
  },
});

const dev = defineCommand({
  meta: { name: 'dev', description: 'Serve the manual while you write' },
  args: { root, base, port, host },
  run: async ({ args }) => {
    if (!unopposed(args, { root, base, port, host }, true, args.root)) return;
    mode('development');
    const { serveManual } = await import('./serve.ts');
    await serveManual({ root: resolve(args.root), base: args.base, port: args.port, host: args.host });
  },
});

const preview = defineCommand({
  meta: { name: 'preview', description: 'Serve the built manual' },
  args: {
    root,
    base,
    port,
    host,
    out: { type: 'string', description: 'Folder it was built into; dist when left out' },
  },
  run: async ({ args }) => {
    if (!unopposed(args, { root, base, port, host, out: '' }, true, args.root)) return;
    const { previewManual } = await import('./serve.ts');
    process.exitCode = await previewManual({
      root: resolve(args.root),
      base: args.base,
      port: args.port,
      host: args.host,
      out: args.out && resolve(args.out),
    });
  },
});

const check = defineCommand({
  meta: { name: 'check', description: 'Tell all problems of the manual with place, fact and remedy' },
  args: { root, json: { type: 'boolean', description: 'Print the problems as JSON', default: false } },
  run: async ({ args }) => {
    if (!unopposed(args, { root, json: '' }, false, args.root)) return;
    const { checkManual } = await import('./check.ts');
    process.exitCode = await checkManual(resolve(args.root), args.json);
  },
});

export const clausebookCommand = defineCommand({
  meta: {
    name: generator.name,
    version: generator.version,
    description: 'A service management manual from one description of your organisation',
  },
  subCommands: { build, dev, preview, check },
});
