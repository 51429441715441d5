import type { ListedPreparation, Strengths } from '../dosing/hospital-rules';
import type { Product } from '../dosing/product';
import { citationFrom, durationFrom, limitFrom } from './cited-from';
import type { Preparation } from './schema';
import type { Figure } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';

/** From what a protocol of a file is given. */
export function strengthsFrom(
  { preparations: ids = [], customStrength: custom, fixedRate, citation: outer }: OpenProtocol,
  preparations: readonly Preparation[],
): Strengths {
  const listed = ids.flatMap((id) =>
    preparations.filter((each) => each.id === id).map(preparationFrom),
  );
  const strength = (figure: Figure) => limitFrom(figure, 'mg/mL', custom?.citation, outer);
  return {
    citation: citationFrom(outer),
    listed,
    ...(custom
      ? {
          custom: {
            hardMin: strength(custom.hardMin),
            ...(custom.softMin === undefined ? {} : { softMin: strength(custom.softMin) }),
            ...(custom.softMax === undefined ? {} : { softMax: strength(custom.softMax) }),
            ...(custom.hardMax === undefined ? {} : { hardMax: strength(custom.hardMax) }),
          },
        }
      : {}),
    ...(fixedRate
      ? {
          fixedRate: {
            rate: limitFrom(fixedRate.rate, 'mL/h', fixedRate.citation, outer),
            runsFor: durationFrom(fixedRate.runsFor, fixedRate.citation, outer),
          },
        }
      : {}),
  };
}

/** A preparation of a file, whose volume is its final one. */
export function preparationFrom(preparation: Preparation): ListedPreparation {
  const { container, diluent, discardAfter, citation } = preparation;
  return {
    ...productFrom(preparation),
    ...(container === undefined ? {} : { container }),
    ...(diluent === undefined ? {} : { diluent }),
    ...(discardAfter ? { discardAfter: durationFrom(discardAfter, citation) } : {}),
    citation: citationFrom(citation),
  };
}

/** An amount of drug in its final volume. */
export function productFrom({
  id,
  drug,
  finalVolume,
}: Pick<Preparation, 'id' | 'drug' | 'finalVolume'>): Product {
  const digits = (figure: Figure) => (typeof figure === 'string' ? figure : figure.figure);
  return {
    id,
    drug: { figure: digits(drug), unit: 'mg' },
    volume: { figure: digits(finalVolume), unit: 'mL' },
  };
}
