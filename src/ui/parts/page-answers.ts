/** Whether the page itself would come if it were asked for now, from the network or its kept copy. */
export function pageAnswers(): Promise<boolean> {
  return fetch('./', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    // No network: that is the answer.
    () => false,
  );
}
