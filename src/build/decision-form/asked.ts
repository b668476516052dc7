import { z } from 'zod';

const path = z.string().min(1).max(300);
const text = z.string().max(5000);
const value = z.union([text, z.number(), z.boolean(), z.array(text).max(500)]);

/** What a page may ask for: the questions of a step, or fields by their paths. */
export const askedFields = z.union([
  z.strictObject({ step: z.string().max(40) }),
  z.strictObject({ paths: z.array(path).min(1).max(60) }),
]);

/** Answers that a page brings, with the hash of the file that it was drawn from. */
export const broughtAnswers = z.strictObject({
  values: z.array(z.strictObject({ path, value })).min(1).max(60),
  /** Paths of things that are new in their lists. */
  things: z.array(path).max(60).default([]),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Documents of which somebody has seen that their approval would fall. */
  accepted: z.array(z.string().max(300)).max(5000),
  /** Names the saving, so that the page finds what became of it once it is loaded again. */
  id: z.string().regex(/^[\w-]{8,64}$/),
});

/** Answers that a page brings. */
export type BroughtAnswers = z.output<typeof broughtAnswers>;
