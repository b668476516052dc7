import type { Entries } from './entry.ts';

/** Codes of what a document says, as far as its page would show something else. */
export const ownTexts = {
  'bad-section-id': {
    severity: 'error',
    cause: 'The id that a heading gives its section is none, or is a place that the page makes itself.',
    remedy:
      'Write it last in the heading, in small letters, digits and single hyphens: ## Who decides [#who-decides].',
  },
  'broken-base-record': {
    severity: 'warning',
    cause:
      'The file that says where texts of your own come from, content/documents/_base/base.yaml, holds a mistake.',
    remedy: 'Bring it back as it was committed; `clausebook override` writes it.',
  },
  'changed-template': {
    severity: 'warning',
    cause: 'A template has changed since a file of your own was copied from it.',
    remedy:
      'Run `clausebook upgrade`, which merges what is new into your text; or compare the new text with the original under content/documents/_base/, and take over what you want.',
  },
  'control-character': {
    severity: 'error',
    cause: 'A document holds a character that no page can show, or one that turns the order of the letters.',
    remedy: 'Delete the character that is named, and look for others with the search of your editor.',
    fix: 'Deletes all such characters of the file.',
  },
  'double-section-id': {
    severity: 'error',
    cause: 'Two sections of a document have one id, so that nobody knows which of them is meant.',
    remedy: 'Give one of them an id of its own.',
  },
  'edited-base': {
    severity: 'warning',
    cause: 'An original under content/documents/_base/ is not what it was when it was copied.',
    remedy: 'Bring it back as it was committed; what you want to change stands in the file of your own.',
  },
  'empty-address': {
    severity: 'error',
    cause: 'A link or an image has no address.',
    remedy: 'Write one; or take the link away and leave its words.',
  },
  'foreign-aside': {
    severity: 'warning',
    cause: 'An aside is written as another program has it, so that its signs stand on the page.',
    remedy: 'Write :::note on a line, the text below it, and ::: on a last line.',
  },
  'idle-base': {
    severity: 'warning',
    cause: 'The original of a text of your own is kept, but that text is gone.',
    remedy: 'Bring the text back, or delete the original and its entry in content/documents/_base/base.yaml.',
  },
  'image-outside': {
    severity: 'error',
    cause:
      'An image, or a file that a document brings along, lies outside the project, or is a link to a file outside it.',
    remedy: 'Copy it beside the document, and name it there.',
  },
  'image-without-words': {
    severity: 'warning',
    cause: "An image has no words for those who can't see it.",
    remedy:
      'Write ![what it shows](picture.png); a picture that says nothing goes under public/: <img src="/picture.png" alt="" />.',
  },
  'long-row': {
    severity: 'warning',
    cause: 'A row has more cells than the head of its table, so the last ones stand beside the table.',
    remedy: 'Write \\| for a bar that is part of the text, or give the head one more cell.',
  },
  'lost-answers': {
    severity: 'warning',
    cause: 'A document of your own answers fewer points than the template that it replaces.',
    remedy: 'Wrap the passages that answer them in <Requirement id="…">, as the template does.',
  },
  'lost-character': {
    severity: 'warning',
    cause: 'A document holds the sign that stands where a program could not read a letter.',
    remedy: 'Write the letter that was meant.',
  },
  'missing-base': {
    severity: 'warning',
    cause: 'The original of a text of your own is not there, so nobody hears when the template changes.',
    remedy: 'Bring it back as it was committed, or keep that of today with `clausebook override ID --adopt`.',
  },
  'name-of-a-device': {
    severity: 'error',
    cause:
      'The id or address of a document is a name that Windows keeps for a device: con, prn, aux, nul, com1, lpt1.',
    remedy: 'Choose another one; no folder on Windows can have that name.',
  },
  'not-an-image': {
    severity: 'error',
    cause: 'What is shown as an image is none, by its name or by its content.',
    remedy: 'Name a picture; link to other files with [words](address).',
  },
  'second-title': {
    severity: 'warning',
    cause: 'A text has headings of level 1, and on its page the title is the only one.',
    remedy: 'Write ## for the headings of the text and ### below them.',
  },
  'skipped-heading': {
    severity: 'warning',
    cause: 'A heading is more than one level below the one before it.',
    remedy: 'Give it the level that follows.',
  },
  'template-gone': {
    severity: 'warning',
    cause: 'The template that a file of your own was copied from is not shipped any more.',
    remedy: 'Read in docs/upgrade-notes.md what took its place, and decide which of the two you keep.',
  },
  'too-deep': {
    severity: 'error',
    cause: 'Lists, quotes or elements stand in one another deeper than a page can be made of.',
    remedy: 'Take some of the levels away, or close what was left open above.',
  },
  'too-long-name': {
    severity: 'error',
    cause: "The address of a document is longer than a file's name may be.",
    remedy: 'Give the document a shorter `slug`, or the item a shorter id.',
  },
  'undrawn-diagram': {
    severity: 'warning',
    cause: 'A block describes a diagram in a language that Clausebook does not draw.',
    remedy: 'Save the drawing as an SVG beside the document and show it: ![what it shows](drawing.svg).',
  },
  'unknown-aside': {
    severity: 'warning',
    cause: 'A block starts with ::: and a name that is no aside, so its text is shown like any other.',
    remedy: 'Write :::note, :::tip, :::caution or :::danger.',
    fix: 'Writes the one kind of aside that it can be a slip of.',
  },
  'unreadable-file': {
    severity: 'error',
    cause: 'A file or folder that the manual is made from may not be read by whoever runs the command.',
    remedy: 'Give that user the right to read it.',
  },
  'unset-formula': {
    severity: 'warning',
    cause: 'A formula is written in the signs of TeX, which Clausebook shows as they are.',
    remedy: 'Say it in words or signs of Unicode, or show it as an image.',
  },
  'unsettled-conflict': {
    severity: 'error',
    cause:
      'Git or `clausebook upgrade` left both sides of a merge in a document or in the organisation config.',
    remedy:
      'Keep what is right between the lines <<<<<<< and >>>>>>>, and delete these lines, ||||||| and =======. Text that is meant to show such lines is indented by four spaces.',
  },
} as const satisfies Entries;
