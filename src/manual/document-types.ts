/** The closed set of document types; `code` starts the document number. */
export const documentTypes = {
  policy: { code: 'POL', words: [400, 900] },
  process: { code: 'PRO', words: [800, 1800] },
  procedure: { code: 'PRC', words: [800, 1800] },
  plan: { code: 'PLN', words: [500, 1200] },
  agreement: { code: 'AGR', words: [400, 1000] },
  definition: { code: 'DEF', words: [120, 400] },
  form: { code: 'FRM', words: [150, 500] },
  register: { code: 'REG', words: [200, 800] },
  reference: { code: 'REF', words: [200, 800] },
  guide: { code: 'GDE', words: [200, 800] },
} as const satisfies Record<string, { code: string; words: readonly [least: number, most: number] }>;

export type DocumentType = keyof typeof documentTypes;
