import { amount } from '../dosing/dose-by-weight';
import type { Finding } from '../dosing/findings';
import { forPerson } from '../dosing/for-person';
import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { workOut } from '../dosing/plan';
import type { Preparation as Made } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { type Quantity, quantity } from '../dosing/quantity';
import { type Amount, DELIVERIES, type DosingUnit, type Setting } from '../dosing/units';
import { TOOL_SOURCES } from './bundled/sources';
import { TOOL } from './bundled/tool';
import type { ExampleWeight } from './example-weight';
import type { Example } from './schema-protocol';

/** How grave a finding is; `nothing` where there is none. */
export type Says = Example['gives']['says'];

/** One order under a library’s protocol: how grave the gravest finding is, and what it comes to. */
export interface Judged {
  readonly says: Says;
  /** What the gravest findings are of: "above documented", "calculated weight". */
  readonly because: readonly string[];
  readonly amount: Quantity<Amount>;
  readonly setting: Quantity<Setting> | undefined;
}

/** An order as an example writes it: its dose, what it is made from, the step that it is set in, for whom. */
export interface Tried {
  readonly dose: Quantity<DosingUnit>;
  readonly adjustment: string | undefined;
  readonly made: Made | undefined;
  readonly step: string;
}

/** The tool alone: what is held beside a protocol whosever it is. */
export const ALONE: Library = {
  ...TOOL,
  identity: {
    ...{ id: 'tool', name: 'The tool alone', publisher: '', version: '', status: 'reference' },
    fingerprint: '',
  },
  ...{ sources: TOOL_SOURCES, protocols: [], published: [], remarks: [], course: {} },
};

const GRAVITY: readonly Says[] = ['nothing', 'note', 'caution', 'stop'];

/** The gravest of all, and what they are of. */
function gravest(findings: readonly Finding[]): Pick<Judged, 'says' | 'because'> {
  const all = findings.map(({ severity }): Says => severity);
  const says = all.reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'nothing');
  const its = findings.filter(({ severity }) => severity === says);
  return { says, because: [...new Set(its.map(({ kind }) => kind))] };
}

/** An order under a protocol of a file, worked out as the page would → the gravest finding, its amount and its setting. */
export function judge(
  protocol: Protocol,
  { measured, dosedOn, body }: ExampleWeight,
  { dose, adjustment, made, step }: Tried,
): Judged {
  const { delivery } = protocol;
  const order: Order = {
    ...{ delivery, weight: dosedOn, dose, protocol: forPerson(protocol, measured, adjustment) },
    step: quantity(step, DELIVERIES[delivery].setting),
    ...(made ? { preparation: made } : {}),
    ...(adjustment === undefined ? {} : { adjustment }),
    ...(body && body.basis !== 'actual' ? { dosedOn: body } : {}),
  };
  const outcome = workOut(order, ALONE, { body });
  const ordered = amount(delivery, dose, dosedOn);
  return outcome.kind === 'withheld'
    ? { ...gravest(outcome.stops), amount: ordered, setting: undefined }
    : {
        ...gravest(outcome.plan.findings),
        amount: ordered,
        setting: outcome.plan.administration?.set,
      };
}
