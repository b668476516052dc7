import type { Sha256 } from '../control/fingerprint.ts';
import { sectionsOf, type TemplateSection } from '../library/section-tree.ts';
import { mergeTexts } from './merge-texts.ts';
import {
  leftAsItIs,
  mergedPlan,
  type NewVersion,
  noOriginal,
  type OwnPlan,
  type OwnText,
  plainMarkdown,
  planOf,
  sameText,
  sidesOf,
  unparsable,
} from './own-texts.ts';
import { shippedFor } from './shipped.ts';

/** Brings a file about one section of a template together with that section in a new version. */
export function planOwnSection(text: OwnText, fresh: NewVersion & { sha256: Sha256 }): OwnPlan {
  const { key, entry, own, original } = text;
  const [document = '', section = ''] = key.split('#');
  const left = leftAsItIs(text);
  if (left || !own) return left as OwnPlan;
  const byHand = (reason: string): OwnPlan => ({ ...planOf(text), outcome: 'by-hand', reason });
  const template = shippedFor(document, fresh.templates);
  if (!template)
    return byHand(
      `The template of "${document}" is shipped no more, and nobody sees this file. Put its text into a document of your own, or delete it.`,
    );
  const worded = sectionsOf(fresh.parse(template.text), template.text).filter(({ id }) => id === section);
  if (worded.length === 0)
    return byHand(
      `The template has no section "${section}" any more: clausebook check names the nearest one. Name another in the file, or delete it.`,
    );
  if (original === undefined) return byHand(noOriginal(text));
  const today = likest(worded, original);
  const id = `${template.id}#${section}`;
  const kept = { ...planOf(text), id, ...(id === key ? {} : { formerId: key }) };
  const isSame = sameText(today.text, original);
  if (isSame && id === key && entry.template === template.template) return { ...kept, outcome: 'unchanged' };
  const named = withDocument(own.text, document, template.id);
  const renewed = {
    key: id,
    entry: {
      template: template.template,
      document: own.path,
      package: fresh.version,
      sha256: fresh.sha256(today.text),
    },
    original: today.text,
  };
  const changed = (after: string) => (after === own.text ? {} : { text: after });
  const reason = isSame ? undefined : whyNotMerged(own);
  if (reason !== undefined) return { ...kept, outcome: 'by-hand', reason, ...changed(named), renewed };
  const three = { base: withFront(named, original), own: named, fresh: withFront(named, today.text) };
  const merged = mergeTexts(three, fresh.parse, sidesOf(entry, fresh));
  return merged ? { ...kept, ...mergedPlan(merged), ...changed(merged.text), renewed } : byHand(unparsable);
}

/** Why a section that has changed is left to its owner; nothing where it can be merged. */
function whyNotMerged({ path, text }: { path: string; text: string }): string | undefined {
  if (/^place:\s*['"]?omit/m.test(text))
    return `You leave this section out, and it has changed (git diff content/documents/_base/${path}): see whether your reason still holds.`;
  return path.endsWith('.md') ? plainMarkdown('section of the template', path) : undefined;
}

/** Of a section that is worded for several conditions the one that shares most lines with the original. */
function likest(worded: readonly TemplateSection[], original: string): TemplateSection {
  const lines = new Set(original.split(/\r?\n/).filter((line) => line.trim() !== ''));
  const shared = ({ text }: TemplateSection) => text.split('\n').filter((line) => lines.has(line)).length;
  return worded.reduce((best, one) => (shared(one) > shared(best) ? one : best));
}

/** The words of a section below the front matter of the file about it, so that these are told apart from nothing. */
function withFront(file: string, words: string): string {
  const [front = ''] = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n)*/m.exec(file) ?? [];
  return `${front.trimEnd()}\n\n${words}`;
}

/** A file about a section of a document that has another id now. */
const withDocument = (text: string, before: string, after: string): string =>
  text.replace(new RegExp(`^(section:\\s*['"]?)${before}#`, 'm'), `$1${after}#`);
