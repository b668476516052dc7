import { found, type Rule } from './rule.ts';

const signedIn = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*:[^\s/?#@]*@|\bhttps?:\/\/[^\s/?#@]+@/i;

/** Addresses with a name and password in them. They are not quoted: a log of the build is read by many. */
export const secrets: Rule = (_, decisions) =>
  decisions
    .filter(({ decided, value }) => decided && [value].flat().some((text) => signedIn.test(String(text))))
    .map(({ path }) =>
      found(
        'password-in-address',
        path,
        'The address holds a name or a password to sign in with, which the manual would publish.',
        'Take out what stands between // and @, and change the password if the file was shared.',
      ),
    );
