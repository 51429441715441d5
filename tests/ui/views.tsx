import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { HandedLink } from '../../src/answers/link';
import { NO_ATTEMPTS } from '../../src/intake/attempts';
import { handOff } from '../../src/intake/hand-off';
import { EMPTY_COURSE, type TypedCourse } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { CheckView } from '../../src/ui/check/CheckView';
import { type CourseState, CourseView } from '../../src/ui/course/CourseView';
import { type DoseState, DoseView } from '../../src/ui/dose/DoseView';

// A shared machine may be slow: what comes is waited for.
configure({ asyncUtilTimeout: 10_000 });

/** 0.2 mg/kg/h × 70 kg = 14 mg/h at 100 mg ÷ 50 mL = 2 mg/mL is 7 mL/h. */
export const IV = {
  protocol: 'continuous-iv',
  weight: '70',
  dose: '0.2',
  drug: '100',
  volume: '50',
} as const;

const NOTHING = () => {};
const now = () => new Date(2026, 10, 23, 9, 41);
const ALSO = { library: LIBRARY, again: undefined, now, version: '1.0.0' };

/** A wide screen, on which a result stands beside its form; or a phone. */
function screenIs(wide: boolean) {
  window.matchMedia = vi.fn().mockReturnValue({ matches: wide });
}

/** The Dose view as it stands when somebody has typed an order. */
export function openDose(typed: Partial<TypedOrder>, { wide = true } = {}) {
  screenIs(wide);
  function Dose() {
    const [state, setState] = useState<DoseState>({
      typed: { ...EMPTY_ORDER, ...typed },
      asked: undefined,
    });
    return (
      <DoseView
        {...ALSO}
        state={state}
        onType={(change) => setState((before) => ({ ...before, typed: change(before.typed) }))}
        onChange={setState}
        handOff={(payload) => handOff(payload, 'https://dose.example/')}
      />
    );
  }
  render(<Dose />);
  return userEvent.setup({ delay: null });
}

/** The Course view as it stands when somebody has typed an order and a course. */
export function openCourse(
  typedOrder: Partial<TypedOrder>,
  typedCourse: Partial<TypedCourse>,
  { wide = true } = {},
) {
  screenIs(wide);
  function Course() {
    const [order, setOrder] = useState<TypedOrder>({ ...EMPTY_ORDER, ...typedOrder });
    const [state, setState] = useState<CourseState>({
      typed: { ...EMPTY_COURSE, ...typedCourse },
      asked: undefined,
    });
    return (
      <CourseView
        {...ALSO}
        order={order}
        onOrder={(change) => setOrder(change)}
        state={state}
        onChange={setState}
      />
    );
  }
  render(<Course />);
  return userEvent.setup({ delay: null });
}

interface OpenCheck {
  readonly link?: HandedLink;
  readonly reading?: string;
}

/** The second check as it stands when somebody has typed the order above and read the pump. */
export function openCheck({ link, reading = '7' }: OpenCheck = {}) {
  screenIs(true);
  function Check() {
    const [record, setRecord] = useState(NO_ATTEMPTS);
    return (
      <CheckView
        {...ALSO}
        link={link}
        onText={undefined}
        onOpen={NOTHING}
        record={record}
        onRecord={setRecord}
      />
    );
  }
  render(<Check />);
  write('Weight, in kilograms', IV.weight);
  choose('Continuous intravenous infusion');
  write(/^Ordered dose/, IV.dose);
  write(/^Drug in the bag/, IV.drug);
  write(/^Final volume/, IV.volume);
  choose('The label does not say');
  write(/^Pump rate/, reading);
  choose('no');
  return userEvent.setup({ delay: null });
}

/** What follows the first painted part of a sheet, at once: as for paper. */
export const drawWhole = () => act(() => void window.dispatchEvent(new Event('beforeprint')));

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Chooses among radio buttons, or ticks a box. */
export const choose = (label: string | RegExp) => fireEvent.click(screen.getByLabelText(label));
/** Writes into a field at once, as pasting does. */
export const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** What an element says, with ordinary spaces. */
export const words = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll('\u00a0', ' ') ?? '';
