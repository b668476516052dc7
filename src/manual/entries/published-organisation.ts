import type { Organisation } from '../../organisation/index.ts';
import type { PublishedOrganisation } from '../model/published-organisation.ts';

/** Who publishes the manual, as pages show it. Field by field: new fields of the config stay out. */
export function publishedOrganisation({
  name,
  legalName,
  shortName,
  logo,
  accentColour,
  site,
  language,
  locale,
}: Organisation): PublishedOrganisation {
  return {
    name,
    legalName,
    shortName,
    logo,
    accentColour,
    title: site.title,
    searchEngines: site.searchEngines,
    url: site.url,
    reportProblem: site.reportProblem,
    editUrl: site.editUrl ?? '',
    proposeChange: site.proposeChange ?? '',
    language,
    locale,
  };
}
