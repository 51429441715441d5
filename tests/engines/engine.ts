import type { Sought } from './sought';

/** An element that was found, as a hand reaches it. */
export interface Found {
  /** Scrolls to it and clicks its middle. */
  press(): Promise<void>;
  /** Types over all that is in it, key by key; '' deletes it. */
  type(text: string): Promise<void>;
  /** Chooses a file of this computer, in a file field. */
  upload(path: string): Promise<void>;
}

/** Keys without a character of their own. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowRight' | 'Backspace';

/** What a sheet is printed on, unless the page’s styles ask for a size of their own; never shrunk to fit. */
export interface Paper {
  readonly width: string;
  readonly height: string;
  readonly scale?: number;
}

/** The least that a browser is asked for here; all that a journey does is made of it. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  readonly version: string;
  /** The folder, empty at first, where files lie that were saved. */
  readonly saves: string;
  /** Forgets what was visited before, where the engine can. */
  begin(): Promise<void>;
  /** Goes to an address and waits until its files are there. */
  open(address: string): Promise<void>;
  /** The same in a window as narrow as a phone; `width` in CSS pixels. */
  openNarrow(address: string, width: number): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** The value of an expression in the page, awaited: what JSON can say. */
  evaluate(source: string): Promise<unknown>;
  /** The first element that is looked for, in a page that can look (see `soughtIn`). */
  locate(sought: Sought): Promise<Found | undefined>;
  /** Types on whatever has the focus. */
  write(text: string): Promise<void>;
  /** Presses a key on whatever has the focus. */
  strike(key: Key): Promise<void>;
  /** Makes a PDF; absent where the engine prints only with a person at its dialogue. */
  readonly print?: (paper: Paper) => Promise<Uint8Array>;
  /** What the page has complained of since this was last asked. */
  complaints(): Promise<readonly string[]>;
  /** A PNG of what the window shows. */
  photograph(): Promise<Uint8Array>;
  stop(): Promise<void>;
}
