// Makes the package that consumers install, in package/: Node does not strip types below node_modules, so the program
// is compiled; what only Vite reads (pages, styles, data) is copied.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'package');
const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

rmSync(out, { recursive: true, force: true });
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
/** What tells developers of the program how it is made. */
const forDevelopers = ['src/README.md', 'src/standard/REVIEW.md'].map((path) => join(root, path));
for (const folder of ['src', 'templates'])
  cpSync(join(root, folder), join(out, folder), {
    recursive: true,
    filter: (path) => !/\.tsx?$/.test(path) && !forDevelopers.includes(path),
  });
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));

// The README without its part for developers, and with everything that it shows or links to.
const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(
  /^## For its developers\n[\s\S]*?(?=^## )/m,
  '',
);
writeFileSync(join(out, 'README.md'), readme);
for (const [, path] of readme.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g))
  cpSync(join(root, path), join(out, path), { recursive: true });

// Pages import modules by their source names, and the integration names pages that way. Only names of modules that
// exist are written anew: any other text is somebody's words.
for (const file of files(join(out, 'src')).filter((path) => /\.(astro|js)$/.test(path))) {
  const text = readFileSync(file, 'utf8');
  const isModule = (path) => existsSync(join(root, relative(out, dirname(file)), `${path}.ts`));
  const renamed = text.replace(/(['"])(\.\.?\/[^'"\n]*)\.ts\1/g, (found, quote, path) =>
    isModule(path) ? `${quote}${path}.js${quote}` : found,
  );
  if (renamed !== text) writeFileSync(file, renamed);
}

const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const compiled = (path, extension) => path.replace(/\.ts$/, extension);
const { name, version, description, keywords, license, type, engines, dependencies, peerDependencies } =
  source;
const exported = Object.entries(source.exports).map(([key, path]) => [
  key,
  path.endsWith('.ts') ? { types: compiled(path, '.d.ts'), default: compiled(path, '.js') } : path,
]);
const bin = Object.fromEntries(Object.entries(source.bin).map(([key, path]) => [key, compiled(path, '.js')]));
const contents = {
  name,
  version,
  // Whoever publishes it decides so first.
  private: source.private,
  description,
  keywords,
  license,
  type,
  engines,
  bin,
  exports: Object.fromEntries(exported),
  files: ['src', 'templates', 'docs', '.readme'].filter((path) => existsSync(join(out, path))),
  dependencies,
  peerDependencies,
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(contents, null, 2)}\n`);
console.log(`package/ holds ${name} ${version}, ${files(out).length} files.`);
