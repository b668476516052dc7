import { describe, expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

const told = (input: Partial<OrganisationInput>, about: string): string[] =>
  objectionsTo(input).filter((text) => text.includes(about));

describe('the tool that a measure takes its data from', () => {
  const measures = [{ id: 'calls', name: 'Calls answered in time', source: 'telephony' }];

  test('keeps a record or serves a report', () => {
    expect(told({ measures }, 'Calls')).toEqual([
      'warning measures.calls.source: "Calls answered in time" is worked out from the telephone system, where no kind of record is kept and from which no report takes data. Name the tool that keeps its data, or write telephony as the location of the record that has them, or among the sources of a report.',
    ]);
    const records = [{ id: 'call-list', location: 'telephony', clauses: ['8.1'] }];
    expect(told({ measures, records }, 'Calls')).toEqual([]);
    const serviceReporting = { reports: [{ id: 'service-level-report', sources: ['itsm', 'telephony'] }] };
    expect(told({ measures, serviceReporting }, 'Calls')).toEqual([]);
  });

  test('is looked at for ready-made measures too, once their record is kept elsewhere', () => {
    expect(told({}, 'measures.')).toEqual([]);
    const records = [{ id: 'satisfaction-result', location: 'documents' }];
    const serviceReporting = { reports: [{ id: 'management-report', sources: ['itsm'] }] };
    const found = told({ records, serviceReporting }, 'measures.');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('measures.customer-satisfaction.source');
  });

  test('may be one of the further tools, and one that there is not is told by itself', () => {
    const tools = { others: [{ id: 'counter', name: 'the door counter' }] };
    const own = [{ id: 'visits', name: 'Visits', source: 'counter' }];
    expect(told({ tools, measures: own }, 'Visits')[0]).toContain('worked out from the door counter');
    expect(told({ measures: own }, 'worked out')).toEqual([]);
    expect(told({ measures: own }, 'measures.visits')).toHaveLength(1);
  });
});

describe('a party that runs a process', () => {
  const party = { id: 'night', name: 'Night Desk', contract: 'N', runs: true };

  test('stands in the register of other parties', () => {
    expect(told({ suppliers: [party] }, 'suppliers.night.runs')).toEqual([
      'warning suppliers.night.runs: Night Desk is said to run a process of ours, but no entry of otherParties names it: nobody is accountable for that work, and nothing measures it. Add an entry to otherParties with supplier: night, its process, the accountable role and measures, or write false.',
    ]);
    const otherParties = [{ id: 'desk', supplier: 'night', accountable: 'incident-manager' }];
    expect(told({ suppliers: [party], otherParties }, 'suppliers.night.runs')).toEqual([]);
    expect(told({ suppliers: [{ ...party, runs: false }] }, 'suppliers.night.runs')).toEqual([]);
  });
});

describe('what a party can reach', () => {
  const reach = (terms: object) =>
    told({ suppliers: [{ id: 'p', name: 'Party', ...terms }] }, 'suppliers.p.access');

  test('has a control of one side at least', () => {
    expect(reach({ access: [{ id: 'hall', name: 'the hall', kind: 'physical' }] })).toEqual([
      'warning suppliers.p.access.hall: Party can reach the hall, and nothing says what either side does against a misuse. Write theirControls or ourControls, and the proof.',
    ]);
    for (const controls of [{ theirControls: ['badges'] }, { ourControls: ['locks'] }])
      expect(reach({ access: [{ id: 'hall', kind: 'physical', ...controls }] })).toEqual([]);
  });

  test('is listed when it has accounts or information; that an outsider has no list at all is missing content', () => {
    const hall = { id: 'hall', kind: 'physical' as const, ourControls: ['locks'] };
    const store = { id: 'store', kind: 'information' as const, ourControls: ['rights'] };
    expect(reach({ kind: 'internal-group', informationAccess: true })).toHaveLength(1);
    expect(reach({ kind: 'external', informationAccess: true })).toEqual([]);
    expect(reach({ kind: 'external', informationAccess: true, access: [hall] })).toHaveLength(1);
    expect(reach({ kind: 'external', informationAccess: true, access: [hall, store] })).toEqual([]);
    expect(reach({ kind: 'internal-group', informationAccess: false })).toEqual([]);
  });
});
