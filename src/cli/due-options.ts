/** How what is due is told. */
export const dueFormats = ['text', 'markdown', 'json'] as const;

/** What is asked about what is due. */
export interface DueOptions {
  root: string;
  /** How many days ahead to look; as long as the config has owners reminded where nobody says it. */
  days?: number;
  format: (typeof dueFormats)[number];
}
