import { join } from 'node:path';
import { build } from 'astro';
import { storeLoaded } from '../build/load-manual.ts';
import { makeOfflineCopy } from '../build/offline/offline-copy.ts';
import { problemsOf } from '../build/problems-of.ts';
import { summary } from '../diagnostics/print/terminal.ts';
import { logoFile } from '../manual/model/logo.ts';
import { astroConfig, type BuildTarget } from './astro-config.ts';
import { withSlashes } from './base-of-site.ts';
import { changedTexts } from './changed-texts.ts';
import { readAll } from './check.ts';
import { layDownloads } from './downloads.ts';
import { checkAudienceFolder, copyLogo, unjudgedFiles } from './extract-folder.ts';
import { pagesThatTell } from './extract-pages.ts';
import { compress } from './finishing/compress.ts';
import { finishSite } from './finishing/finish-site.ts';
import { statePolicy } from './finishing/state-policy.ts';
import { listInManifest } from './manifest.ts';
import { checkBuildFolder, checkOutputFolder, realPath } from './output-folder.ts';
import { clearKilled, recoverOutput, replaceOutput, staging } from './replace-output.ts';
import { missingFrom } from './site-check.ts';
import { tell } from './tell.ts';
import { verdictOf } from './verdict.ts';

/** What is built. */
export interface BuildOptions {
  /** The texts of today, whatever the organisation publishes. */
  drafts?: true;
  /** Nothing unless nothing stands against a release. */
  release?: true;
  /** The day that counts, ISO 8601; today when left out. */
  asOf?: string;
  /** The audience that gets what is built: see `audienceNamed`. */
  audience?: string;
  /** The documents in force on that day and nothing beside them. */
  documentsOnly?: true;
  /** A copy that a browser opens from a folder. */
  offline?: true;
  /** Each text file compressed too, beside itself, for servers that send it so. */
  compress?: true;
}

/**
 * Builds a manual into a folder of its own, looks at the site, and swaps it with the last one when all is well.
 * Returns the exit code; on 1 the last good output stands as it was.
 */
export async function buildManual(place: BuildTarget & BuildOptions & { verbose?: true }): Promise<number> {
  const root = realPath(place.root);
  // A link stays where it is: the site goes where it leads.
  const out = realPath(place.out ?? join(root, place.offline ? 'offline' : 'dist'));
  const { audience } = place;
  const objection =
    (audience !== undefined && place.out === undefined ? noFolder : undefined) ??
    checkOutputFolder(out, root) ??
    checkAudienceFolder(out, root, audience) ??
    checkBuildFolder(root);
  if (objection) {
    console.error(objection);
    return 1;
  }
  await recoverOutput(out);
  // What a killed build had put aside may be somebody else's.
  const recovered = checkAudienceFolder(out, root, audience);
  if (recovered) {
    console.error(recovered);
    return 1;
  }
  await clearKilled(out, root);
  const release = place.release === true;
  const { manual, project, problems, failed, offered } = await readAll(root, {
    release,
    ...(place.drafts ? { publication: 'drafts' } : {}),
    ...(place.documentsOnly ? { publication: 'approved', documentsOnly: true } : {}),
    ...(place.asOf === undefined ? {} : { day: place.asOf }),
    audience,
  });
  if (problems.length > 0) tell(problems, { root, release, failed: true });
  const verdict = verdictOf(manual, { release, failed });
  if (failed || !manual.made) {
    if (verdict !== '') console.error(verdict);
    console.error('Nothing was built; the last good manual stays as it was.');
    return 1;
  }
  const { documents, clauses, organisation, extractFor } = manual.made.manual;
  const base = place.base ?? project.base ?? pathOf(organisation.url);
  // Pages take the manual by reference; what it says of itself as data knows of no export.
  Object.assign(manual.made.manual, { downloads: offered.downloads });
  storeLoaded(root, manual);
  const next = await staging(root);
  try {
    // Astro keeps what it makes in between under the working folder, if the output lies there.
    process.chdir(root);
    const publicDir = extractFor === null ? undefined : join(root, '.astro/nothing-public');
    await build(astroConfig({ root, base, out: next.folder, publicDir }));
    if (extractFor !== null) copyLogo(root, next.folder, manual.made.manual);
    const missing = missingFrom(
      next.folder,
      documents.map(({ slug }) => slug),
      withSlashes(base),
      manual.made.manual.documentsOn === null,
    );
    if (missing.length > 0) throw new IncompleteSite(missing);
    layDownloads(next.folder, root, offered);
    if (place.offline) await makeOfflineCopy(next.folder, withSlashes(base), organisation.url);
    const unjudged = extractFor === null ? [] : unjudgedFiles(next.folder, manual.made.manual);
    if (unjudged.length > 0) throw new UnjudgedFiles(unjudged);
    const { hiddenIn } = manual.made;
    const telling = hiddenIn ? pagesThatTell(next.folder, hiddenIn, logoFile(organisation.logo)) : [];
    if (telling.length > 0) throw new HiddenOnPages(telling);
    // Files under `public/` are none of an extract's.
    const policy = { base: withSlashes(base), root: publicDir ?? root, say: console.error };
    // How many acts other documents had is the house's.
    const histories = extractFor === null ? manual.approvals : new Map();
    await finishSite(next.folder, [
      // A policy speaks of servers: it would forbid pages in a folder their own scripts.
      ...(place.offline ? [] : [statePolicy(policy)]),
      ...(place.compress ? [compress] : []),
      listInManifest({ histories, downloads: offered.downloads, audience }),
    ]);
    await replaceOutput(next.folder, out);
  } catch (error) {
    await next.drop();
    tell(problemsOf(error, root), { root, failed: true });
    if (place.verbose) console.error(error);
    console.error('The build failed; the last good manual stays as it was.');
    return 1;
  }
  const what = extractFor === null ? `${clauses.length} clauses` : `an extract for ${extractFor}`;
  console.log(`${documents.length} documents, ${what}. ${summary(problems)} ${out}`);
  if (place.offline) console.log(`Open ${join(out, 'index.html')} in a browser.`);
  // What waits in the house is not told with what others get.
  const changed = extractFor === null ? changedTexts(manual) : '';
  for (const line of [changed, verdict]) if (line !== '') console.log(line);
  return 0;
}

class IncompleteSite extends Error {
  readonly hint =
    'Build again; if it stays so, look for what in astro.config or its plugins takes them away.';

  constructor(missing: readonly string[]) {
    const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
    super(`The new site has no ${missing.slice(0, 5).join(', ')}${more}.`);
  }
}

const noFolder =
  'An extract goes into a folder of its own, which its readers alone may get. Name it with --out.';

class UnjudgedFiles extends Error {
  readonly hint =
    'A plugin or an integration of astro.config makes them, and nobody knows what is in them: take it out of the config for this build.';

  constructor(files: readonly string[]) {
    super(
      `The extract would have files of which nobody knows who may read them: ${files.slice(0, 5).join(', ')}.`,
    );
  }
}

class HiddenOnPages extends Error {
  readonly hint =
    'No document says it: look for it in site.title, in the logo, in styles of your own (customCss), and in what plugins and integrations of astro.config put into pages, scripts and styles.';

  constructor(pages: readonly { path: string; what: string }[]) {
    const [first] = pages;
    const more = pages.length > 1 ? ` So do ${pages.length - 1} more.` : '';
    super(`${first?.path} of the extract says ${first?.what}, which its readers must not know.${more}`);
  }
}

/** The path in the address that the organisation says its manual has. */
const pathOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).pathname : undefined;
