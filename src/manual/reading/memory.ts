import type { DocumentSource } from '../library/library.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type ReadContext, readDocument } from './read.ts';

type Reading = ReturnType<typeof readDocument>;

/**
 * What was read of a manual before. While somebody writes, one file changes at a time, and what the others say depends
 * on nothing but themselves, the organisation, and the names of all that can be referred to.
 */
export interface ReadMemory {
  context?: { organisation: ReadContext['organisation']; words: ReadContext['words']; names: string };
  /** Readings by file and by what the library made of it. */
  readings: WeakMap<SourceFile, Map<string, Reading>>;
}

/** A memory of nothing: every document is read. */
export const noMemory = (): ReadMemory => ({ readings: new WeakMap() });

/** A way to read documents that takes what it remembers where nothing has changed. */
export function rememberingReader(
  context: ReadContext,
  memory: ReadMemory,
): (volume: DocumentSource) => Reading {
  const { organisation, words, known } = context;
  const names = JSON.stringify([
    [...known.documents.values()],
    [...known.places],
    known.addresses.all,
    [...(known.outOfForce ?? [])],
  ]);
  const before = memory.context;
  if (before?.organisation !== organisation || before.words !== words || before.names !== names)
    memory.readings = new WeakMap();
  memory.context = { organisation, words, names };
  return (volume) => {
    const of = memory.readings.get(volume.source) ?? new Map<string, Reading>();
    memory.readings.set(volume.source, of);
    const { key } = volume.identity;
    const reading = of.get(key) ?? readDocument(volume, context);
    of.set(key, reading);
    return reading;
  };
}
