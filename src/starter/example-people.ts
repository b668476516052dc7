/** The people of an organisation that there is not, with what each looks after beside the technical work. */
const people: Readonly<Record<string, readonly string[]>> = {
  'Ida Example': [
    'top-management',
    'budgeting-manager',
    'finance-controller',
    'service-level-manager',
    'business-relationship-manager',
    'customer-relationship-manager',
  ],
  'Ben Example': [
    'management-representative',
    'document-controller',
    'records-manager',
    'competence-manager',
    'improvement-manager',
    'risk-manager',
    'service-reporting-manager',
    'supplier-manager',
  ],
  'Cleo Example': ['service-desk', 'incident-manager', 'request-manager', 'major-incident-manager'],
  'Eve Example': ['information-security-manager', 'change-authority', 'emergency-change-authority'],
  'Fay Example': ['internal-audit-lead', 'internal-auditor'],
};

/** Who holds a ready-made role there; whatever is nobody else's is the technician's. */
export const holderOf = (role: string): string =>
  Object.entries(people).find(([, roles]) => roles.includes(role))?.[0] ?? 'Dev Example';

/** Who stands in where nobody can wait for the holder. */
const deputies: Readonly<Record<string, string>> = {
  'top-management': 'Ben Example',
  'technical-team': 'Eve Example',
  'incident-manager': 'Dev Example',
  'major-incident-manager': 'Ben Example',
  'continuity-manager': 'Eve Example',
  'information-security-manager': 'Ben Example',
  'change-authority': 'Ida Example',
  'emergency-change-authority': 'Ida Example',
};

/** Who stands in for the holder of a ready-made role; undefined for a role that can wait. */
export const deputyOf = (role: string): string | undefined => deputies[role];

/** Numbers of the roles that are called at any hour; no telephone answers under them. */
const phones: Readonly<Record<string, string>> = {
  'incident-manager': '+44 20 7946 0002',
  'emergency-change-authority': '+44 20 7946 0003',
  'major-incident-manager': '+44 20 7946 0005',
};

/** The number of a ready-made role; undefined for one that is not called at any hour. */
export const phoneOf = (role: string): string | undefined => phones[role];
