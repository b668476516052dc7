import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentEntry, Manual } from '../manual/manual.ts';
import type { Node } from '../manual/tree.ts';
import { type Made, makeFrom, takeOver } from './make.ts';
import { moduleId } from './module-id.ts';
import { ProblemsFound } from './problems-found.ts';

/** The manual of one project while Astro builds or serves it: read anew on demand, the last good one kept. */
export class ManualState {
  readonly root: string;
  readonly templates: string | undefined;
  #made: Made = { made: undefined, problems: [], files: [] };
  #good: Made['made'];
  #modules = new Map<string, string>();

  constructor(root: string, templates?: string) {
    this.root = root;
    this.templates = templates;
  }

  /** Reads everything again. Never throws for what the user wrote: see {@link demand}. */
  async refresh(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    this.#made = takeOver(this.root) ?? (await makeFrom(this.root, today, this.templates));
    if (!this.#made.made) return;
    this.#good = this.#made.made;
    this.#modules = new Map(
      this.#good.manual.documents.map((document) => [this.moduleOf(document), document.key]),
    );
  }

  get problems(): readonly Diagnostic[] {
    return this.#made.problems;
  }

  /** Files of the organisation, wherever its config imports them from. */
  get files(): readonly string[] {
    return this.#made.files;
  }

  /** The manual, or {@link ProblemsFound} when something in it is wrong. */
  demand(): Manual {
    const found = this.fault;
    if (found || !this.#made.made) throw found ?? new ProblemsFound(this.problems, this.root);
    return this.#made.made.manual;
  }

  /** What keeps the manual from being published, if anything does. */
  get fault(): ProblemsFound | undefined {
    const wrong = this.problems.some(({ severity }) => severity === 'error');
    return wrong ? new ProblemsFound(this.problems, this.root) : undefined;
  }

  /** The last manual that could be made, for settings that must exist even while something is wrong. */
  get lastGood(): Manual | undefined {
    return this.#good?.manual;
  }

  /** The module a document's page is made from: its file, told apart by item. */
  moduleOf({ key, item }: Pick<DocumentEntry, 'key' | 'item'>): string {
    return moduleId(this.pathOf(key), item);
  }

  /** The absolute path of a document's file. */
  pathOf(key: string): string {
    return this.#good?.documents.get(key)?.path ?? '';
  }

  /** The Markdown twin of a document. */
  twin(key: string): string {
    return this.#good?.twin(key) ?? '';
  }

  /** The body of the document behind a module, for pages under `base`. */
  body(module: string, base: string): readonly Node[] | undefined {
    const key = this.#modules.get(module);
    return key === undefined ? undefined : this.#good?.pageTree(key, base);
  }
}
