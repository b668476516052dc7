import type { Language } from '../../language/languages.ts';
import { catalogueOf, presetsIn } from '../../organisation/index.ts';
import { editions, standardIn } from '../../standard/index.ts';
import { together } from './data/asked/asked.ts';
import { askedOfManagement } from './data/asked/en-management.ts';
import { moreOfManagement } from './data/asked/en-more-management.ts';
import { askedOfLists, moreOfOperation } from './data/asked/en-more-operation.ts';
import { moreOfServices } from './data/asked/en-more-services.ts';
import { askedOfOperation } from './data/asked/en-operation.ts';
import { askedOfRecords, askedOfRoles } from './data/asked/en-roles.ts';
import { askedOfServices } from './data/asked/en-services.ts';
import { listNames } from './data/en-list-names.ts';
import { styleWords } from './data/en-style.ts';
import { registerWords2018 } from './en-registers.ts';
import { searchLanguage } from './en-search-language.ts';
import { siteWords } from './en-site.ts';
import { tableWords } from './en-tables.ts';
import type { Catalogue } from './words.ts';

const language: Language = 'en';
const presets = presetsIn(language);

/** The English catalogue. */
export const english: Catalogue = {
  language,
  printing: catalogueOf(language),
  standardName: (edition) => editions[edition].name,
  standard: standardIn(language),
  documentType: {
    policy: 'Policy',
    process: 'Process',
    procedure: 'Procedure',
    plan: 'Plan',
    agreement: 'Agreement',
    definition: 'Definition',
    form: 'Form',
    register: 'Register',
    reference: 'Reference',
    guide: 'Guide',
  },
  documentTypes: {
    policy: 'Policies',
    process: 'Processes',
    procedure: 'Procedures',
    plan: 'Plans',
    agreement: 'Agreements',
    definition: 'Definitions',
    form: 'Forms',
    register: 'Registers',
    reference: 'References',
    guide: 'Guides',
  },
  presetTitles: { roles: presets.titles('roles'), records: presets.titles('records') },
  midSentence: lowerFirst,
  bareRoles: ['top-management'],
  articleOf,
  noArticleAfter: /\b(?:the|an?|each|every|no|any|another|our|its|their|one|the role|role itself|owner)\s+$/i,
  joins: ['', 'and', 'or', 'with', 'the', 'and the', 'or the', 'with the'],
  forms: (name) => [name, plural(name)],
  steps: {
    number: 'No.',
    who: 'Who',
    what: 'What',
    within: 'By when',
    output: 'Record',
    accountable: 'Answers for it',
    consulted: 'Consulted',
    informed: 'Informed',
  },
  answering: { oneStep: 'step {steps}', moreSteps: 'steps {steps}' },
  aside: { note: 'Note', tip: 'Tip', caution: 'Caution', danger: 'Danger' },
  tables: tableWords,
  site: siteWords,
  siteByEdition: { '2018': registerWords2018 },
  search: searchLanguage,
  style: styleWords,
  listNames,
  askedOfTerm: 'what is {term}',
  things: { service: 'service', customer: 'customer', supplier: 'supplier' },
  asked: {
    documents: together(
      askedOfManagement,
      moreOfManagement,
      askedOfServices,
      moreOfServices,
      askedOfOperation,
      moreOfOperation,
    ),
    roles: askedOfRoles,
    records: askedOfRecords,
    lists: askedOfLists,
  },
};

/** "Incident manager" becomes "incident manager"; "SLA review minutes" and "CMDB record" stay. */
function lowerFirst(title: string): string {
  const [first = '', second = ''] = title;
  const isWord = second === second.toLowerCase() && second !== second.toUpperCase();
  return isWord ? first.toLowerCase() + title.slice(first.length) : title;
}

/** "the Managing director"; "Senior management" and "The board" need none. */
function articleOf(title: string, initial: boolean): string {
  if (/^(?:the|our) |^(?:\w+ )?management\b/i.test(title)) return '';
  return initial ? 'The ' : 'the ';
}

const plural = (name: string): string => {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
};
