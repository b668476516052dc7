// Makes the package that consumers install, in package/: Node does not strip types below node_modules, so the program
// is compiled; what only Vite reads (pages, styles, data) is copied.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
for (const folder of ['src', 'templates'])
  cpSync(join(root, folder), join(out, folder), { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
for (const file of ['LICENSE', 'README.md']) cpSync(join(root, file), join(out, file));

// Pages import modules by their source names, and the integration names pages that way.
for (const file of files(join(out, 'src')).filter((path) => /\.(astro|js)$/.test(path))) {
  const text = readFileSync(file, 'utf8');
  const renamed = text.replace(/(['"])(\.\.?\/[^'"\n]*)\.ts\1/g, '$1$2.js$1');
  if (renamed !== text) writeFileSync(file, renamed);
}

const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const compiled = (path, extension) => path.replace(/\.ts$/, extension);
const { name, version, description, keywords, license, type, engines, dependencies } = source;
const exported = Object.entries(source.exports).map(([key, path]) => [
  key,
  path.endsWith('.ts') ? { types: compiled(path, '.d.ts'), default: compiled(path, '.js') } : path,
]);
const bin = Object.fromEntries(Object.entries(source.bin).map(([key, path]) => [key, compiled(path, '.js')]));
const contents = {
  name,
  version,
  description,
  keywords,
  license,
  type,
  engines,
  bin,
  exports: Object.fromEntries(exported),
  dependencies,
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(contents, null, 2)}\n`);
console.log(`package/ holds ${name} ${version}, ${files(out).length} files.`);
