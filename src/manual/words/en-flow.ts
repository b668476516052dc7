/** Words of diagrams, in English. */
export const flowWords = {
  flowTitle: 'How the steps follow each other',
  flowLead:
    'Drawn from the tables of steps, shortened; the tables hold the full text. Each name leads to its table.',
  flowName: '{place}: how the steps follow each other',
  flowDescription:
    '{steps}, done by {roles}. Each step leads to the next. The table of steps on this page, under {place}, has the full text.',
  flowSteps: 'Steps',
  flowDue: 'By when: {time}',
  flowTogether: 'with {roles}',
  otherRolesOne: '{count} other role',
  otherRolesOther: '{count} other roles',
  mapTitle: 'The map, drawn',
  mapLead:
    'Drawn from the tables, one picture for each; what concerns every process stands in the tables only. Each name leads to its table.',
  mapName: '{place}: what passes between processes',
  mapDescription: '{interfaces}, as the table on this page under {place} lists them.',
  interfacesOne: '{count} interface',
  interfacesOther: '{count} interfaces',
} as const;
