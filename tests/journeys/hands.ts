import type { Locator, Page } from '@playwright/test';

/** More fields than a form has between two that are filled one after the other. */
const FURTHEST = 120;

/** Two hands on a keyboard and no mouse: they count the keys that type nothing into a text. */
export function handsOn(page: Page) {
  const pressed = { tabs: 0, choices: 0, acts: 0, letters: 0 };
  const to = async (target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let tabs = 0; tabs < FURTHEST; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      pressed.tabs += 1;
      await page.keyboard.press(way);
    }
    throw new Error(`${target} was not come to by ${FURTHEST} Tabs`);
  };
  return {
    pressed,
    to,
    /** Types into a field. */
    type: async (target: Locator, text: string) => {
      await to(target);
      pressed.letters += text.length;
      await page.keyboard.type(text);
    },
    /** Types the beginning of a word in a list of words. */
    choose: async (target: Locator, word: string) => {
      await to(target);
      pressed.choices += word.length;
      await page.keyboard.type(word);
    },
    /** Presses a button, opens a fold, or ticks. */
    press: async (target: Locator, key: 'Enter' | 'Space' = 'Enter') => {
      await to(target);
      pressed.acts += 1;
      await page.keyboard.press(key);
    },
    /** Presses a button that stands further up. */
    pressAbove: async (target: Locator) => {
      await to(target, 'Shift+Tab');
      pressed.acts += 1;
      await page.keyboard.press('Enter');
    },
    /** Empties the field that has the focus and types another text. */
    retype: async (target: Locator, text: string) => {
      await to(target);
      pressed.acts += 1;
      await page.keyboard.press('Control+a');
      pressed.letters += text.length;
      await page.keyboard.type(text);
    },
  };
}
