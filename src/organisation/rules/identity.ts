import { quote } from '../wording.ts';
import { catalogues } from '../words/index.ts';
import { found, type Rule, when } from './finding.ts';

/** Locale, time zone, currency and addresses that do not exist. */
export const identity: Rule = ({ locale, timeZone, language, site, budgeting, calendar }) => [
  ...when(
    !works(() => new Intl.DateTimeFormat(locale)),
    found('not-a-locale', 'locale', `${quote(locale)} is not a locale.`, 'Write for example "en-GB".'),
  ),
  ...when(
    !works(() => new Intl.DateTimeFormat('en', { timeZone })),
    found(
      'not-a-time-zone',
      'timeZone',
      `${quote(timeZone)} is not a time zone.`,
      'Write an IANA name, for example "Europe/Dublin".',
    ),
  ),
  ...when(
    !Object.hasOwn(catalogues, language),
    found(
      'unknown-language',
      'language',
      `The manual cannot be written in ${quote(language)}.`,
      `Write one of ${Object.keys(catalogues).map(quote).join(', ')}.`,
    ),
  ),
  ...when(
    !Intl.supportedValuesOf('currency').includes(budgeting.currency),
    found(
      'not-a-currency',
      'budgeting.currency',
      `${quote(budgeting.currency)} is not a currency.`,
      'Write an ISO 4217 code, for example "EUR".',
    ),
  ),
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
    site.publication === 'approved',
    found(
      'nothing-approved',
      'site.publication',
      'Nothing can be approved yet, so a manual of approved text alone would be empty.',
      'Leave the field out, or write "drafts".',
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

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
