import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** Photographs the screen and reads the QR code in it, black on white, as the plainest scanner would. */
export async function readQr(page: Page) {
  const picture = await page.screenshot();
  const { pixels, width, height } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) throw new Error('no canvas to draw the picture on');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    // As base64: millions of numbers would be slow to hand over one by one.
    const address = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(`${reader.result}`);
      reader.readAsDataURL(new Blob([data]));
    });
    return { pixels: address.split(',')[1] ?? '', width: bitmap.width, height: bitmap.height };
  }, picture.toString('base64'));
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height, {
    inversionAttempts: 'dontInvert',
  })?.data;
}
