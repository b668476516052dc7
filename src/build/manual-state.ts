import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { registersWorkbook } from '../export/sheets/registers-workbook.ts';
import { manualData } from '../manual/data/data.ts';
import type { Manual } from '../manual/model/manual.ts';
import { memoise } from '../manual/model/memoise.ts';
import type { Node } from '../manual/model/tree.ts';
import { twinPath } from '../manual/model/urls.ts';
import { noMemory } from '../manual/reading/memory.ts';
import { manualWords } from '../manual/words/catalogue.ts';
import type { Segment } from '../manual/writing/segments.ts';
import { printingOf } from '../organisation/index.ts';
import type { LoadedOrganisation } from '../organisation/load.ts';
import { withheldUnread } from '../organisation/withheld.ts';
import type { RenderBody } from './body-renderer.ts';
import { showManual } from './current-manual.ts';
import { keptFile } from './file-hashes.ts';
import { generator } from './generator.ts';
import { imagePath } from './image-files.ts';
import { emptyMemory, type LoadedManual, type LoadOptions, loadManual, takeStored } from './load-manual.ts';
import { MadeAhead } from './made-ahead.ts';
import { moduleId } from './module-id.ts';
import { sourcesOf } from './own-pages.ts';
import { Passages } from './passages.ts';
import { ProblemsFound } from './problems-found.ts';
import { workbookPath } from './routes.ts';
import { today } from './today.ts';
import { VersionsApart } from './versions-apart.ts';

const dataOf = memoise((manual: Manual) => manualData(manual, generator));

type Made = NonNullable<LoadedManual['made']>;

