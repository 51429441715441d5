import { CHECK } from '../intake/link-address';
import { later } from './parts/later';

/** The views by the fragments that open them. */
export const VIEWS = [
  { fragment: '#/', name: 'Dose' },
  { fragment: CHECK, name: 'Second check' },
  { fragment: '#/course', name: 'Course' },
  { fragment: '#/library', name: 'Library' },
] as const;

/** What is opened from the foot and from the library, beside the views that every page names. */
export const COPY = { fragment: '#/copy', name: 'Check this copy' } as const;

/** One of them. */
export type View = (typeof VIEWS)[number] | typeof COPY;

/** What the view of the library was called: bookmarks still do. */
const LIMITS = 'limits';

/** A fragment → the view that it opens; Dose, where it names none. */
export function viewOf(fragment: string): View {
  const [, word] = fragment.split('/');
  const called = word === LIMITS ? 'library' : word;
  return [...VIEWS, COPY].find((each) => called === each.fragment.slice(2)) ?? VIEWS[0];
}

// The Dose view is what most visits want, so it loads alone; the others follow when opened.
const WHAT = 'This view';
/** The second check. */
export const CheckView = later(
  () => import('./check/CheckView').then((room) => room.CheckView),
  WHAT,
  'when drawn',
);
/** The course. */
export const CourseView = later(
  () => import('./course/CourseView').then((room) => room.CourseView),
  WHAT,
  'when drawn',
);
/** The library. */
export const LibraryView = later(
  () => import('./library/LibraryView').then((room) => room.LibraryView),
  WHAT,
  'when drawn',
);
/** The check of this copy. */
export const CopyView = later(
  () => import('./copy/CopyView').then((room) => room.CopyView),
  WHAT,
  'when drawn',
);

// Safe to wait for: nothing is drawn that works anything out beside the first, and the second says what holds.
/** Why nothing is worked out, in place of every view. */
export const NoLimits = later(
  () => import('./site/NoLimits').then((room) => room.NoLimits),
  'Why nothing is worked out',
  'when drawn',
);
/** What is to be said of the limits, above every view. */
export const LimitsSaid = later(
  () => import('./site/NoLimits').then((room) => room.LimitsSaid),
  'What is to be said of the limits',
  'when drawn',
);
