import { later } from '../parts/later';

/** The record that hangs at the bedside, fetched when somebody wants it. */
export const BedsideRecordPage = later(
  () => import('./BedsideRecordView').then((room) => room.BedsideRecordView),
  'The bedside record',
  'when drawn',
);

/** The label of a bag, fetched when somebody wants it. */
export const BagLabelPage = later(
  () => import('./BagLabelView').then((room) => room.BagLabelView),
  'The bag label',
  'when drawn',
);
