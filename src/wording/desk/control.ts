/** A word of the format, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Named {
  /** The key of the format that it writes. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** A file may do without it. */
  readonly isOptional?: true;
}

/** A text, a date, an id or a count; `unit` stands behind a figure that has no source of its own. */
export interface TextControl extends Named {
  readonly kind: 'text';
  readonly unit?: string;
  /** More than a line. */
  readonly isLong?: true;
  /** An id that follows the name under this key until somebody writes it. */
  readonly follows?: string;
}

/** A figure with, where it has one, a source and a hedge of its own. */
export interface FigureControl extends Named {
  readonly kind: 'figure';
  /** Nothing where it is in the unit of the band, or of the limit, that it is in. */
  readonly unit: string | undefined;
}

/** A figure and the unit chosen for it; `units` are words of the format, those of the protocol, or of the other form. */
export interface MeasureControl extends Named {
  readonly kind: 'measure';
  readonly units: readonly Option[] | 'doses' | 'cap';
  /** Whether it may have a source and a hedge of its own. */
  readonly isCited: boolean;
}

export interface ChoiceControl extends Named {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Things of the file, chosen among them: the units of a protocol in their order, or preparations. */
export interface PickControl extends Named {
  readonly kind: 'pick';
  readonly from: 'units' | 'preparations';
}

/** One thing of the file, by its id; an adjustment of the protocol, by whom it is for. */
export interface NamedControl extends Named {
  readonly kind: 'named';
  readonly from: 'sources' | 'preparations' | 'protocols' | 'adjustments';
}

/** Where a number stands, or who decided it. */
export interface CitationControl extends Named {
  readonly kind: 'citation';
}

/** What belongs together, folded where most files are silent about it. */
export interface GroupControl extends Named {
  readonly kind: 'group';
  readonly controls: readonly Control[];
  /** What the fold says is in it. */
  readonly fold?: string;
}

/** A list of what `controls` say, or of texts; `one` is what its entries are called. */
export interface ListControl extends Named {
  readonly kind: 'list';
  readonly one: string;
  readonly of: readonly Control[] | 'text' | MeasureControl;
  /** Where each entry is a fold: the key of what it is called by. */
  readonly calledBy?: string;
}

/** Two counts, the fewer first. */
export interface PairControl extends Named {
  readonly kind: 'pair';
  readonly labels: readonly [string, string];
}

/** What has a control of its own in the view: whom a band is for, what it is made of in an example. */
export interface OwnControl extends Named {
  readonly kind: 'applies to' | 'doses or not' | 'made of';
}

/** Several controls under one heading, of the same object. */
export interface SectionControl {
  readonly kind: 'section';
  readonly label: string;
  readonly hint?: string;
  /** What the fold says is in it. */
  readonly fold?: string;
  readonly controls: readonly Control[];
}

/** One thing that a person is asked for as a library is written. */
export type Control =
  | TextControl
  | FigureControl
  | MeasureControl
  | ChoiceControl
  | PickControl
  | NamedControl
  | CitationControl
  | GroupControl
  | ListControl
  | PairControl
  | OwnControl
  | SectionControl;
