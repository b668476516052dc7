import { readFileSync } from 'node:fs';

/** What the program's package.json says of it, of the Node it needs and of the packages that it was tested with. */
export const ownPackage = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {
  name: string;
  version: string;
  engines: { node: string };
  peerDependencies: Readonly<Record<string, string>>;
};

/** The program that makes the manual, as its data names it. */
export const generator = { name: ownPackage.name, version: ownPackage.version };
