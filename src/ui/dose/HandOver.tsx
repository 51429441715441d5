import { later } from '../parts/later';

const parts = () => import('./HandOverParts');
const WHAT = 'Handing over';

/** The order as a link and a QR code, made only when someone asks for them. */
export const HandOver = later(() => parts().then((room) => room.HandOver), WHAT);

/** The link on paper: a QR code. */
export const PaperCode = later(() => parts().then((room) => room.PaperCode), WHAT);
