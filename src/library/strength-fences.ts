import type { Fraction } from 'fraction.js';
import type { StrengthFences, Use } from '../dosing/bounds';
import { exactly } from '../dosing/quantity';
import { usedFor } from '../dosing/tool-limits';
import { exact, inUnitAt, shown, shownDose } from './amounts';
import { extremesOf } from './band-weights';
import { BOUNDS } from './bundled/bounds';
import type { Fault, Path } from './fault';
import { heldBands, maximumAt } from './held-band';
import { CALLED, capital } from './limit-order';
import type { Preparation } from './schema';
import type { OpenProtocol } from './schema-protocol';

/** What a strength is held by that is chosen for an infusion, or worked out for its fixed rate. */
function chosenUse(protocol: Pick<OpenProtocol, 'route' | 'delivery'>): Use {
  const use = usedFor(protocol);
  return use === 'intravenous infusion' ? 'bag for a wanted rate' : use;
}

/** Strengths that a pump must not be given: of listed preparations, a custom strength, and what a fixed rate comes to. */
export function strengthFaults(
  protocol: OpenProtocol,
  preparations: readonly Preparation[] | undefined,
): Fault[] {
  const use = usedFor(protocol);
  const listed = (protocol.preparations ?? []).flatMap((id, index) => {
    const found = preparations?.find((each) => each.id === id);
    const at = ['preparations', index];
    if (!found) return [];
    const strength = exact(found.drug).div(exact(found.finalVolume));
    return outside(strength, BOUNDS.strength[use], at, `“${id}” is`);
  });
  return [...listed, ...customFaults(protocol), ...fixedRateFaults(protocol)];
}

function outside(
  strength: Fraction,
  { below, above }: StrengthFences,
  at: Path,
  what: string,
): Fault[] {
  const [least, most] = [below.stop, above.stop].map(({ at: stop }) => exactly(stop));
  const isLess = least && strength.lt(least.value);
  const edge = isLess ? least : most;
  if (!edge || (!isLess && !strength.gt(edge.value))) return [];
  return [
    {
      rule: 'fences',
      at,
      sentence: `${what} ${shown(strength, edge.value)} mg/mL; the tool’s own fence is ${isLess ? 'from' : 'to'} ${shown(edge.value)} mg/mL.`,
      remedy:
        'Look for a slip of the decimal point, or for milligrams and micrograms, in drug and volume.',
    },
  ];
}

const ORDER = ['hardMin', 'softMin', 'softMax', 'hardMax'] as const;
const IN_ORDER = 'The order is hard minimum, soft minimum, soft maximum, hard maximum.';

function customFaults(protocol: OpenProtocol): Fault[] {
  const { customStrength: custom } = protocol;
  if (!custom) return [];
  const bounds = BOUNDS.strength[chosenUse(protocol)];
  const written = ORDER.flatMap((name) => {
    const figure = custom[name];
    return figure === undefined ? [] : [{ name, value: exact(figure) }];
  });
  const at = (name: string) => ['customStrength', name];
  return [
    ...written.flatMap(({ name, value }) =>
      outside(value, bounds, at(name), `${capital(CALLED[name])} is`),
    ),
    ...written.slice(1).flatMap(({ name, value }, index): Fault[] => {
      const lower = written[index];
      if (!lower?.value.gt(value)) return [];
      const sentence = capital(
        `${CALLED[lower.name]} ${shown(lower.value)} is above ${CALLED[name]} ${shown(value)} mg/mL.`,
      );
      return [{ rule: 'order', at: at(name), sentence, remedy: IN_ORDER }];
    }),
  ];
}

/** mg/h ÷ mL/h = mg/mL, at the highest dose of the lightest and of the heaviest of a band. */
function fixedRateFaults(protocol: OpenProtocol): Fault[] {
  const { fixedRate, delivery } = protocol;
  if (!fixedRate) return [];
  const bounds = BOUNDS.strength[chosenUse(protocol)];
  return heldBands(protocol).flatMap((band) => {
    const { lightest, heaviest } = extremesOf(band.appliesTo);
    const [first] = [lightest, heaviest].flatMap((weight) => {
      const max = maximumAt(band, delivery, weight);
      if (!max) return [];
      const perHour = inUnitAt(delivery, max.perKg, weight, 'mg/h');
      const strength = perHour.value.div(exact(fixedRate.rate));
      const what = `The highest dose at ${shown(weight.value)} kg, ${shownDose(perHour)}, makes`;
      return outside(strength, bounds, ['fixedRate', 'rate'], what);
    });
    return first ? [first] : [];
  });
}
