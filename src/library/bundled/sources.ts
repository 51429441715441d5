import type { Citation, Source } from '../../dosing/cited';

export const BALANCED_KETAMINE: Source = {
  id: 'balanced-ketamine',
  title: 'How Long Does Ketamine Take to Work for Pain?',
  publisher: 'Balanced Ketamine',
  kind: 'a clinic’s web page, undated, with no author and no references',
};

const US_LABEL: Source = {
  id: 'us-label',
  title: 'Ketamine hydrochloride injection, prescribing information',
  publisher: 'US label',
  kind: 'a product label; facts about vials, not doses',
};

const UK_IRELAND_LABEL: Source = {
  id: 'uk-ireland-label',
  title: 'Ketamine solution for injection, product characteristics',
  publisher: 'UK and Ireland label',
  kind: 'product labels, address not verified; facts about vials, not doses',
};

const AUSTRALIA_NEW_ZEALAND_LABEL: Source = {
  id: 'australia-new-zealand-label',
  title: 'Ketamine injection, product information',
  publisher: 'Australia and New Zealand label',
  kind: 'product labels, address not verified; facts about vials, not doses',
};

const PUBLISHED_PROTOCOLS: Source = {
  id: 'published-protocols',
  title: 'Ketamine infusion protocols of several hospitals',
  publisher: 'Published protocols',
  kind: 'preparations seen there; facts about bags and syringes, not doses',
};

const SCOTTISH_PALLIATIVE: Source = {
  id: 'scottish-palliative',
  title: 'Scottish Palliative Care Guidelines',
  publisher: 'Scottish Palliative Care Guidelines',
  kind: 'guideline on syringe pumps, address not verified; facts about syringes, not doses',
};

const DEVINE: Source = {
  id: 'devine',
  title: 'Gentamicin therapy',
  publisher: 'Devine 1974',
  kind: 'the paper that ideal body weight is computed from; no doses of ketamine',
};

/** A place in the primary source, named by its own section heading. */
export function inSource(place: string): Citation {
  return { source: BALANCED_KETAMINE.id, place };
}

/** What the tool’s own products and formulas are read from, whosever the limits are. */
export const TOOL_SOURCES: readonly Source[] = [
  US_LABEL,
  UK_IRELAND_LABEL,
  AUSTRALIA_NEW_ZEALAND_LABEL,
  PUBLISHED_PROTOCOLS,
  SCOTTISH_PALLIATIVE,
  DEVINE,
];
