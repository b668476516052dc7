import { createHash } from 'node:crypto';
import type { InlineCode } from './inline-code.ts';

/** What pages bring in themselves, as a policy lists it: sources with their hashes, each once and in order. */
export interface Allowed {
  scripts: readonly string[];
  handlers: readonly string[];
  styles: readonly string[];
  styleAttributes: readonly string[];
  searches: boolean;
}

/** Servers take a head of 4 KB at least; a policy of more letters than these would fill it. */
export const mostLetters = 3800;

/** What a set of pages needs allowed. */
export const allowedOf = (pages: readonly InlineCode[]): Allowed =>
  allowedTogether(
    pages.map(({ scripts, handlers, styles, styleAttributes, searches }) => ({
      scripts: scripts.map(hashOf),
      handlers: handlers.map(hashOf),
      styles: styles.map(hashOf),
      styleAttributes: [...new Set(styleAttributes)].map(hashOf),
      searches,
    })),
  );

/** What several sets of pages need allowed. */
export function allowedTogether(sets: readonly Allowed[]): Allowed {
  const hashes = (key: 'scripts' | 'handlers' | 'styles' | 'styleAttributes') =>
    [...new Set(sets.flatMap((set) => set[key]))].sort();
  return {
    scripts: hashes('scripts'),
    handlers: hashes('handlers'),
    styles: hashes('styles'),
    styleAttributes: hashes('styleAttributes'),
    searches: sets.some(({ searches }) => searches),
  };
}

/** A hash as a policy names it. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A content security policy: nothing but what the site itself serves, and of what stands in pages only what has one of
 * the hashes. Where the hashes of style attributes would make it too long, these are all allowed: they can move what a
 * reader sees, and neither run nor fetch anything.
 */
export function policyOf(allowed: Allowed): string {
  const whole = written(allowed, allowed.styleAttributes);
  return whole.length <= mostLetters ? whole : written(allowed, undefined);
}

/** The policy as a page itself can state it: browsers take no word about frames from there. */
export const policyInPage = (allowed: Allowed): string =>
  policyOf(allowed).replace(/; frame-ancestors [^;]*/, '');

function written(
  { scripts, handlers, styles, searches }: Allowed,
  styleAttributes: readonly string[] | undefined,
): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...scripts],
    ...(handlers.length > 0 ? { 'script-src-attr': ["'unsafe-hashes'", ...handlers] } : {}),
    'style-src': ["'self'", ...styles],
    ...(styleAttributes === undefined
      ? { 'style-src-attr': ["'unsafe-inline'"] }
      : styleAttributes.length > 0
        ? { 'style-src-attr': ["'unsafe-hashes'", ...styleAttributes] }
        : {}),
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'media-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  })
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
