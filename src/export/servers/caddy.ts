import { contentTypes, isText } from './content-types.ts';
import { folderOnServer, headLines, logIn, type ServedSite } from './served-site.ts';
import { askedAgain, headersWith, keptFolder, keptFor } from './site-headers.ts';

/** The config of Caddy 2, whole: only the address has to be written. */
export function caddyConfig({ policy, base }: ServedSite): string {
  const isAtRoot = base === '/';
  const types = Object.entries(contentTypes).flatMap(([type, endings]) => {
    const name = `@${endings[0]}`;
    return [
      `\t\t${name} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
      `\t\theader ${name} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`,
    ];
  });
  return `${[
    ...headLines([`Lay the site into ${folderOnServer} and write its address for manual.example.`]),
    '',
    'manual.example {',
    ...(isAtRoot ? [] : [`\tredir ${base.slice(0, -1)} ${base} 301`]),
    isAtRoot ? '\thandle {' : `\thandle_path ${base}* {`,
    `\t\troot * ${folderOnServer}`,
    '',
    ...logIn.map((line) => `\t\t${line}`),
    '\t\t# A line of the file is a name and what caddy hash-password makes of a password. Caddy 2.8 and later call this basic_auth.',
    '\t\tbasicauth {',
    '\t\t\timport /etc/caddy/manual.users',
    '\t\t}',
    '',
    ...Object.entries(headersWith(policy)).map(([name, value]) => `\t\theader ${name} "${value}"`),
    `\t\t@kept path /${keptFolder}*`,
    `\t\theader @kept Cache-Control "${keptFor}"`,
    `\t\t@others not path /${keptFolder}*`,
    `\t\theader @others Cache-Control "${askedAgain}"`,
    ...types,
    '',
    '\t\t# Files that clausebook build --compress wrote are sent as they are; others are compressed on the way.',
    '\t\tencode gzip',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '',
    '\thandle_errors {',
    '\t\t@missing expression {http.error.status_code} == 404',
    '\t\thandle @missing {',
    `\t\t\troot * ${folderOnServer}`,
    '\t\t\trewrite * /404.html',
    `\t\t\theader Cache-Control "${askedAgain}"`,
    '\t\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
  ].join('\n')}\n`;
}
