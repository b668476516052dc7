/** How problems can be told. */
export const formats = ['text', 'json', 'github', 'sarif'] as const;

export type Format = (typeof formats)[number];
