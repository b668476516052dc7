import type { Entries } from './entry.ts';

/** Codes of a project's settings and files, and of what goes wrong in the program or in those that it works with. */
export const program = {
  'clausebook-missing': {
    severity: 'error',
    cause: "The project's own astro.config does not have clausebook() among its integrations.",
    remedy: 'Add it, integrations: [clausebook()], or delete the file, which a manual does not need.',
  },
  'clausebook-twice': {
    severity: 'error',
    cause: 'More than one clausebook() stands among the integrations of astro.config.',
    remedy: 'Keep one of them.',
  },
  'kept-component': {
    severity: 'warning',
    cause:
      'A project or a plugin of Starlight puts a component of its own in the place of one that the manual needs; that of the manual is drawn.',
    remedy: 'Leave the component out; docs/starlight.md lists those that stay.',
  },
  'link-leads-out': {
    severity: 'error',
    cause:
      'A symbolic link in content/ or public/ leads out of them, and what it leads to would be published.',
    remedy:
      'Put the file itself there, or name the link in the option `trusted` of clausebook() in astro.config.',
  },
  'contrary-robots': {
    severity: 'warning',
    cause: 'The file public/robots.txt tells search engines another thing than site.searchEngines does.',
    remedy: 'Let both say the same, or take the file away: the manual then has one made from the config.',
  },
  'missing-letters': {
    severity: 'warning',
    cause:
      'A document has characters that neither the typeface of PDFs nor a font named with --font has letters for; told by `clausebook export pdf`.',
    remedy:
      'Name a font that has them, `clausebook export pdf --font <file>`, in WOFF2, TrueType or OpenType; or write them otherwise.',
  },
  'own-page-clash': {
    severity: 'error',
    cause:
      "A page of the project's own, under src/pages or made by a redirect or a collection, stands where the manual has a page or a file.",
    remedy: 'Rename it, move it into another folder, or take it away.',
  },
  'owned-option': {
    severity: 'error',
    cause: 'An option of Starlight is given to clausebook() that the manual decides itself.',
    remedy: 'Remove it, and set the field of the config that says the same where one is named.',
  },
  'public-file-clash': {
    severity: 'error',
    cause: 'A file under public/ stands where the manual has a page, a file or a folder of its own.',
    remedy: 'Rename it, move it into another folder, or take it away.',
  },
  'second-starlight': {
    severity: 'error',
    cause: 'A starlight() stands in astro.config beside clausebook(), which brings Starlight with it.',
    remedy:
      'Remove starlight() from the integrations, and give its options to clausebook({ starlight: { … } }).',
  },
  'unfit-base': {
    severity: 'error',
    cause: 'The `base` of astro.config is not a path that a site can stand under.',
    remedy: 'Write a path such as /manual/.',
  },
  'unfit-download': {
    severity: 'warning',
    cause:
      'An export that site.downloads names is not there, was changed, or says another thing than the site, which does not offer it.',
    remedy: 'Run clausebook export and build again, or take the name out of site.downloads.',
  },
  'unfit-option': {
    severity: 'error',
    cause: 'An option of clausebook() in astro.config has a value of the wrong kind.',
    remedy: 'Write a value of the kind that is named.',
  },
  'unfit-plugin': {
    severity: 'error',
    cause: 'A plugin of Starlight is used that can do nothing in a manual, or would break it.',
    remedy: 'Remove the plugin; what the manual has in its place is named.',
  },
  'unfit-root': {
    severity: 'error',
    cause:
      'The folder of the manual, or one around it, has one of the signs % # ? * " in its name, which tools that make pages take for something else.',
    remedy: 'Rename that folder.',
  },
  'unfit-setting': {
    severity: 'error',
    cause:
      'A setting of astro.config, or the order of its integrations, is one that a manual can not be made or read with.',
    remedy: 'Write it as it is suggested, or remove it.',
  },
  'unforeseen-failure': {
    severity: 'error',
    cause: 'Something went wrong that nobody foresaw, often in a program that makes the pages.',
    remedy:
      'Mend the file that is named; if it is sound or there is none, run the command with --verbose and report what it prints.',
  },
  'unknown-option': {
    severity: 'error',
    cause: 'An option that there is not is given to clausebook() in astro.config.',
    remedy: 'Write the name of an option as it is suggested, or remove it.',
  },
} as const satisfies Entries;
