/**
 * A keypad takes the lower part of a phone’s screen: what is typed into stays in sight above it, with what is
 * said of the field. It moves the page alone, never the focus, and only where the field would be covered.
 */
export function keepEntryInSight(): () => void {
  const screen = window.visualViewport;
  const look = () => {
    const entry = document.activeElement;
    if (!screen || !(entry instanceof HTMLInputElement) || entry.type !== 'text') return;
    const field = entry.closest('.field') ?? entry;
    // The whole field, with its label and its read-back; and the entry itself, should that be too tall.
    for (const part of [field, entry]) {
      const { top, bottom } = part.getBoundingClientRect();
      const isSeen = top >= screen.offsetTop && bottom <= screen.offsetTop + screen.height;
      if (!isSeen) part.scrollIntoView({ block: 'nearest' });
    }
  };
  screen?.addEventListener('resize', look);
  return () => screen?.removeEventListener('resize', look);
}
