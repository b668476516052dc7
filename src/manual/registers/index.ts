import type { Manual } from '../manual.ts';
import type { Words } from '../words/words.ts';
import { coverageRegister } from './coverage.ts';
import { coverageTotalRegister } from './coverage-totals.ts';
import { decisionRegister } from './decisions.ts';
import { documentRegister } from './documents.ts';
import { editionRegister } from './editions.ts';
import { evidenceRegister } from './evidence-list.ts';
import { raciRegister } from './raci.ts';
import { recordRegister } from './records.ts';
import type { Register, RegisterContext } from './register.ts';
import { reviewRegister } from './reviews.ts';
import { roleRegister } from './roles.ts';
import { serviceRegister } from './services.ts';
import { supplierRegister } from './suppliers.ts';

/** The registers by name, in the order of the workbook's sheets; `data/<name>.csv` holds each. */
const registers = {
  documents: documentRegister,
  records: recordRegister,
  roles: roleRegister,
  raci: raciRegister,
  reviews: reviewRegister,
  coverage: coverageRegister,
  'coverage-totals': coverageTotalRegister,
  evidence: evidenceRegister,
  decisions: decisionRegister,
  services: serviceRegister,
  suppliers: supplierRegister,
  editions: editionRegister,
} as const satisfies Record<string, (context: RegisterContext) => Register>;

export type RegisterName = keyof typeof registers;

export const registerNames = Object.keys(registers) as readonly RegisterName[];

export const isRegisterName = (name: string): name is RegisterName => Object.hasOwn(registers, name);

/** One register of a manual, in the words of its language. */
export const registerOf = (name: RegisterName, manual: Manual, words: Words): Register =>
  registers[name]({ manual, words, say: words.site as RegisterContext['say'] });
