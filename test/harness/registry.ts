import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry of packages on this machine alone. */
export interface Registry {
  /** Its address, with a slash at the end. */
  address: string;
  /** The paths that were asked of it. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves packed packages as a registry does, each as the latest of its name, and knows no other. */
export async function registryOf(tarballs: readonly string[]): Promise<Registry> {
  const asked: string[] = [];
  const packed = tarballs.map((file) => ({ bytes: readFileSync(file), contents: contentsOf(file) }));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    asked.push(path);
    const found = packed.find(({ contents }) => path === contents.name || path === `${contents.name}.tgz`);
    if (!found) response.writeHead(404).end('{}');
    else if (path.endsWith('.tgz')) response.end(found.bytes);
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(about(found, address())));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address: address(),
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface Packed {
  bytes: Buffer;
  contents: { name: string; version: string };
}

const contentsOf = (file: string): Packed['contents'] =>
  JSON.parse(execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' }));

function about({ bytes, contents }: Packed, address: string): object {
  const { name, version } = contents;
  const dist = {
    tarball: `${address}${name}.tgz`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...contents, dist } } };
}
