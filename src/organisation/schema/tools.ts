import type { DefaultWords } from '../defaults/index.ts';
import { entities, label, section, text, url } from './field.ts';

const oneTool = (standard: string, purpose: string) =>
  section(`Tool: ${purpose}`, {
    name: text(`Name of the tool, as it reads in a sentence: ${purpose}`, standard),
    url: url('Address of the tool'),
  });

/** Where work is done and records are kept; keys are used as locations of records. */
export const tools = (words: DefaultWords) => ({
  tools: section('Tools the service management system works with', {
    itsm: oneTool(words.tools.itsm.name, 'tickets for incidents, requests, problems and changes'),
    cmdb: oneTool(words.tools.cmdb.name, 'configuration items and their relations'),
    monitoring: oneTool(words.tools.monitoring.name, 'events, availability and capacity data'),
    documents: oneTool(words.tools.documents.name, 'controlled documents, minutes and reports'),
    hr: oneTool(words.tools.hr.name, 'staff, training and competence'),
    finance: oneTool(words.tools.finance.name, 'budgets, costs and purchases'),
    security: oneTool(words.tools.security.name, 'security events, risks and controls'),
    deployment: oneTool(words.tools.deployment.name, 'builds, releases and the software library'),
    telephony: oneTool(words.tools.telephony.name, 'calls to the service desk'),
    contracts: oneTool(words.tools.contracts.name, 'contracts with customers and suppliers'),
    survey: oneTool(words.tools.survey.name, 'satisfaction surveys'),
    backup: oneTool(words.tools.backup.name, 'copies of data and restore tests'),
    communication: oneTool(words.tools.communication.name, 'news to users about outages and maintenance'),
    others: entities('Further tools', {
      name: label('Name of the tool, as it reads in a sentence'),
      url: url('Address of the tool'),
      purpose: text('What it is used for'),
    }),
  }),
});
