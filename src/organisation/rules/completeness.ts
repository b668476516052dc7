import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import { areaOf, processesOf } from '../processes.ts';
import { entities } from '../references.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule, when } from './rule.ts';

/** What is missing beside something that somebody has entered. A list that nobody has begun is told elsewhere. */
export const completeness: Rule = (organisation, decisions) => [
  ...obligations(organisation),
  ...objectives(organisation, decisions),
  ...processes(organisation),
  ...data(organisation),
];

function obligations({ legalObligations, services }: Organisation): Unlocated[] {
  return legalObligations.flatMap(({ id, title, kind, metBy, customer, supplier, appliesTo }) => [
    ...when(
      metBy.length === 0,
      found(
        'obligation-unmet',
        `legalObligations.${id}.metBy`,
        `Nothing says what meets ${title}.`,
        'Name controls, clauses or fields of this config that meet it, such as continuity.testInterval.',
      ),
    ),
    ...when(
      kind === 'contract' && customer === '' && supplier === '',
      found(
        'contract-duty-nowhere',
        `legalObligations.${id}.customer`,
        `${title} is a duty of a contract, but with whom is not said, so that it stands in no agreement.`,
        'Write the id of the customer or the supplier, or another kind.',
      ),
    ),
    ...when(
      customer !== '' &&
        !services.some(
          (service) =>
            service.customers.includes(customer) &&
            (appliesTo.length === 0 || appliesTo.includes(service.id)),
        ),
      found(
        'contract-duty-nowhere',
        `legalObligations.${id}.customer`,
        `${title} is owed to ${customer}, which gets no service that it applies to, so that it stands in no agreement.`,
        `Correct the customer, or name in legalObligations.${id}.appliesTo a service that it gets.`,
      ),
    ),
  ]);
}

/** Of objectives that somebody has written; the ready-made ones are proposals and have no day. */
function objectives(
  { objectives, plan, measures }: Organisation,
  decisions: readonly Decision[],
): Unlocated[] {
  const written = objectives.filter(({ id }) =>
    decisions.some(({ path, decided }) => decided && path.startsWith(`objectives.${id}.`)),
  );
  return written.flatMap(({ id, statement, measure, target, due }) => {
    const path = `objectives.${id}`;
    return [
      ...when(
        measure === '',
        found(
          'objective-unmeasured',
          `${path}.measure`,
          `Nothing measures "${statement}".`,
          'Name a measure by id.',
        ),
      ),
      ...when(
        target === '' && measure !== '' && measures.find((one) => one.id === measure)?.target === 0,
        found(
          'objective-without-target',
          `${path}.target`,
          `Nothing says when "${statement}" is reached: its measure has no target either.`,
          `Write what counts as reached, or a target in measures.${measure}.target.`,
        ),
      ),
      ...when(
        due === undefined && plan.to === undefined,
        found(
          'objective-without-day',
          `${path}.due`,
          `"${statement}" has no day, and the plan has no last day (plan.to) that would stand for it.`,
          'Write a day, such as "2027-03-31", or the last day of the plan in plan.to.',
        ),
      ),
    ];
  });
}

/** Processes of the edition that no measure belongs to. */
function processes(organisation: Organisation): Unlocated[] {
  const measured = new Set<string>(organisation.measures.map((measure) => areaOf(measure, organisation)));
  return processesOf(organisation).flatMap(({ id, section }) =>
    when(
      !measured.has(id),
      found(
        'process-unmeasured',
        'measures',
        `Nothing measures the process ${id} (${section}).`,
        `Keep a ready-made measure of the area ${id}, or write one.`,
      ),
    ),
  );
}

/** Measures whose tool keeps no record and serves no report: nobody could show from what their values were worked out. */
function data(organisation: Organisation): Unlocated[] {
  const { measures, records, serviceReporting } = organisation;
  const used = new Set([
    ...records.map(({ location }) => location),
    ...serviceReporting.reports.flatMap(({ sources }) => sources),
  ]);
  const names = new Map(entities(organisation).tool.map(({ id, name }) => [id, name]));
  return measures.flatMap(({ id, name, source }) => {
    const tool = names.get(source);
    return when(
      // A tool that there is not is told by itself.
      tool !== undefined && !used.has(source),
      found(
        'measure-without-data',
        `measures.${id}.source`,
        `"${name}" is worked out from ${tool}, where no kind of record is kept and from which no report takes data.`,
        `Name the tool that keeps its data, or write ${source} as the location of the record that has them, or among the sources of a report.`,
      ),
    );
  });
}
