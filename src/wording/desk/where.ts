import type { Path } from '../../library/fault';
import { branch, type Tree, textAt } from '../../library/tree';
import { capitalised } from '../text';
import { ABOUT, CHANGE_LOG, PREPARATIONS, SOURCES, VIALS } from './about';
import { EXCLUDED, WEIGHTS } from './bands';
import { BESIDE } from './beside';
import type { Control, SectionControl } from './control';
import { CITATION } from './parts';
import { PROTOCOLS } from './protocol';

/** The form of a whole library, in the order in which it is written. */
export const LIBRARY: readonly Control[] = [
  ABOUT,
  SOURCES,
  PREPARATIONS,
  PROTOCOLS,
  CHANGE_LOG,
  VIALS,
  BESIDE,
];

function calledAt(at: Path, tree: Tree): string[] {
  return called(LIBRARY, at.map(String), tree);
}

/** A place in a library as its form calls it (JSON pointer → "Acute pain, band 2, Limits, Start"); nothing outside of it. */
export function whereSaid(pointer: string, tree: Tree): string {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return calledAt(keys, tree).join(', ');
}

/**
 * What is at a place, by its label and by what of its protocol it is in: "Band 2, Limits, Hard maximum"; its own
 * fields by its number: "Protocol 1, Name".
 */
export function within(at: Path, label: string): string {
  const [list, index, ...inner] = at.slice(0, -1);
  const isOfProtocol = list === 'protocols' && index !== undefined;
  const around = calledAt(at.slice(0, -1), {});
  const near = isOfProtocol && inner.length > 0 ? around.slice(1) : around;
  return capitalised([...near, label].join(', '));
}

/** What stands at `keys` in `tree`, called as these controls call it, from the outside in. */
function called(
  controls: readonly Control[],
  [key, ...inner]: readonly string[],
  tree: Tree | undefined,
): string[] {
  const control = keyed(controls).find((each) => each.key === key);
  if (!control || key === undefined) return [];
  const below = branch(tree, [key]);
  // What a label says beyond the name of its field is left to the field.
  const label = control.label.replace(/: .*/, '');
  switch (control.kind) {
    case 'group':
      return [label, ...called(control.controls, inner, below)];
    case 'list': {
      const [index, ...rest] = inner;
      if (index === undefined) return [label];
      const entry = branch(below, [index]);
      const name = control.calledBy === 'name' ? textAt(entry, ['name']) : '';
      const { of } = control;
      const fields = of === 'text' || 'kind' in of ? [] : of;
      return [name || `${control.one} ${counted(index)}`, ...called(fields, rest, entry)];
    }
    case 'figure':
    case 'measure':
      return [label, ...called([CITATION], inner, below)];
    case 'applies to':
      return [label, ...called(WEIGHTS, inner.slice(1), below)];
    case 'doses or not':
      return [label, ...called(EXCLUDED, inner, below)];
    default:
      return [label];
  }
}

/** The number of an entry: the first of a list, which is 0 in a pointer, is 1. What is no place in a list stays. */
function counted(index: string): string {
  return /^\d+$/.test(index) ? `${BigInt(index) + 1n}` : index;
}

/** The controls that write a key, those under a heading of their own among them. */
function keyed(controls: readonly Control[]): Exclude<Control, SectionControl>[] {
  return controls.flatMap((each) => (each.kind === 'section' ? keyed(each.controls) : [each]));
}
