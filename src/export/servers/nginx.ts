import { contentTypes, isText } from './content-types.ts';
import { folderOnServer, headLines, logIn, type ServedSite } from './served-site.ts';
import { askedAgain, headersWith, keptFolder, keptFor } from './site-headers.ts';

/** The config of nginx (1.18 and later), to be included in a `server` block. */
export function nginxConfig({ policy, base }: ServedSite): string {
  const types = Object.entries(contentTypes).map(([type, endings]) => `    ${type} ${endings.join(' ')};`);
  const texts = Object.keys(contentTypes).filter((type) => isText(type) && type !== 'text/html');
  const pattern = `^${`${base}${keptFolder}`.replace(/[.~-]/g, '\\$&')}`;
  return `${[
    ...headLines([
      `Lay the site into ${folderOnServer} and include this file in the server { } block of your address:`,
      '  include /etc/nginx/manual.conf;',
    ]),
    '',
    `set $manual_cache "${askedAgain}";`,
    `if ($uri ~ "${pattern}") { set $manual_cache "${keptFor}"; }`,
    // Without the slash there is no folder to look into.
    ...(base === '/'
      ? []
      : [`location = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}; }`]),
    '',
    `location ${base} {`,
    `  alias ${folderOnServer}/;`,
    '  index index.html;',
    `  error_page 404 ${base}404.html;`,
    '  absolute_redirect off;',
    '',
    ...logIn.map((line) => `  ${line}`),
    '  # The file of names and passwords: htpasswd -B -c /etc/nginx/manual.users NAME',
    '  auth_basic "Manual";',
    '  auth_basic_user_file /etc/nginx/manual.users;',
    '',
    '  types {',
    ...types,
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${texts.join(' ')};`,
    '',
    '  # Files that clausebook build --compress wrote are sent as they are; others are compressed on the way.',
    '  gzip_static on;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    `  gzip_types ${texts.join(' ')};`,
    '',
    '  add_header Cache-Control $manual_cache always;',
    ...Object.entries(headersWith(policy)).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
  ].join('\n')}\n`;
}
