import { createContext } from 'react';

/** Whether the page itself would come if it were asked for now, from the network or its kept copy. */
export function pageAnswers(): Promise<boolean> {
  return fetch('./', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    // No network: that is the answer.
    () => false,
  );
}

/** The same for the page that is drawn: of one in a file all parts are there. */
export const PageAnswers = createContext(pageAnswers);
