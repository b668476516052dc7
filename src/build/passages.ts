import type { MadeManual } from '../manual/make-manual.ts';
import type { Node } from '../manual/model/tree.ts';
import { documentPath } from '../manual/model/urls.ts';
import { passagesIn } from '../manual/writing/passages.ts';
import type { Segment } from '../manual/writing/segments.ts';
import type { RenderBody } from './body-renderer.ts';

/** Passages of documents that other pages quote, each document looked through once. */
export class Passages {
  readonly #made: MadeManual;
  readonly #base: string;
  readonly #found = new Map<string, ReadonlyMap<string, Node[]>>();

  constructor(made: MadeManual, base: string) {
    this.#made = made;
    this.#base = base;
  }

  /** A passage as HTML; nothing for a document that stays a module of its own, and where there is no such anchor. */
  async draw(key: string, anchor: string, render: RenderBody): Promise<Segment[] | undefined> {
    const one = this.#made.documents.get(key);
    if (!one || one.trusted) return undefined;
    const known = this.#found.get(key) ?? this.#look(key, one.document);
    this.#found.set(key, known);
    const nodes = known.get(anchor);
    return nodes && render(nodes, one.path);
  }

  #look(key: string, { slug, marks }: { slug: string; marks: readonly { anchor: string }[] }) {
    const anchors = new Set(marks.map(({ anchor }) => anchor));
    return passagesIn(this.#made.quotedTree(key, this.#base), `${this.#base}${documentPath(slug)}`, anchors);
  }
}
