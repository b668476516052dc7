import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Fix } from '../diagnostics/fix.ts';
import { slipOf } from '../diagnostics/slip.ts';
import { choices } from './schema/choices.ts';
import type { Node } from './schema/node.ts';

/**
 * How a value of the wrong kind is mended where there is one way to write what stands there: `written` is how the file
 * writes it, without quotes.
 */
export function fixOfValue(
  code: DiagnosticCode,
  node: Node,
  path: readonly (string | number)[],
  value: unknown,
  written: string | undefined,
): { fix?: Fix } {
  const was = written ?? (typeof value === 'string' ? value : undefined);
  if (was === undefined || was.includes('\n')) return {};
  const as = meant(code, node, value, was);
  return as === undefined ? {} : { fix: { change: { path, was, as } } };
}

function meant(code: DiagnosticCode, node: Node, value: unknown, was: string): string | undefined {
  if (code === 'not-text')
    return typeof value === 'number' || typeof value === 'boolean' ? JSON.stringify(was) : undefined;
  if (node.is !== 'leaf') return undefined;
  if (code === 'unknown-choice' && node.note.choices) {
    const allowed: readonly string[] = choices[node.note.choices];
    return quoted(allowed.includes(String(value)) ? String(value) : slipOf(String(value), allowed));
  }
  if (typeof value !== 'string') return undefined;
  const as = readings[code]?.(value.trim());
  return as?.endsWith(' working"') && node.note.kind !== 'target' ? undefined : as;
}

const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : JSON.stringify(text);

const number = (value: string): string | undefined =>
  /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? value : undefined;

const units: Record<string, [date: '' | 'T', letter: string]> = {
  minute: ['T', 'M'],
  hour: ['T', 'H'],
  day: ['', 'D'],
  week: ['', 'W'],
  month: ['', 'M'],
  year: ['', 'Y'],
};

function duration(value: string): string | undefined {
  const [, count = '', working, unit = ''] =
    /^(\d+) (working )?(minute|hour|day|week|month|year)s?$/i.exec(value) ?? [];
  const [time, letter] = units[unit.toLowerCase()] ?? [];
  if (letter === undefined || (working && !/^(minute|hour|day)$/i.test(unit))) return undefined;
  return JSON.stringify(`P${time}${Number(count)}${letter}${working ? ' working' : ''}`);
}

/** What texts of other kinds can only mean. */
const readings: Partial<Record<DiagnosticCode, (value: string) => string | undefined>> = {
  'not-a-flag': (value) =>
    /^(yes|on|true)$/i.test(value) ? 'true' : /^(no|off|false)$/i.test(value) ? 'false' : undefined,
  'not-a-number': number,
  'not-a-count': (value) => (/^\d+$/.test(value) ? number(value) : undefined),
  'not-an-amount': number,
  'not-a-percentage': (value) => number(value.replace(/\s?%$/, '')),
  'not-a-duration': duration,
  'not-a-list': (value) => (/[,;]/.test(value) ? undefined : `[${JSON.stringify(value)}]`),
  'not-an-id': (value) => {
    const id = value.toLowerCase().replace(/[\s_]+/g, '-');
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? JSON.stringify(id) : undefined;
  },
};
