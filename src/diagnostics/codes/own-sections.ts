import type { Entries } from './entry.ts';

/** Codes of files about single sections of templates. */
export const ownSections = {
  'double-section-file': {
    severity: 'error',
    cause: 'Two files are about the same place of one section, so that nobody knows which of them is meant.',
    remedy: 'Put both texts into one file, and delete the other.',
  },
  'empty-section': {
    severity: 'error',
    cause: 'A file about a section holds no text.',
    remedy: 'Write it; to leave the section out write `place: omit` and a `reason`.',
  },
  'idle-section': {
    severity: 'error',
    cause: 'A text about a section would be seen by nobody: what it belongs to is an own file or left out.',
    remedy: 'Put the text into the file that stands there now, and delete this one.',
  },
  'unknown-section': {
    severity: 'error',
    cause: 'A file is about a section that its template does not have, or does not have any more.',
    remedy: 'Correct the id; docs/upgrade-notes.md tells of ids that went.',
  },
  'unknown-section-place': {
    severity: 'error',
    cause: 'A file about a section does not say where its text goes.',
    remedy: 'Write place: replace, before, after or omit.',
  },
} as const satisfies Entries;
