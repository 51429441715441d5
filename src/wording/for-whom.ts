import type { Protocol } from '../dosing/protocol';
import { say, type Text } from './text';

/** A label and what stands after it. */
export interface HeadLine {
  readonly label: string;
  readonly says: Text;
}

/** For what, where and by whom a hospital’s protocol is given: the head of every sheet; nothing of a built-in one. */
export function forWhom({ own }: Pick<Protocol, 'own'>): HeadLine[] {
  if (!own) return [];
  const { indication, careAreas, restrictedTo } = own.care;
  return [
    { label: 'For', says: say`${indication}` },
    ...(careAreas.length > 0 ? [{ label: 'Where', says: say`${careAreas.join('; ')}` }] : []),
    ...(restrictedTo === undefined ? [] : [{ label: 'Restricted to', says: say`${restrictedTo}` }]),
  ];
}
