import type { ListPage } from '../manual/search/make-places.ts';
import { places } from './places.ts';
import { site } from './words.ts';

/** The pages that list others, as the search finds them. */
export const searchLists: readonly ListPage[] = [
  { url: places.start, title: site.startPage },
  { url: places.clauses, title: site.clauses },
  { url: places.documents, title: site.documents },
  { url: places.roles, title: site.roles },
  { url: places.records, title: site.records },
  { url: places.registers, title: site.registers },
  { url: places.documentRegister, title: site.documentRegister },
  { url: places.recordRegister, title: site.recordRegister },
  { url: places.roleRegister, title: site.roleRegister },
  { url: places.raciRegister, title: site.raciRegister },
  { url: places.coverageRegister, title: site.coverageRegister },
  { url: places.decisionRegister, title: site.decisionRegister },
  { url: places.reviewRegister, title: site.reviewRegister },
  { url: places.serviceRegister, title: site.serviceRegister },
  { url: places.supplierRegister, title: site.supplierRegister },
  { url: places.checklist, title: site.checklist },
  { url: places.evidence, title: site.evidence },
  { url: places.editions, title: site.editionsPage },
];
