import type { Entries } from './entry.ts';

/** Codes of what the config says of the organisation and its site and that can't be. */
export const identityRules = {
  'bad-report-address': {
    severity: 'error',
    cause:
      'The place where readers report problems, or propose changes, is neither a mail address nor a web address.',
    remedy: 'Write one of the two in site.reportProblem or site.proposeChange.',
  },
  'bad-site-address': {
    severity: 'error',
    cause: 'The address of the site is not a web address.',
    remedy: 'Write site.url in full, such as "https://manual.example".',
  },
  'empty-interval': {
    severity: 'error',
    cause: 'An interval has no length, so what is due by it would be due all the time.',
    remedy: 'Write for example P1M (every month).',
  },
  'impossible-working-day': {
    severity: 'error',
    cause: 'A working day would have no hours, or more than 24.',
    remedy: 'Write for example 8.',
  },
  'low-contrast': {
    severity: 'warning',
    cause: "The accent colour can't be read well on the page.",
    remedy: 'Take the colour that the message names, or another one that stands out as much.',
  },
  'not-a-colour': {
    severity: 'error',
    cause: 'The accent colour is not a colour.',
    remedy: 'Write it as hexadecimal, such as "#1f5f8b".',
  },
  'not-a-currency': {
    severity: 'error',
    cause: 'A currency is not one of ISO 4217.',
    remedy: 'Write its code, such as "EUR".',
  },
  'not-a-locale': {
    severity: 'error',
    cause: 'The locale is not one that is known.',
    remedy: 'Write for example "en-GB".',
  },
  'not-a-time-zone': {
    severity: 'error',
    cause: 'The time zone is not one that is known.',
    remedy: 'Write a name such as "Europe/Dublin".',
  },
  'not-a-web-address': {
    severity: 'warning',
    cause: 'A field that takes a web address holds something else, which is shown without a link.',
    remedy: 'Write it in full, such as "https://tickets.example".',
  },
  'site-without-address': {
    severity: 'warning',
    cause: 'Search engines may come, but the address of the site is not known.',
    remedy: 'Write site.url.',
  },
  'undecided-edition': {
    severity: 'warning',
    cause: 'The config does not say which edition the manual follows, and the older one stands in.',
    remedy: "Write edition: '2018', or '2011' if you mean it.",
  },
} as const satisfies Entries;
