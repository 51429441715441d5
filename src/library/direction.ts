/** Which way a change goes; what cannot be told to be tighter is looser, so that someone looks at it. */
export type Direction = 'looser' | 'tighter' | 'neither';

/** One thing that differs between two libraries, in words: "the hard maximum above 50 kg from 25 to 30 mg/h". */
export interface Difference {
  readonly direction: Direction;
  readonly sentence: string;
}
