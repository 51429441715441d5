import chromium from '@sparticuz/chromium';

/** The Chromium that journeys and benchmark drive, and how it is started. */
export const browser = {
  // The packaged Chromium spares a fresh machine the download; an installed one is preferred.
  executablePath: process.env.CHROME_PATH || (await chromium.executablePath()),
  args: [
    '--no-sandbox',
    // Frames are drawn by the processor anyway; without a process for a card there is less to stall.
    '--disable-gpu',
    // Playwright already silences the other background services. QUIC would not be seen by its
    // request log.
    '--disable-quic',
    '--disable-domain-reliability',
    '--no-pings',
  ],
};
