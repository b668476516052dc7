import type { Entries } from './entry.ts';

/** Codes of how own texts are written; a project may switch each of them off, and some on. */
export const style = {
  'obligation-without-actor': {
    severity: 'warning',
    cause:
      'A text says that something must be done, and neither the sentence nor what stands around it says by whom.',
    remedy: 'Name the role, and say what it does: The <Role id="…" /> reviews …',
  },
  'typed-value': {
    severity: 'warning',
    cause:
      'A name, an address or a number of the config is typed in a text, which stays as it is when the config changes.',
    remedy: 'Write its path in braces, as the message names it.',
    fix: 'Writes the path, where the config has the value at one place only.',
  },
  'unassigned-steps': {
    severity: 'warning',
    cause:
      'A numbered list tells what to do, and nothing in it or above it says who does it. Told where the project asks for it.',
    remedy:
      'Name the role in the sentence before the list, or write <Steps> with a <Step role="…"> for each.',
  },
  'unlinked-mention': {
    severity: 'warning',
    cause:
      'A role, a record or a document of the manual is named by letters alone, which lead nowhere and stay as they are when it is renamed.',
    remedy: 'Refer to it by the component that the message names.',
    fix: 'Writes the component, where only one thing has that name.',
  },
  'unrecorded-steps': {
    severity: 'warning',
    cause: 'No step of a list leaves a record. Told where the project asks for it.',
    remedy: 'Say in which record the work is written down: <Step role="…" output="…">.',
  },
  'vague-phrase': {
    severity: 'warning',
    cause: 'A phrase leaves to each reader what is meant: "as appropriate", "in a timely manner".',
    remedy: 'Say when, by whom, in which cases or how much, or leave it out.',
  },
} as const satisfies Entries;
