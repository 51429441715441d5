import { later } from './later';

const parts = () => import('./HandOverParts');
const NOT_LOADED = 'Handing over could not be loaded. Reload the page to try again.';

/** The order as a link and a QR code, made only when someone asks for them. */
export const HandOver = later(() => parts().then((room) => room.HandOver), NOT_LOADED);

/** The link on paper: a QR code. */
export const PaperCode = later(() => parts().then((room) => room.PaperCode), NOT_LOADED);
