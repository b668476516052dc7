import type { Manual } from '../model/manual.ts';
import type { SiteKey, Words } from '../words/words.ts';
import { changeRegister } from './changes.ts';
import { checklistRegister } from './checklist-page.ts';
import { coverageRegister } from './coverage.ts';
import { coverageTotalRegister } from './coverage-totals.ts';
import { decisionRegister } from './decisions.ts';
import type { RegisterDescription } from './description.ts';
import { documentRegister } from './documents.ts';
import { editionRegister } from './editions.ts';
import { evidenceRegister } from './evidence-list.ts';
import { missingRegister } from './missing.ts';
import { obligationRegister } from './obligations.ts';
import { raciRegister } from './raci.ts';
import { recordRegister } from './records.ts';
import { type Register, registerInFiles } from './register.ts';
import { reviewRegister } from './reviews.ts';
import { roleRegister } from './roles.ts';
import { serviceRegister } from './services.ts';
import { supplierRegister } from './suppliers.ts';
import { waiverRegister } from './waivers.ts';

const all = {
  documents: documentRegister,
  records: recordRegister,
  roles: roleRegister,
  raci: raciRegister,
  reviews: reviewRegister,
  changes: changeRegister,
  coverage: coverageRegister,
  'coverage-totals': coverageTotalRegister,
  evidence: evidenceRegister,
  checklist: checklistRegister,
  decisions: decisionRegister,
  missing: missingRegister,
  waivers: waiverRegister,
  services: serviceRegister,
  suppliers: supplierRegister,
  obligations: obligationRegister,
  editions: editionRegister,
} as const satisfies Record<string, RegisterDescription>;

/** The name of a register, as it stands in addresses. */
export type RegisterName = keyof typeof all;

/** The description of each register by its name. */
export const descriptions: Readonly<Record<RegisterName, RegisterDescription>> = all;

/** Every register in the order of sheets and lists: who and what, then the standard, then what surrounds it. */
export const registers: readonly RegisterDescription[] = Object.values(descriptions);

/** Those with a page to themselves. */
export const registerPages: readonly RegisterDescription[] = registers.filter(
  ({ path }) => !path.includes('#'),
);

/** Those that leave the site; `data/<name>.csv` holds each. */
export const registerNames: readonly RegisterName[] = (Object.keys(all) as RegisterName[]).filter(
  (name) => 'word' in descriptions[name].file,
);

/** Where a register stands as CSV. */
export const csvPath = (name: string): string => `data/${name}.csv`;

/** The files of the registers that stand on the page at a site path. */
export const filesAt = (path: string): { path: string; word: SiteKey }[] =>
  registers.flatMap(({ name, path: of, file }) =>
    'word' in file && of.replace(/#.*$/, '') === path ? { path: csvPath(name), word: file.word } : [],
  );

/** One register as files hold it, in the words of the manual's language. */
export const registerOf = (name: RegisterName, manual: Manual, words: Words): Register =>
  registerInFiles(descriptions[name], manual, words);
