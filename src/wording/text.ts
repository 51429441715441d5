/** A sentence in parts; a kept part (a figure with its unit) never breaks at a line end. */
export type Text = readonly Part[];
export interface Part {
  readonly text: string;
  readonly kept: boolean;
  /** Room to write a figure in before it: then the text is a unit. */
  readonly isBlank?: true;
}

/** A sentence around kept figures: say`${'0.6 mg/kg/h'} is more than ${'0.5 mg/kg/h'}.` */
export function say(sentence: TemplateStringsArray, ...figures: readonly string[]): Text {
  return sentence.flatMap((text, at) => {
    const kept = figures[at];
    const parts: Part[] = text === '' ? [] : [{ text, kept: false }];
    // A figure holds its unit by a no-break space; words with an ordinary space may break at it.
    return kept === undefined ? parts : [...parts, { text: kept, kept: !kept.includes(' ') }];
  });
}

/** "5 mg/h (0.071 mg/kg/h)": what a no-break space joins is kept, and a line ends between such. */
export function apart(figures: string): Text {
  return figures
    .split(' ')
    .flatMap((figure, at) => [
      ...(at === 0 ? [] : [{ text: ' ', kept: false }]),
      { text: figure, kept: true },
    ]);
}

/** The same sentence as one string. */
export function plain(text: Text): string {
  return text.map((part) => (part.isBlank ? `___\u00a0${part.text}` : part.text)).join('');
}

/** A name with ordinary spaces, for accessible names and files. */
export function spaced(name: string): string {
  return name.replaceAll('\u00a0', ' ');
}

/** A name inside a sentence; one that begins with an abbreviation, as CRPS, stays. */
export function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A name, or a sentence, at its beginning. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
