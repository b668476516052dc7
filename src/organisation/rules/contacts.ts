import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

// As the page decides whether it shows a link.
const mailAddress = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const phoneNumber = /^(?=.*\p{Nd})[\p{Nd}\p{Zs}\p{Pd}+()[\]/.]+(ext\.?\p{Zs}*\p{Nd}+)?$/iu;

/** Mail addresses and telephone numbers that reach nobody. */
export const contacts: Rule = (_, decisions) =>
  decisions
    .filter(({ decided, value }) => decided && value !== '')
    .flatMap(({ path, value, field }): Unlocated[] => {
      if (field?.kind === 'email')
        return mailAddress.test(String(value)) ? [] : [notMail(path, String(value))];
      if (field?.kind === 'phone')
        return phoneNumber.test(String(value)) ? [] : [notPhone(path, String(value))];
      return [];
    });

const notMail = (path: string, value: string): Unlocated =>
  found(
    'not-a-mail-address',
    path,
    `${quote(value)} is not a mail address, and is shown without a link.`,
    'Write it in full, for example "desk@company.example".',
  );

function notPhone(path: string, value: string): Unlocated {
  const dialled = value.replace(/[A-Z]{2,}/gi, (word) => [...word.toUpperCase()].map(keyOf).join(''));
  return found(
    'not-a-phone-number',
    path,
    `${quote(value)} is not a telephone number.`,
    /\p{Nd}{2}/u.test(value) && phoneNumber.test(dialled)
      ? `Write the digits that are dialled: ${quote(dialled)}.`
      : 'Write digits, with + for the country, for example "+44 20 7946 0000 ext 12".',
  );
}

const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The key of a telephone that carries a letter; the first one is 2. */
const keyOf = (letter: string): string => String(keys.findIndex((key) => key.includes(letter)) + 2);
