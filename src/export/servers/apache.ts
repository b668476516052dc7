import { contentTypes, isText, textEndings } from './content-types.ts';
import { folderOnServer, headLines, logIn, type ServedSite } from './served-site.ts';
import { askedAgain, headersWith, keptFolder, keptFor } from './site-headers.ts';

/** The config of Apache 2.4, to be included in a `VirtualHost` block. */
export function apacheConfig({ policy, base }: ServedSite): string {
  const ends = textEndings.join('|');
  const types = Object.entries(contentTypes).map(
    ([type, endings]) => `  AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`,
  );
  const texts = Object.keys(contentTypes).filter(isText);
  /** Sends the file beside the one that was asked for, to those who take it. */
  const precompressed = (ending: string, coding: string) => [
    `  RewriteCond "%{HTTP:Accept-Encoding}" "\\b${coding}\\b"`,
    `  RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `  RewriteRule "\\.(?:${ends})$" "%{REQUEST_URI}.${ending}" [L]`,
  ];
  return `${[
    ...headLines([
      `Lay the site into ${folderOnServer} and include this file in the VirtualHost block of your address:`,
      '  Include /etc/apache2/manual.conf',
      'Modules: a2enmod headers rewrite deflate',
    ]),
    '',
    base === '/' ? `DocumentRoot "${folderOnServer}"` : `Alias "${base.slice(0, -1)}" "${folderOnServer}"`,
    '',
    `<Directory "${folderOnServer}">`,
    '  Options SymLinksIfOwnerMatch',
    '  AllowOverride None',
    '  DirectoryIndex index.html',
    `  ErrorDocument 404 ${base}404.html`,
    '',
    ...logIn.map((line) => `  ${line}`),
    '  # Where nobody asks any more, write "Require all granted". The file: htpasswd -B -c /etc/apache2/manual.users NAME',
    '  AuthType Basic',
    '  AuthName "Manual"',
    '  AuthUserFile /etc/apache2/manual.users',
    '  Require valid-user',
    '',
    ...types,
    `  AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}`,
    '',
    ...Object.entries(headersWith(policy)).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${askedAgain}"`,
    '',
    '  # Files that clausebook build --compress wrote are sent as they are; others are compressed on the way.',
    '  RewriteEngine On',
    ...precompressed('br', 'br'),
    ...precompressed('gz', 'gzip'),
    '  # By itself Apache takes .br for a language.',
    '  RemoveLanguage .br',
    '  AddEncoding br .br',
    '  RemoveType .gz',
    '  AddEncoding gzip .gz',
    '  Header merge Vary Accept-Encoding',
    `  AddOutputFilterByType DEFLATE ${texts.join(' ')}`,
    '</Directory>',
    '',
    `<Directory "${folderOnServer}/${keptFolder.slice(0, -1)}">`,
    `  Header set Cache-Control "${keptFor}"`,
    '</Directory>',
  ].join('\n')}\n`;
}
