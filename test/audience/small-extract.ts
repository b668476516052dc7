import { expect } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

/** A public policy, unless `more` says otherwise. */
const front = (id: string, more: string): string =>
  [
    ...['---', `id: ${id}`, "clauses: ['8.1']", 'owner: desk', 'approver: top'],
    ...(more.includes('title:') ? [] : [`title: The ${id}`]),
    ...(more.includes('type:') ? [] : ['type: policy']),
    // A number of its own hangs on no other document.
    ...(more.includes('number:') || more.includes('each:') ? [] : [`number: N-${id}`]),
    ...(more.includes('classification:') ? [] : ['classification: public']),
    ...(more === '' ? [] : [more]),
    ...['---', '', '## Way', '', 'It goes.', '', ''],
  ].join('\n');

/** A text, or a text with lines of front matter. */
export type Written = string | { front: string; text: string };

/** A manual of documents that are all approved, but for those whose id begins with `draft`. */
export async function approvedManual(
  organisation: string,
  texts: Readonly<Record<string, Written>>,
): Promise<ControlManual> {
  const files = Object.entries(texts).map(([id, written]): [string, string] => {
    const { front: more, text } = typeof written === 'string' ? { front: '', text: written } : written;
    return [`content/documents/${id}.mdx`, `${front(id, more)}${text}\n`];
  });
  const manual = await controlManual({
    'content/organisation.yaml': organisation,
    ...Object.fromEntries(files),
  });
  const { made } = await loadManual(manual.root, () => '2026-01-10', noTemplates);
  const keys = [...(made?.documents.keys() ?? [])].filter((key) => !key.startsWith('draft'));
  const ran = await manual.on('2026-01-10', (root) =>
    approve(keys, { root, name: 'Bo', yes: true, acceptDefaults: true, summary: 'All', on: '2026-01-10' }),
  );
  expect(ran.code, ran.out + ran.err).toBe(0);
  return manual;
}

/** What an audience gets of a manual: each text below its first lines, and what keeps it from being built. */
export interface SmallExtract {
  said(key: string): string;
  errors: string[];
}

export async function extractFor(manual: ControlManual, audience: string): Promise<SmallExtract> {
  const { made, problems } = await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience });
  return {
    said: (key) => {
      const twin = made?.twin(key) ?? '';
      return twin.slice(twin.indexOf('It goes.') + 'It goes.'.length).trim();
    },
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code}: ${message}`),
  };
}
