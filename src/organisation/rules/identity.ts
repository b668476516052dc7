import { quote } from '../schema-messages.ts';
import { found, type Rule, when } from './rule.ts';

/** An address, days and hours of the organisation that can't be. */
export const identity: Rule = ({ site, budgeting, calendar }) => [
  ...when(
    site.url !== '' && !/^https?:$/.test(URL.parse(site.url)?.protocol ?? ''),
    found(
      'bad-site-address',
      'site.url',
      `${quote(site.url)} is not a web address.`,
      'Write it in full, for example "https://manual.example".',
    ),
  ),
  ...when(
    calendar.workingDayHours <= 0 || calendar.workingDayHours > 24,
    found(
      'impossible-working-day',
      'calendar.workingDayHours',
      `A working day cannot have ${calendar.workingDayHours} hours.`,
      'Write for example 8.',
    ),
  ),
  ...when(
    Number.isNaN(Date.parse(`2024-${budgeting.financialYearStart.slice(2)}`)) ||
      new Date(`2024-${budgeting.financialYearStart.slice(2)}`).getUTCDate() !==
        Number(budgeting.financialYearStart.slice(5)),
    found(
      'not-a-day',
      'budgeting.financialYearStart',
      `${quote(budgeting.financialYearStart)} is not a day of the year.`,
      'Write for example "--04-01" for 1 April.',
    ),
  ),
  ...when(
    site.publication === 'approved' && site.searchEngines && site.url === '',
    found(
      'site-without-address',
      'site.url',
      'Search engines may come, but the address of the manual is not given.',
      'Write site.url.',
    ),
  ),
];
