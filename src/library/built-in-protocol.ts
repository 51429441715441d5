import type { Cited, Limit } from '../dosing/cited';
import type { Example, SourcedProtocol } from '../dosing/protocol';
import type { Unit, Written } from '../dosing/quantity';
import { DELIVERIES, type DosingUnit } from '../dosing/units';
import { fileUnit } from './amounts';
import type { ReferenceFile } from './schema';
import type { Dose } from './schema-parts';

type FileProtocol = ReferenceFile['protocols'][number];

/** What a protocol is for, where its source names more than pain. */
const INDICATIONS: Readonly<Record<string, string>> = {
  'crps-sci-iv': 'complex regional pain syndrome or spinal cord injury, in adults',
};

const NAME_OF_SPECIALIST = 'Specialist’s name';

/** A protocol of the built-in limits, and its worked examples → the same as files write it: one band, for everyone. */
export function builtInProtocol(
  protocol: SourcedProtocol,
  examples: readonly Example[],
): FileProtocol {
  const { id, name, route, delivery, documented, ceiling, flatCeiling, silentAbout } = protocol;
  const { low, high } = documented.value;
  return {
    ...{ id, name, indication: INDICATIONS[id] ?? 'pain in adults', route, delivery },
    weightBasis: 'measured',
    orderedIn: protocol.orderedIn.map(fileUnit),
    citation: documented.citation,
    bands: [
      {
        appliesTo: 'everyone',
        unit: fileUnit(protocol.orderedIn[0]),
        range: {
          low: documented.hedge ? { figure: low.figure, hedge: documented.hedge } : low.figure,
          high: high.figure,
        },
        limits: { hardMax: { figure: ceiling.at.figure, ...citedBy(ceiling) } },
        ...(flatCeiling
          ? { notToExceed: { ...fileDose(flatCeiling.at), ...citedBy(flatCeiling) } }
          : {}),
      },
    ],
    ...care(protocol),
    ...often(protocol),
    silentAbout: [
      { field: 'strength', says: STRENGTH },
      ...silentAbout
        .filter((says) => says !== STRENGTH)
        .map((says) => ({ field: 'other' as const, says })),
    ],
    examples: examples.map((each) => exampleAsWritten(protocol, each)),
  };
}

const STRENGTH = 'the strength';

/** Whose care the source asks for, and whose name belongs on paper. */
function care(protocol: SourcedProtocol): Pick<FileProtocol, 'blanks' | 'clinicalAdvisory'> {
  if (protocol.delivery !== 'infusion') return {};
  const { specialistBand, careOf } = protocol;
  if (specialistBand) return { blanks: [{ when: 'above range', says: NAME_OF_SPECIALIST }] };
  if (!careOf) return {};
  const { specialist, pump } = careOf.value;
  return {
    blanks: [{ when: 'always', says: NAME_OF_SPECIALIST }],
    clinicalAdvisory: `${careOf.hedge} ${specialist}, with ${pump}`,
  };
}

function often(protocol: SourcedProtocol): Pick<FileProtocol, 'dosesPerDay' | 'typicalPerDay'> {
  if (protocol.delivery !== 'divided doses') return {};
  const { dosesPerDay, typicalDay } = protocol;
  const [fewest, most] = dosesPerDay.value;
  return {
    dosesPerDay: [fewest, most],
    typicalPerDay: { figure: typicalDay.at.figure, unit: 'mg/24 h', ...citedBy(typicalDay) },
  };
}

/** A figure’s place and the word that hedges it; or that this tool decided it, and why. */
function citedBy(limit: Limit<Unit>): Pick<Dose, 'citation' | 'hedge'> {
  if (limit.setBy === 'tool') {
    return { citation: { decidedBy: 'this tool', reason: limit.reason } };
  }
  const { citation, scope } = limit;
  const isScoped = 'source' in citation && scope !== undefined;
  return {
    citation: isScoped ? { ...citation, place: `${citation.place}: ${scope}` } : citation,
    ...hedged(limit),
  };
}

/** The word by which a source leaves a figure open, if it has one. */
export function hedged({ hedge }: Pick<Cited<unknown>, 'hedge'>): { hedge?: string } {
  return hedge === undefined ? {} : { hedge };
}

/** A dose as files write it. */
export function fileDose({ figure, unit }: Written<DosingUnit>): Dose {
  return { figure, unit: fileUnit(unit) };
}

function exampleAsWritten(
  protocol: SourcedProtocol,
  { weight, dose, unit, drug, volume, gives }: Example,
): FileProtocol['examples'][number] {
  const { amount, setting } = DELIVERIES[protocol.delivery];
  const isMade = drug !== undefined && volume !== undefined;
  return {
    weight,
    order: fileDose({ figure: dose, unit: unit ?? protocol.orderedIn[0] }),
    ...(isMade ? { preparation: { drug, finalVolume: volume } } : {}),
    gives:
      'stoppedAbove' in gives
        ? { says: 'stop' }
        : {
            says: gives.says,
            amount: fileDose({ figure: gives.amount, unit: unit ?? amount }),
            ...(gives.setting === undefined
              ? {}
              : {
                  setting: {
                    figure: gives.setting,
                    unit: setting === 'mL/h' ? setting : ('mL' as const),
                  },
                }),
          },
  };
}
