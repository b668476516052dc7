import type { Kind } from './schema/field.ts';

/** How a value of each kind is written, with an example. */
export const kinds: Readonly<Record<Kind, string>> = {
  text: 'a text in one line',
  hours:
    'opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared',
  list: 'a list of texts',
  duration: 'an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`',
  interval: 'an ISO 8601 duration between two times, longer than nothing: `P1M` for every month',
  target: 'an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`',
  date: 'a day, in quotes: `"2026-04-01"`',
  monthDay: 'a day of every year, in quotes: `"--04-01"` for 1 April',
  percent: 'a number from 0 to 100, without a sign: `99.5`',
  money: 'an amount in the currency of `budgeting.currency`: `2500`',
  number: 'a number of at least 0',
  count: 'a whole number, without quotes: `5`',
  flag: '`true` or `false`',
  choice: 'one of the values given',
  url: 'an address in full: `https://tickets.example`',
  email: 'a mail address: `desk@company.example`',
  phone: 'a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`',
};
