import { entities, label, section, text, url } from './field.ts';

const oneTool = (standard: string, purpose: string) =>
  section(`Tool: ${purpose}`, {
    name: text(`Name of the tool, as it reads in a sentence: ${purpose}`, standard),
    url: url('Address of the tool'),
  });

/** Where work is done and records are kept; keys are used as locations of records. */
export const tools = {
  tools: section('Tools the service management system works with', {
    itsm: oneTool('the ITSM tool', 'tickets for incidents, requests, problems and changes'),
    cmdb: oneTool('the CMDB', 'configuration items and their relations'),
    monitoring: oneTool('the monitoring tool', 'events, availability and capacity data'),
    documents: oneTool('the document store', 'controlled documents, minutes and reports'),
    hr: oneTool('the HR system', 'staff, training and competence'),
    finance: oneTool('the finance system', 'budgets, costs and purchases'),
    security: oneTool('the security tool', 'security events, risks and controls'),
    deployment: oneTool('the deployment tool', 'builds, releases and the software library'),
    telephony: oneTool('the telephone system', 'calls to the service desk'),
    contracts: oneTool('the contract register', 'contracts with customers and suppliers'),
    survey: oneTool('the survey tool', 'satisfaction surveys'),
    backup: oneTool('the backup system', 'copies of data and restore tests'),
    communication: oneTool('the status page', 'news to users about outages and maintenance'),
    others: entities('Further tools', {
      name: label('Name of the tool, as it reads in a sentence'),
      url: url('Address of the tool'),
      purpose: text('What it is used for'),
    }),
  }),
};
