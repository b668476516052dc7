import { type Finding, finding } from './diagnostic.ts';
import { type Place, wholeFile } from './place.ts';

/** What is said of a file or folder that the system does not let anybody look into, or not whoever runs this. */
export const unreadable: Place & Finding = {
  ...wholeFile,
  ...finding(
    'unreadable-file',
    'What stands here may not be read, or is a link that leads to itself.',
    'Give the user who runs this the right to read it, or take the link away.',
  ),
};
