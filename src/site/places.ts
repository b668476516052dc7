/** Site paths of the pages that list things. */
export const places = {
  start: '',
  clauses: 'clauses/',
  documents: 'documents/',
  roles: 'roles/',
  records: 'records/',
  registers: 'registers/',
  documentRegister: 'registers/documents/',
  recordRegister: 'registers/records/',
  roleRegister: 'registers/roles/',
  coverageRegister: 'registers/coverage/',
  decisionRegister: 'registers/decisions/',
  reviewRegister: 'registers/reviews/',
  serviceRegister: 'registers/services/',
  supplierRegister: 'registers/suppliers/',
  checklist: 'registers/checklist/',
  evidence: 'registers/evidence/',
} as const;
