/**
 * What the one file says while nothing in it runs: it stands there as it is, without a script. No sentence holds a
 * character that is markup.
 */
export const NOT_RUNNING = {
  heading: 'Ketamine dose: this page is not running',
  meanwhile: 'Until it runs, work the dose out in your usual way. One of these is the reason:',
  reasons: [
    'This file is not as it was built: something in it was changed, or it was not copied whole. The browser runs nothing of it then. Get it again from whoever gave it out.',
    'What shows it is no browser but a preview, of a mail program or a file store. Save the file and open it in a browser.',
    'The browser runs no scripts. Allow them for this file, or use another browser.',
    'The browser is older than Chrome or Edge 109, Firefox 115 or Safari 15.4. Use a newer one.',
  ],
} as const;
