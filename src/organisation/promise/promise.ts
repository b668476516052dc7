import { isWorking } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type AvailabilityResult, availabilityOf } from './availability.ts';
import { type CopyLine, copyLines } from './copies.ts';
import { type CoverLine, coverLines } from './cover.ts';
import { type DependencyLine, dependencyLines } from './dependencies.ts';
import { type NightLine, nightLines } from './night.ts';
import { type ForCustomers, linesFor } from './promised.ts';
import { type RecoveryLine, recoveryLines } from './recovery.ts';
import type { Service, Stated } from './stated.ts';
import { type AnswerLine, answerLines, type SupportLine, supportLines } from './support.ts';
import { type HoursLine, hoursLines } from './support-hours.ts';
import { type RestLine, restLines } from './unsupported.ts';

const given = (...compared: readonly (Stated | undefined)[]): Stated[] =>
  compared.filter((value) => value !== undefined);

/** What supporting parties have agreed to for each priority. */
export const supportOf = (service: Service, organisation: Organisation): ForCustomers<SupportLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => supportLines(promised, organisation),
    ({ promised, supporting, ownShare }) => given(promised, supporting, ownShare),
  );

/** How soon those respond who take the calls. */
export const answersOf = (service: Service, organisation: Organisation): ForCustomers<AnswerLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => answerLines(promised, organisation),
    ({ promised, supporting }) => given(promised, supporting),
  );

/** When supporting parties are there. */
export const hoursOf = (service: Service, organisation: Organisation): ForCustomers<HoursLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => hoursLines(promised, organisation),
    ({ promised, resolution, supporting }) => given(promised, resolution, supporting),
  );

/** Who is there while times to respond run. */
export const coverFor = (service: Service, organisation: Organisation): ForCustomers<CoverLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => coverLines(promised, organisation),
    ({ promised, respond, priority }) =>
      given(promised, isWorking(respond.value) === isWorking(priority.respond) ? undefined : respond),
  );

/** How long it takes at night until somebody works on an incident. */
export const nightsOf = (service: Service, organisation: Organisation): ForCustomers<NightLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => nightLines(promised, organisation),
    ({ promised, times }) => [promised, ...times],
  );

/** What comes out of the parts of a service. */
export const availabilityFor = (
  service: Service,
  organisation: Organisation,
): ForCustomers<AvailabilityResult>[] =>
  linesFor(
    service,
    organisation,
    (promised) => [availabilityOf(promised, organisation)],
    ({ target }) => given(target),
  );

/** Recovery times of services that it depends on. */
export const recoveryOf = (service: Service, organisation: Organisation): ForCustomers<RecoveryLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => recoveryLines(promised, organisation),
    ({ promised, supporting }) => given(promised, supporting),
  );

/** How old its copies can be. */
export const copiesOf = (service: Service, organisation: Organisation): ForCustomers<CopyLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => copyLines(promised, organisation),
    ({ promised, supporting, run }) => given(promised, supporting, run),
  );

/** How soon faults in services that it depends on are resolved, and when. */
export const dependenciesFor = (
  service: Service,
  organisation: Organisation,
): ForCustomers<DependencyLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => dependencyLines(promised, organisation),
    ({ promised, supporting }) => given(promised, supporting),
  );

/** How long a fault may rest, against what its availability leaves. */
export const restsOf = (service: Service, organisation: Organisation): ForCustomers<RestLine>[] =>
  linesFor(
    service,
    organisation,
    (promised) => restLines(promised, organisation),
    ({ target, hours, supported, onCall }) => given(target, hours, supported, ...onCall),
  );
