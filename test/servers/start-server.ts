import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server that the system has, with what it was told to serve. */
export interface Running {
  origin: string;
  close(): Promise<void>;
}

/** The name of a reader who may log in, and the password. */
export const reader = { name: 'reader', password: 'open sesame' };

/** A kind of server: the file of the export, how it is told of it, and how it is started. */
interface Kind {
  program: string;
  file: string;
  /** Writes its own files into a folder; gives the words to start it with. */
  prepare(config: string, folder: string, port: number): string[];
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const apacheModules = '/usr/lib/apache2/modules';

/** A line of a file of users as Apache and nginx both read it; for a test the weak kind will do. */
const userLine = (): string =>
  `${reader.name}:{SHA}${createHash('sha1').update(reader.password).digest('base64')}\n`;

/** Lays a config into a folder, with the file of users that it names by a place of the system. */
function layConfig(config: string, folder: string, users: string): void {
  writeFileSync(join(folder, 'users'), userLine());
  writeFileSync(join(folder, 'manual.conf'), config.replaceAll(users, join(folder, 'users')));
}

/** The servers that are tried, by name. */
export const servers: Readonly<Record<'nginx' | 'caddy' | 'apache', Kind>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    file: 'nginx.conf',
    prepare(config, folder, port) {
      layConfig(config, folder, '/etc/nginx/manual.users');
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const main = lines(
        'daemon off; worker_processes 1; error_log stderr;',
        `pid ${folder}/pid;`,
        'events {}',
        `http { access_log off; ${places.join(' ')}`,
        `server { listen 127.0.0.1:${port}; include ${folder}/manual.conf; } }`,
      );
      writeFileSync(join(folder, 'main.conf'), main);
      return ['-e', 'stderr', '-p', folder, '-c', join(folder, 'main.conf')];
    },
  },
  caddy: {
    program: '/usr/bin/caddy',
    file: 'Caddyfile',
    prepare(config, folder, port) {
      const hash = execFileSync('/usr/bin/caddy', ['hash-password', '--plaintext', reader.password], {
        encoding: 'utf8',
      });
      writeFileSync(join(folder, 'users'), `${reader.name} ${hash}`);
      const site = config
        .replaceAll('/etc/caddy/manual.users', join(folder, 'users'))
        .replace('manual.example {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  apache: {
    program: '/usr/sbin/apache2',
    file: 'apache.conf',
    prepare(config, folder, port) {
      layConfig(config, folder, '/etc/apache2/manual.users');
      const modules = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic'];
      const more = ['alias', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter'];
      writeFileSync(join(folder, 'types'), '');
      const main = lines(
        ...[...modules, ...more].map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        `DefaultRuntimeDir ${folder}`,
        'ServerName localhost',
        `TypesConfig ${folder}/types`,
        `ErrorLog ${folder}/errors`,
        'User nobody\nGroup nogroup',
        `Listen 127.0.0.1:${port}`,
        '<Directory />\n  Require all denied\n</Directory>',
        `<VirtualHost 127.0.0.1:${port}>\n  Include ${folder}/manual.conf\n</VirtualHost>`,
      );
      writeFileSync(join(folder, 'main.conf'), main);
      return ['-X', '-f', join(folder, 'main.conf')];
    },
  },
};

/** Whether the system has a server. */
export const has = (name: keyof typeof servers): boolean => existsSync(servers[name].program);

/** Starts a server on a free port of the loopback, told by what an export wrote, on a site in a folder that all may read. */
export async function startServer(
  name: keyof typeof servers,
  {
    exported,
    site,
    folder,
    open = false,
  }: { exported: string; site: string; folder: string; open?: boolean },
): Promise<Running> {
  const { program, file, prepare } = servers[name];
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = readFileSync(join(exported, file), 'utf8').replaceAll('/srv/manual', site);
  const words = prepare(open ? withoutLogIn(config) : config, folder, port);
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let time = 0; time < 100; time++) {
    if (child.exitCode !== null) throw new Error(`${name} did not start: ${said}`);
    if (
      await fetch(origin, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return { origin, close: () => ended(child) };
    await wait(100);
  }
  await ended(child);
  throw new Error(`${name} does not answer: ${said}`);
}

/** As the comments in each file say that it is done. */
const withoutLogIn = (config: string): string =>
  config
    .replace(/^\s*auth_basic.*\n/gm, '')
    .replace(/^\s*basicauth \{[^}]*\}\n/m, '')
    .replace(/^\s*Auth(?:Type|Name|UserFile).*\n/gm, '')
    .replace('Require valid-user', 'Require all granted');

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
