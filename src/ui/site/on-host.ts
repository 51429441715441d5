import { SINGLE } from '../library/one-file';
import { later } from '../parts/later';
import { pageAnswers } from '../parts/page-answers';
import type { Place } from './place';

/** The page on a host: its parts come when they are wanted, and a worker keeps them. */
export const ON_HOST: Place = {
  address: () => `${window.location.origin}${window.location.pathname}`,
  answers: pageAnswers,
  KeptLine: later(
    () => import('../OfflineLine').then((line) => line.OfflineLine),
    'The copy for use without a network',
  ),
  oneFile: { kind: 'beside', address: `./${SINGLE}` },
};
