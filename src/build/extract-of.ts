import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { audienceNamed, audienceNames } from '../manual/audience/audience.ts';
import type { MadeManual } from '../manual/make-manual.ts';
import { didYouMean } from '../manual/model/did-you-mean.ts';
import type { Organisation } from '../organisation/index.ts';

/** What an audience gets of a manual in its place, and what is wrong with that; nothing where there is no such audience. */
export function extractOf(
  made: MadeManual,
  name: string,
  organisation: Organisation,
): { made: MadeManual | undefined; problems: Diagnostic[] } {
  const audience = audienceNamed(name, organisation);
  if (!audience) return { made: undefined, problems: [unknownAudience(name, organisation)] };
  const { problems, ...extract } = made.extract(audience);
  const { name: called, language } = extract.manual.organisation;
  return {
    made: {
      ...made,
      ...extract,
      // Earlier versions and what changed in them are for the house.
      frozen: () => undefined,
      versionSource: () => ({
        organisation: { name: called, language },
        printing: extract.manual.printing,
        roles: new Map(),
        house: '',
        documents: [],
      }),
      versionFiles: () => [],
    },
    problems,
  };
}

function unknownAudience(name: string, organisation: Organisation): Diagnostic {
  const known = audienceNames(organisation);
  const some = known.slice(0, 12).join(', ');
  return diagnostic(
    { file: '', ...wholeFile },
    'unknown-audience',
    `"${name}" is no audience of this manual.`,
    didYouMean(name, known, `Add it to audiences, or name one of ${some}${known.length > 12 ? ' …' : ''}.`),
  );
}
