import { type Basis, bodyWeights, type GivenBody, type Sex } from './body-weight';
import type { Library, Vial } from './library';
import { mixed, overflows, type Preparation, type Way } from './preparation';
import type { Protocol } from './protocol';
import { exactly, isMore, type Quantity, quantity } from './quantity';
import { fieldsOf, type Place, quantityAt, refuse, wordAt } from './refusal';
import { DELIVERIES, type DosingUnit, infusionUnit } from './units';

const BASES: readonly Basis[] = ['actual', 'ideal', 'adjusted'];
const SEXES: readonly Sex[] = ['female', 'male'];
const WAYS: readonly Way[] = ['made up to', 'added to'];

/** The weight that is dosed on, and the body where one was given. */
export interface Weights {
  readonly weight: Quantity<'kg'>;
  readonly body: GivenBody | undefined;
}

/** A field that may be left out: what reads it is asked only where it is there. */
export function ifThere<T>(place: Place, read: (place: Place) => T | undefined): T | undefined {
  return place.json === undefined ? undefined : read(place);
}

/** The id of a protocol → the protocol. */
export function protocolAt(place: Place, { protocols }: Library): Protocol | undefined {
  const id = wordAt(
    place,
    protocols.map((each) => each.id),
    'unknown protocol',
  );
  return protocols.find((each) => each.id === id);
}

/** The measured kg, and the body if there is one → the kg that are dosed on. */
export function weightsAt(weight: Place, body: Place, library: Library): Weights | undefined {
  const actual = quantityAt(weight, 'kg');
  if (body.json === undefined) return actual && { weight: actual, body: undefined };
  const at = fieldsOf(body, ['basis', 'sex', 'height']);
  if (!at) return undefined;
  const basis = wordAt(at('basis'), BASES);
  const sex = wordAt(at('sex'), SEXES);
  const height = quantityAt(at('height'), 'cm');
  if (!actual || !basis || !sex || !height) return undefined;
  const given = { actual, height, sex };
  const weights = bodyWeights(given, library.bodyWeight);
  const dosed = weights[basis];
  if (dosed?.value.gt(0)) return { weight: dosed, body: { basis, body: given, weights } };
  const { from } = library.bodyWeight.formula.value;
  return refuse(at('height'), { why: 'below', limit: from.figure, unit: from.unit });
}

/** mg, mL and how they are mixed → the preparation with its true final volume. */
export function preparationAt(place: Place, library: Library): Preparation | undefined {
  const at = fieldsOf(place, ['drug', 'volume', 'mixing']);
  if (!at) return undefined;
  const drug = quantityAt(at('drug'), 'mg');
  const volume = quantityAt(at('volume'), 'mL');
  if (at('mixing').json === undefined) return drug && volume && { drug, volume };
  const mixing = fieldsOf(at('mixing'), ['vial', 'way']);
  if (!mixing) return undefined;
  const vial = vialAt(mixing('vial'), library);
  const way = wordAt(mixing('way'), WAYS);
  if (!drug || !volume || !vial || !way) return undefined;
  const preparation = mixed(drug, { vial, way, entered: volume });
  return overflows(preparation) ? refuse(at('mixing'), { why: 'overflows' }) : preparation;
}

/** The id of one of the library’s vials → that vial. */
export function vialAt(place: Place, { products }: Library): Vial | undefined {
  const all = products.vials.value;
  const id = wordAt(
    place,
    all.map((each) => each.id),
  );
  return all.find((each) => each.id === id);
}

/** A figure with one of the units that its protocol is ordered in → the dose. */
export function doseAt<U extends DosingUnit>(
  place: Place,
  { orderedIn }: { readonly orderedIn: readonly [U, ...U[]] },
): Quantity<U> | undefined {
  const at = fieldsOf(place, ['figure', 'unit']);
  if (!at) return undefined;
  const unit = wordAt(at('unit'), orderedIn, 'another unit');
  const dose = quantityAt(at('figure'), unit ?? orderedIn[0]);
  return unit && dose;
}

/** One of the numbers of doses a day that a protocol documents, where one is ordered. */
export function dosesPerDayAt(place: Place, protocol: Protocol): Quantity<'doses/day'> | undefined {
  if (protocol.delivery !== 'divided doses') return absentAt(place);
  const documented = protocol.dosesPerDay?.value ?? [];
  const often = ifThere(place, (there) => wordAt(there, documented));
  return often === undefined ? undefined : quantity(often, 'doses/day');
}

/** A titration step in the unit of the dose, where one is ordered of an infusion, no finer than is tabulated. */
export function titrationStepAt(
  place: Place,
  { delivery }: Protocol,
  dose: Quantity<DosingUnit> | undefined,
  { bounds }: Library,
): Quantity<DosingUnit<'infusion'>> | undefined {
  if (delivery !== 'infusion') return absentAt(place);
  const unit = dose ? infusionUnit(dose.unit) : DELIVERIES.infusion.perKg;
  const step = unit && ifThere(place, (there) => quantityAt(there, unit));
  if (!unit || !step) return undefined;
  const { at } = bounds.titration[unit].finest;
  return isMore(exactly<DosingUnit<'infusion'>>(at), step)
    ? refuse(place, { why: 'below', limit: at.figure, unit: at.unit })
    : step;
}

/** A field that does not go with the protocol is refused: it would change nothing, in silence. */
export function absentAt(place: Place): undefined {
  if (place.json !== undefined) refuse(place, { why: 'not for this protocol' });
}
