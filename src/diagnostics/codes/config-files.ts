import type { Entries } from './entry.ts';

/** Codes of files that an organisation is read from. */
export const configFiles = {
  'broken-json': {
    severity: 'error',
    cause: 'The organisation config is not JSON.',
    remedy:
      'Mend the line that is named, or the one before it; or write the config as YAML, which is less strict.',
  },
  'broken-script': {
    severity: 'error',
    cause: 'The organisation config is not TypeScript.',
    remedy: 'Mend the line that is named, or the one before it.',
  },
  'broken-yaml': {
    severity: 'error',
    cause: 'The organisation config, or the front matter of a document, is not YAML.',
    remedy:
      'Mend the line that is named, or the one before it; most often a space of the indentation or a quotation mark is missing, or a text that holds a colon needs quotes.',
  },
  'config-throws': {
    severity: 'error',
    cause: 'The organisation config stops with an error of its own when it is run.',
    remedy: 'Mend what the config does on the line that is named.',
  },
  'endless-aliases': {
    severity: 'error',
    cause: 'Aliases in the YAML multiply until the data no longer fits anywhere.',
    remedy: 'Write the values out where they are needed.',
  },
  'import-not-found': {
    severity: 'error',
    cause: 'The organisation config imports a file or package that is not there.',
    remedy: 'Correct the path, or install the package.',
  },
  'lone-carriage-returns': {
    severity: 'error',
    cause: 'The lines of a file end with a carriage return alone, as on very old Macs.',
    remedy: 'Save the file with line endings LF or CRLF.',
  },
  'missing-logo': {
    severity: 'warning',
    cause: 'The config names a logo that is not in the folder public/.',
    remedy: 'Put the file there, or correct the path in the field logo.',
  },
  'no-config': {
    severity: 'error',
    cause: 'The folder content/ holds no organisation config under one of its names.',
    remedy:
      'Write content/organisation.yaml with at least a name, or rename the file you have to organisation.ts, .yaml, .yml or .json.',
  },
  'no-folder': {
    severity: 'error',
    cause: 'The folder given as --root is not there.',
    remedy: 'Name the folder that holds content/.',
  },
  'not-utf-8': {
    severity: 'error',
    cause: "A file is written in another encoding than UTF-8, so its letters can't be told.",
    remedy: 'Save it again as UTF-8, and look at its umlauts and accents.',
  },
  'nothing-exported': {
    severity: 'error',
    cause: 'A config in TypeScript exports no organisation.',
    remedy: 'End it with export default defineOrganisation({ name: … }).',
  },
  'repeated-key': {
    severity: 'error',
    cause: 'A key stands twice in one group of the YAML, so one of its values would be lost.',
    remedy: 'Keep one of the two.',
  },
  'several-configs': {
    severity: 'error',
    cause: 'Two or more files describe the organisation.',
    remedy: 'Keep one of them and delete the others.',
  },
  'several-documents': {
    severity: 'error',
    cause: 'A line --- in the YAML starts a second document.',
    remedy: 'Keep one organisation in the file and delete the line.',
  },
  'unfit-logo': {
    severity: 'error',
    cause: 'What the config names as logo is an address, a folder, or a path that leads out of public/.',
    remedy: 'Put the picture under public/, and write its path there in the field logo.',
  },
  'unknown-alias': {
    severity: 'error',
    cause: 'A value in the YAML starts with *, which names another value, and there is none of that name.',
    remedy: 'Put text that starts with * in quotes, or name a value with & above it.',
  },
  'unknown-tag': {
    severity: 'error',
    cause: 'A value in the YAML starts with !, which means nothing here.',
    remedy: 'Write the value alone; put a text that starts with ! in quotes.',
  },
} as const satisfies Entries;
