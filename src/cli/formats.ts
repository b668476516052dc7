/** How problems can be told. */
export const formats = ['text', 'json', 'github', 'sarif'] as const;

/** The name of a format, as `--format` takes it. */
export type Format = (typeof formats)[number];
