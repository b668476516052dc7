/** Words of what is drawn from tables, in English. */
export const flowWords = {
  mapTitle: 'The map by process',
  mapLead:
    'Made from the tables: what each process gets and gives. What concerns every process stands in the tables only.',
  mapGets: 'Gets from',
  mapGives: 'Gives to',
} as const;
