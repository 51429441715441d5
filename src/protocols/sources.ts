import type { Citation, Source } from '../dosing/protocol';

export const BALANCED_KETAMINE: Source = {
  id: 'balanced-ketamine',
  title: 'How Long Does Ketamine Take to Work for Pain?',
  publisher: 'Balanced Ketamine',
  kind: 'a clinic’s web page, undated, with no author and no references',
};

export const US_LABEL: Source = {
  id: 'us-label',
  title: 'Ketamine hydrochloride injection, prescribing information',
  publisher: 'US label',
  kind: 'a product label; facts about vials, not doses',
};

export const PUBLISHED_PROTOCOLS: Source = {
  id: 'published-protocols',
  title: 'Ketamine infusion protocols of several hospitals',
  publisher: 'Published protocols',
  kind: 'preparations seen there; facts about bags and syringes, not doses',
};

export const DEVINE: Source = {
  id: 'devine',
  title: 'Gentamicin therapy',
  publisher: 'Devine 1974',
  kind: 'the paper that ideal body weight is computed from; no doses of ketamine',
};

export const COHEN: Source = {
  id: 'cohen-2018',
  title: 'Consensus guidelines on ketamine for chronic pain, Reg Anesth Pain Med 2018;43:521',
  publisher: 'Cohen et al. 2018',
  kind: 'ASRA, AAPM and ASA consensus, doi 10.1097/AAP.0000000000000808; context, not a limit',
};

export const SCHWARTZMAN: Source = {
  id: 'schwartzman-2009',
  title: 'Outpatient intravenous ketamine for CRPS, Pain 2009;147:107',
  publisher: 'Schwartzman et al. 2009',
  kind: 'a trial; context, not a limit',
};

/** A place in the primary source, named by its own section heading. */
export function inSource(place: string): Citation {
  return { source: BALANCED_KETAMINE.id, place };
}
