import { type CourseRequest, type OrderedCourse, singleDoseBeside } from '../dosing/course';
import type { Library } from '../dosing/library';
import { isInfusion, type Order } from '../dosing/order';
import type { SingleDoseProtocol } from '../dosing/protocol';
import { isMore, type Quantity, quantity } from '../dosing/quantity';
import { A_DAY } from '../dosing/time';
import { DELIVERIES, type DosingUnit } from '../dosing/units';
import type { CourseProblem, Problems } from './course-problem';
import { readDose } from './dose-entry';
import { readNumber } from './number-entry';
import { readOrderForm } from './order-form';
import { type Read, refusals } from './problem';
import { needed, readSeries, readWhole, wholeProblems } from './series-form';
import type { TypedCourse } from './typed-course';
import { doseUnit, type TypedOrder } from './typed-order';

/** The order and the course as typed → hours, days and dates, or every problem in field order. */
export function readCourseForm(
  order: TypedOrder,
  typed: TypedCourse,
  library: Library,
): Read<CourseRequest, CourseProblem> {
  const wantsCourse = typed.hours !== '' || typed.days !== '' || typed.bolus !== '';
  const ordered = wantsCourse ? readOrdered(order, typed, library) : undefined;
  const series = readSeries(typed, library);
  const problems = [
    ...(ordered?.problems ?? []),
    ...series.problems,
    ...daysDiffer(typed, library),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  if (!ordered && !series.read) {
    return { kind: 'problems', problems: [{ field: 'hours', kind: 'nothing asked' }] };
  }
  return {
    kind: 'read',
    value: {
      ordered: ordered?.read,
      orderLeftOut: !ordered && order.dose !== '',
      series: series.read,
    },
  };
}

/** Each session is a day of the course: so many days are so many sessions. Said once, at the later field. */
function daysDiffer(typed: TypedCourse, library: Library): Problems {
  const days = readWhole(typed.days, 'days', library);
  const sessions = readWhole(typed.sessions, 'sessions', library);
  if (days === undefined || sessions === undefined || days === sessions) return [];
  return [{ field: 'sessions', kind: 'days differ', days, sessions }];
}

function readOrdered(
  typedOrder: TypedOrder,
  typed: TypedCourse,
  library: Library,
): { readonly read: OrderedCourse | undefined; readonly problems: Problems } {
  const hours = readNumber(typed.hours, 'h');
  const days = readWhole(typed.days, 'days', library);
  const units = bolusUnits(typedOrder, library);
  const unit = bolusUnit(typedOrder, typed, library);
  const bolus = readDose(typed.bolus, unit, units);
  const courseProblems: Problems = [
    ...needed('hours', hours, 'h', true),
    ...(hours.kind === 'read' && isMore(hours.quantity, A_DAY)
      ? [{ field: 'hours', kind: 'longer than a day' } as const]
      : []),
    ...wholeProblems('days', typed.days, 'days', true, library),
    ...refusals('bolus', bolus, unit),
  ];
  const read = readOrderForm(typedOrder, library);
  if (read.kind === 'problems') {
    return { read: undefined, problems: [...read.problems, ...courseProblems] };
  }
  const request = read.value;
  if (request.kind === 'ranges') {
    const missing: Problems = request.protocol
      ? [{ field: 'dose', kind: 'missing', unit: doseUnit(typedOrder, library) }]
      : [{ field: 'protocol', kind: 'missing', unit: undefined }];
    return { read: undefined, problems: [...missing, ...courseProblems] };
  }
  const { order: infusion, body } = request;
  if (!isInfusion(infusion)) {
    const kind = 'not an infusion';
    return { read: undefined, problems: [{ field: 'protocol', kind }, ...courseProblems] };
  }
  const beside = singleDoseBeside(infusion, library);
  if (bolus.kind === 'read' && !beside) {
    return {
      read: undefined,
      problems: [
        ...courseProblems,
        {
          field: 'bolus',
          kind: 'no single dose',
          ...(infusion.protocol.own ? { isOwn: true } : {}),
        },
      ],
    };
  }
  if (courseProblems.length > 0 || hours.kind !== 'read' || days === undefined) {
    return { read: undefined, problems: courseProblems };
  }
  return {
    read: {
      infusion,
      single:
        beside && bolus.kind === 'read'
          ? besideInfusion(infusion, beside, bolus.quantity, typed.bolusStep)
          : undefined,
      hours: hours.quantity,
      days: quantity(`${days}`, 'days'),
      body,
    },
    problems: [],
  };
}

/** The units that a single dose with each session may be ordered in; none where no infusion is chosen that has one. */
export function bolusUnits(
  { protocol: chosen }: Pick<TypedOrder, 'protocol'>,
  library: Library,
): readonly DosingUnit<'single dose'>[] {
  const protocol = library.protocols.find(({ id }) => id === chosen);
  const beside = protocol?.delivery === 'infusion' && singleDoseBeside({ protocol }, library);
  return beside ? beside.orderedIn : [];
}

/** The unit that it is typed in: the chosen one, else per kilogram. */
export function bolusUnit(
  order: Pick<TypedOrder, 'protocol'>,
  { bolusUnit: chosen }: Pick<TypedCourse, 'bolusUnit'>,
  library: Library,
): DosingUnit<'single dose'> {
  const unit = bolusUnits(order, library).find((each) => each === chosen);
  return unit ?? DELIVERIES['single dose'].perKg;
}

/** A single dose at the same weight, from the same preparation where there is one. */
function besideInfusion(
  { weight, dosedOn, preparation }: Order<'infusion'>,
  protocol: SingleDoseProtocol,
  dose: Quantity<DosingUnit<'single dose'>>,
  step: string,
): Order<'single dose'> {
  return {
    delivery: protocol.delivery,
    protocol,
    weight,
    ...(dosedOn ? { dosedOn } : {}),
    ...(preparation ? { preparation } : {}),
    dose,
    step: quantity(step, 'mL'),
  };
}