/** The manual of one project while Astro builds or serves it: read anew on demand, the last good one kept. */
export class ManualState {
  readonly root: string;
  /** Whether the project has a map for search engines made. */
  sitemap = false;
  readonly #options: LoadOptions;
  readonly #memory = emptyMemory();
  #made: LoadedManual = {
    made: undefined,
    organisation: undefined,
    approvals: new Map(),
    day: '',
    problems: [],
    withheld: () => withheldUnread,
    locate: () => ({ file: '', ...wholeFile }),
    files: [],
  };
  #good: LoadedManual['made'];
  #modules = new Map<string, string>();
  #versions: VersionsApart | undefined;
  readonly #bodies = new MadeAhead<Segment[]>();
  #base = '/';
  #render: RenderBody | undefined;
  #asToday: { of: Made; made: LoadedManual['made'] } | undefined;

  constructor(root: string, options: LoadOptions = {}) {
    this.root = root;
    this.#options = options;
  }

  /**
   * Reads again what has changed: documents whose text is another one, and the organisation unless `changed` says that
   * only documents have. Never throws for what the user wrote: see {@link manualOrThrow}.
   */
  async refresh(changed?: 'documents'): Promise<void> {
    const memory = this.#memory;
    if (changed === undefined) memory.loaded = undefined;
    this.#made = takeStored(this.root) ?? (await loadManual(this.root, today, { ...this.#options, memory }));
    if (!this.#made.made) return;
    this.#good = this.#made.made;
    this.#bodies.clear();
    this.#modules = new Map(this.trusted.map(({ key, module }) => [module, key]));
    this.#show(this.#good);
  }

  /** Says how bodies are written, and the base path under which, once the project's settings are known. */
  drawWith(render: RenderBody, base: string): void {
    this.#render = render;
    this.#base = base;
  }

  /**
   * Writes pages of approved versions, and bodies while the bundler, which has threads of its own, lets this one wait. Bodies
   * that were not written by then are written when they are asked for. Rejects with what writing throws.
   */
  async writeAhead(): Promise<void> {
    const made = this.#good;
    if (!made) return;
    this.#versions = new VersionsApart(made.versionSource(), this.root);
    for (const [key, one] of made.documents) {
      await new Promise((free) => setImmediate(free));
      if (this.#good !== made) return;
      if (!one.trusted) await this.#bodies.make(key, () => this.#draw(made, key));
    }
  }

  /**
   * Writes the Markdown twins and, of a whole manual, the workbook into a built site, in slices, so that others can work
   * meanwhile. What is returned ends it, once texts are indexed: no old version may be found by a search.
   */
  async writeCopies(site: string): Promise<() => Promise<void>> {
    const made = this.#good;
    if (!made) return async () => {};
    for (const { key, slug } of made.manual.documents) {
      await new Promise((free) => setImmediate(free));
      const file = join(site, twinPath(slug));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, made.twin(key));
    }
    if (made.manual.documentsOn === null) {
      const words = manualWords(made.manual.printing);
      const source = { manual: made.manual, words, base: this.#base };
      await writeFile(join(site, workbookPath), registersWorkbook(source));
    }
    return async () => this.#versions?.moveInto(site);
  }

  /** What the manual would be with another organisation, in the texts of today. What is served stays as it is. */
  async wouldBe(loaded: LoadedOrganisation): Promise<LoadedManual> {
    const { organisation } = loaded;
    const { sources } = this.#memory;
    const words = organisation && manualWords(printingOf(organisation));
    const memory = {
      sources,
      readings: noMemory(),
      ...(words && { loaded: { organisation: loaded, words } }),
    };
    return loadManual(this.root, today, { ...this.#options, publication: 'drafts', memory });
  }

  /** The last manual that could be made, in the texts of today, whichever readers get. */
  async asToday(): Promise<Made | undefined> {
    const [good, loaded] = [this.#good, this.loaded];
    if (!good || !loaded || loaded.organisation?.site.publication === 'drafts') return good;
    if (this.#asToday?.of !== good) this.#asToday = { of: good, made: (await this.wouldBe(loaded)).made };
    return this.#asToday.made;
  }

  /** The organisation as it was read last. */
  get loaded(): LoadedOrganisation | undefined {
    return this.#memory.loaded?.organisation;
  }

  get problems(): readonly Diagnostic[] {
    return this.#made.problems;
  }

  /** Files of the organisation, wherever its config imports them from. */
  get files(): readonly string[] {
    return this.#made.files;
  }

  /** The manual, or {@link ProblemsFound} when something in it is wrong. */
  manualOrThrow(): Manual {
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

  /** The absolute path of the folder that the project keeps its own sources in. */
  get sources(): string {
    return sourcesOf(this.root, this.#options.added?.srcDir);
  }

  /** The absolute paths of all images that documents bring along, each once. */
  get images(): string[] {
    const files = [...(this.#good?.documents.values() ?? [])].flatMap(({ document, path }) =>
      document.assets.filter(({ download }) => !download).map((asset) => imagePath(path, asset)),
    );
    return [...new Set(files)];
  }

  /** Documents that stay modules of their own, because somebody trusts their code. */
  get trusted(): { key: string; module: string }[] {
    return [...(this.#good?.documents.values() ?? [])]
      .filter(({ trusted }) => trusted)
      .map(({ document, path }) => ({ key: document.key, module: moduleId(path, document.item) }));
  }

  /** The body of the document behind a module. */
  body(module: string): readonly Node[] | undefined {
    const key = this.#modules.get(module);
    return key === undefined ? undefined : this.#good?.pageTree(key, this.#base);
  }

  #show(made: Made): void {
    const { manual, documents, twin, versionFiles } = made;
    // The base is known once pages are asked for.
    let passages: Passages | undefined;
    const pathOf = (key: string) => documents.get(key)?.path ?? '';
    showManual({
      manual,
      data: () => dataOf(manual),
      images: manual.documents.flatMap(({ key, slug, assets }) =>
        assets.map((asset) => ({ slug, name: asset.name, file: imagePath(pathOf(key), asset) })),
      ),
      versions: () =>
        [...versionFiles()].map(({ slug, version, name, ...file }) => ({
          slug,
          version,
          name,
          content:
            'write' in file
              ? () => file.write()
              : { path: keptFile(this.root, file.kept.hash, file.kept.address) },
        })),
      twin,
      segments: async (key) => this.#bodies.take(key, () => this.#draw(made, key)),
      passage: (key, anchor) => {
        passages ??= new Passages(made, this.#base);
        return passages.draw(key, anchor, this.#renderer);
      },
    });
  }

  async #draw({ documents, pageTree }: Made, key: string): Promise<Segment[]> {
    return this.#renderer(pageTree(key, this.#base), documents.get(key)?.path ?? '');
  }

  get #renderer(): RenderBody {
    if (!this.#render) throw new Error('Bodies are asked for before the settings of the project are known.');
    return this.#render;
  }
}
