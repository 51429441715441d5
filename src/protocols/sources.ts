import type { Citation, Source } from '../dosing/protocol';

export const BALANCED_KETAMINE: Source = {
  id: 'balanced-ketamine',
  title: 'How Long Does Ketamine Take to Work for Pain?',
  publisher: 'Balanced Ketamine',
  kind: 'a clinic’s web page, undated, with no author and no references',
};

/** A place in the primary source, named by its own section heading. */
export function inSource(place: string): Citation {
  return { source: BALANCED_KETAMINE.id, place };
}
