import { z } from 'zod';
import { defaultLanguage } from '../../language/languages.ts';
import { defaultEdition, yearOf } from '../../standard/index.ts';
import type { DefaultWords } from '../defaults/index.ts';
import {
  choice,
  email,
  flag,
  hours,
  label,
  list,
  number,
  ownList,
  ownText,
  ownUrl,
  phone,
  section,
  text,
  url,
} from './field.ts';

/** Who the organisation is, how it writes, and how its manual is shown. */
export const identity = (words: DefaultWords) => ({
  name: z
    .string()
    .min(1)
    .meta({ description: 'Name of the organisation, as used in running text', kind: 'text' }),
  legalName: label('Full legal name; the name when left out'),
  shortName: label('Short name for headings and headers; the name when left out'),
  formerNames: list('Names that the organisation had before: approvals from then are its own'),
  code: text('Short code for document numbers, such as three letters'),
  activity: text('What the organisation does and for whom, in one sentence'),
  logo: text('Path of the logo under public/, such as logo.svg'),
  accentColour: text('Accent colour of the manual, as hexadecimal', '#1f5f8b'),
  parent: section('The organisation above this one, where this is a department', {
    name: text('Its name, with an article where it is read with one', '', {
      printed: 'of …, who has authority over both sides',
    }),
    authority: text(
      'Who in it decides between its departments, as a function with its article and without the name of the organisation',
      '',
      {
        printed: 'What stays open is decided by …',
      },
    ),
  }),
  address: section('Postal address', {
    street: text('Street and number'),
    postcode: text('Postcode'),
    city: text('Town or city'),
    country: text('Country'),
  }),
  contact: section('General contact', {
    phone: phone('Switchboard number'),
    email: email('General e-mail address'),
    website: url('Public website'),
  }),
  locale: text('How dates, numbers and lists are written, as a BCP 47 tag', words.locale),
  timeZone: text(
    'Time zone in which times are meant and days begin, as an IANA name; while it is left out, the day by which dates are checked is that of the machine',
    'UTC',
  ),
  language: text('Language of the manual, as a two-letter code', defaultLanguage),
  edition: choice('edition', 'Edition of ISO/IEC 20000-1 the manual follows', yearOf(defaultEdition)),
  site: section('How the manual is published', {
    title: text('Title of the manual', words.site.title),
    url: url('Address at which the manual is published'),
    reportProblem: text(
      'Where readers report a problem with a page: a mail address, or the https address of an issue tracker in which {number}, {title}, {state} and {address} are filled in; no link when left out',
    ),
    editUrl: ownUrl(
      'Address at which the web editor of your repository opens a file, up to the path of the file, such as https://github.com/acme/manual/edit/main/; each document of your own then has a link to it',
    ),
    proposeChange: ownText(
      'Where readers propose a change of a document: a mail address, or the https address of a form in which {number}, {title}, {version}, {state}, {section} and {address} are filled in; no link when left out',
    ),
    searchEngines: flag('Whether search engines may index the manual', false),
    publication: choice('publication', 'Which text readers get: drafts, or only what was approved', 'drafts'),
    audiences: list('Groups of readers the manual is made for', words.site.audiences),
    downloads: ownList(
      'Exports that a build offers to readers, by their path in exports/internal, such as manual.pdf; none when left out',
    ),
  }),
  calendar: section('Working time, in which working targets are counted', {
    workingHours: hours('Working hours', 'Mo-Fr 08:00-17:00'),
    workingDayHours: number(
      'Hours in one working day, for comparing working targets; as many as the working hours have when left out',
      8,
    ),
    holidays: text('Days that do not count as working days', words.calendar.holidays),
    holidayDates: list(
      'The same days by date, "2026-12-25", or "--12-25" for every year; the page on call tells by them who answers on such a day',
    ),
  }),
});
