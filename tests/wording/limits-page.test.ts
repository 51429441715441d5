import { limitsPage } from '../../src/answers/limits';
import { LIBRARY } from '../../src/library/bundled';
import { SUBCUTANEOUS } from '../../src/library/bundled/subcutaneous';
import type { LimitRow } from '../../src/wording/limit-row';
import { spaced } from '../../src/wording/text';

const page = () => limitsPage(LIBRARY);

/** Rows as "what: says | place". */
const lines = (rows: readonly LimitRow[]) =>
  rows.map(({ what, says, place }) => spaced(`${what}: ${says} | ${place}`));

const OWN = 'This tool’s bound, not from the source:';

test('the version, and every source with its kind', () => {
  expect(page().version).toBe(LIBRARY.identity.version);
  expect(page().documentedBy).toBe('Balanced Ketamine');
  expect(page().sources).toEqual([
    'Balanced Ketamine, “How Long Does Ketamine Take to Work for Pain?”: a clinic’s web page, undated, with no author and no references.',
    'US label, “Ketamine hydrochloride injection, prescribing information”: a product label; facts about vials, not doses.',
    'UK and Ireland label, “Ketamine solution for injection, product characteristics”: product labels, address not verified; facts about vials, not doses.',
    'Australia and New Zealand label, “Ketamine injection, product information”: product labels, address not verified; facts about vials, not doses.',
    'Published protocols, “Ketamine infusion protocols of several hospitals”: preparations seen there; facts about bags and syringes, not doses.',
    'Scottish Palliative Care Guidelines, “Scottish Palliative Care Guidelines”: guideline on syringe pumps, address not verified; facts about syringes, not doses.',
    'Devine 1974, “Gentamicin therapy”: the paper that ideal body weight is computed from; no doses of ketamine.',
  ]);
});

describe('a protocol: its range, its own limits, where it stops, and what the source leaves out', () => {
  const IV = 'Balanced Ketamine, IV (intravenous) infusions';
  const ORAL = 'Balanced Ketamine, Oral ketamine';
  test.each<[string, string[], string]>([
    [
      'Single intravenous dose',
      [
        `Source range: “starting doses are often around” 0.1 to 0.3 mg/kg | ${IV}`,
        `Repeated: “every few hours”: no interval is worked out | ${IV}`,
        `Stop above: 0.5 mg/kg | ${OWN} SCCM 2018 and perioperative practice reach 0.5 mg/kg; stops a tenfold slip of the source range.`,
        `Stop above, at any weight: 75 mg | ${OWN} 75 mg is 0.5 mg/kg at 150 kg, the top of published dose charts.`,
      ],
      'over how long the dose is given; the interval (“every few hours” is no number); how many doses',
    ],
    [
      'Continuous intravenous infusion',
      [
        `Source range: 0.1 to 0.5 mg/kg/h | ${IV}`,
        `Specialists, up to: “in some cases” 1 mg/kg/h | ${IV}`,
        `Stop above: 1 mg/kg/h | ${IV}`,
      ],
      'how long the infusion runs; who counts as a specialist',
    ],
    [
      'Intravenous infusion for CRPS or spinal cord injury',
      [
        `Source range: 0.25 to 0.75 mg/kg/h | ${IV}`,
        `Stop above: 1 mg/kg/h, said of general infusions; the source names none for CRPS | ${IV}`,
      ],
      'the hours in a day (“several”); the number of days (“a few”)',
    ],
    [
      'Oral',
      [
        `Source range: “usually starts at about” 0.5 mg/kg per dose | ${ORAL}`,
        `How often: 3 to 4 doses daily | ${ORAL}`,
        `Typical day, note above; a caution with a dose above the start: “around” 150 mg per day | ${ORAL}`,
        `Stop above: 3.5 mg/kg per dose | ${OWN} 100 mg per dose is published (SG-Pall), which is 3.33 mg/kg at 30 kg; stops a tenfold slip of the source’s start.`,
        `Stop above, at any weight: 200 mg per dose | ${OWN} 100 mg per dose is published (SG-Pall); twice that at any weight.`,
      ],
      'a ceiling; the size of each step up (“slowly”); the formulation',
    ],
    [
      'Subcutaneous infusion',
      [
        'Source range: “like” 0.1 to 0.2 mg/kg/h | Balanced Ketamine, Subcutaneous infusions',
        'Given: “usually” under the care of a specialist, a smart pump | Balanced Ketamine, Subcutaneous infusions',
        `Stop above: 0.7 mg/kg/h | ${OWN} burst regimens reach 500 mg in 24 hours, which is 0.69 mg/kg/h at 30 kg.`,
        `Stop above, at any weight: 1,000 mg in 24 hours | ${OWN} burst regimens reach 500 mg in 24 hours; twice that at any weight.`,
      ],
      'a ceiling; the strength; the site',
    ],
  ])('%s', (title, rows, silentAbout) => {
    const found = page().protocols.find((each) => each.title === title);
    expect(lines(found?.rows ?? [])).toEqual(rows);
    expect(found?.silentAbout).toBe(silentAbout);
  });

  test('a hedge of no words is not printed', () => {
    const bare = { ...SUBCUTANEOUS, documented: { ...SUBCUTANEOUS.documented, hedge: '' } };
    const [protocol] = limitsPage({ ...LIBRARY, protocols: [bare] }).protocols;
    expect(lines(protocol?.rows ?? [])[0]).toBe(
      'Source range: 0.1 to 0.2 mg/kg/h | Balanced Ketamine, Subcutaneous infusions',
    );
  });
});

test('the bounds for every protocol, each with its reason', () => {
  const charts = `${OWN} published dose charts run from 40 to 150 kg.`;
  const weak = `${OWN} too low a strength keyed in overdoses.`;
  const strong = `${OWN} 100 mg per mL must be diluted before intravenous use (US label).`;
  const display = `${OWN} display and pump must agree.`;
  expect(page().bounds.title).toBe('For every protocol');
  expect(lines(page().bounds.rows)).toEqual([
    `Weight, caution below: 40 kg | ${charts}`,
    `Weight, stop below: 30 kg | ${OWN} it is for adults, not for children.`,
    `Weight, caution above: 150 kg | ${charts}`,
    `Weight, stop above: 300 kg | ${OWN} far outside published dose charts; stops a slip in the weight.`,
    `Strength, intravenous infusion, caution below: 0.5 mg per mL | ${OWN} too low a strength keyed in overdoses; the soft minimum of a live pump library (Conway Medical Center, 2024).`,
    `Strength, intravenous infusion, stop below: 0.2 mg per mL | ${OWN} too low a strength keyed in overdoses; 0.1 mg per mL is the tenfold slip of the commonest, 1, and a bag made to one fixed rate is 0.3 to 0.42 at 30 kg.`,
    `Strength, intravenous infusion, caution above: 10 mg per mL | ${strong}`,
    `Strength, intravenous infusion, stop above: 50 mg per mL | ${strong}`,
    `Strength, bag for a wanted rate, caution below: 0.5 mg per mL | ${OWN} too low a strength keyed in overdoses; the soft minimum of a live pump library (Conway Medical Center, 2024).`,
    `Strength, bag for a wanted rate, stop below: 0.1 mg per mL | ${OWN} too low a strength keyed in overdoses; for a bag made to one fixed rate, the hard minimum of a live pump library (Conway Medical Center, 2024).`,
    `Strength, bag for a wanted rate, caution above: 10 mg per mL | ${strong}`,
    `Strength, bag for a wanted rate, stop above: 50 mg per mL | ${strong}`,
    `Strength, single intravenous dose, stop below: 0.03 mg per mL | ${OWN} a dose in a 100 mL bag over 15 minutes: 0.1 mg/kg at 30 kg is 0.03 mg per mL.`,
    `Strength, single intravenous dose, caution above: 10 mg per mL | ${strong}`,
    `Strength, single intravenous dose, stop above: 50 mg per mL | ${strong}`,
    `Strength, subcutaneous, caution below: 1 mg per mL | ${weak}`,
    `Strength, subcutaneous, stop below: 0.2 mg per mL | ${weak}`,
    `Strength, subcutaneous, stop above: 100 mg per mL | ${OWN} no stronger product exists.`,
    `Strength, oral, caution below: 5 mg per mL | ${OWN} 1 mg per mL is the tenfold slip of 10 mg per mL.`,
    `Strength, oral, stop below: 2 mg per mL | ${OWN} 1 mg per mL is the tenfold slip of 10 mg per mL.`,
    `Strength, oral, stop above: 100 mg per mL | ${OWN} no stronger product exists.`,
    `Delivered differs from ordered, caution above: 5 % | ${display}`,
    `Delivered differs from ordered, stop above: 10 % | ${display}`,
    `Single dose and infusion in the first hour, caution above: 1 mg/kg | ${OWN} the ceiling for an hour in the source of the built-in limits.`,
    `Titration table in milligrams per kilogram per hour, steps unless ordered: 0.05 mg/kg/h | ${OWN} steps that can be told apart at the bedside.`,
    `Titration table in milligrams per kilogram per hour, finest step: 0.01 mg/kg/h | ${OWN} finer rows would not fit a page.`,
    `Titration table in milligrams per hour, steps unless ordered: 2.5 mg/h | ${OWN} half of a usual start of 5 mg/h, and a start for the frail.`,
    `Titration table in milligrams per hour, finest step: 1 mg/h | ${OWN} finer rows would not fit a page.`,
    `Titration table in micrograms per kilogram per minute, steps unless ordered: 1 microgram/kg/min | ${OWN} steps that can be told apart at the bedside.`,
    `Titration table in micrograms per kilogram per minute, finest step: 0.2 microgram/kg/min | ${OWN} finer rows would not fit a page.`,
    `Titration table in milligrams in 24 hours, steps unless ordered: 50 mg in 24 hours | ${OWN} a step of published palliative practice.`,
    `Titration table in milligrams in 24 hours, finest step: 10 mg in 24 hours | ${OWN} finer rows would not fit a page.`,
    `Pump rate, note below: 1 mL/h | ${OWN} flow is less accurate at very low rates.`,
    `Pump rate, note from, at a step below 1 mL/h: 100 mL/h | ${OWN} many pumps step by whole mL/h from there.`,
    `Pump rate, stop above: 999 mL/h | ${OWN} the range of common pumps.`,
    `Single dose given over, caution below: 1 minute | ${OWN} US label: slowly, over 60 seconds.`,
    `Single dose given over, note below: 10 minutes | ${OWN} unwanted effects are fewer over 15 minutes than over 1 or 3 to 5, pain relief alike (Clattenburg 2018, Motov 2017, abstracts); no minimum is implied.`,
    `Single dose given over, note above: 60 minutes | ${OWN} above 60 minutes it is an infusion, to be ordered as one.`,
    `Single dose over minutes by hand, caution above: 50 mL | ${OWN} the largest of the common syringes, 20, 30 and 50 mL, holds 50.`,
    `Single dose over minutes by a pump, caution: where the bag or syringe holds more than the volume to be infused | ${OWN} only the volume limit of the pump ends a dose over minutes.`,
    `Bag for a wanted rate, most hours: 24 h | ${OWN} one bag for a day at most; more is a slip of typing.`,
    `Volume drawn up, finest mark of a syringe: 0.01 mL | ${OWN} the marks of a 1 mL syringe; no syringe has finer ones.`,
    `While it runs, one reading of a syringe, to each side: 0.5 mL | ${OWN} read by eye on its scale.`,
    `While it runs, one reading of a bag to 100 mL, to each side: 10 mL | ${OWN} read by eye on its scale.`,
    `While it runs, one reading of a bag above 100 mL, to each side: 25 mL | ${OWN} read by eye on its scale.`,
    `While it runs, a small bag holds at most: 100 mL | ${OWN} larger bags have a coarser scale.`,
    `While it runs, one reading of a clock, to each side: 1 minute | ${OWN} a clock shows whole minutes.`,
    `While it runs, too early to tell: where less than 4 times the tolerance of one reading is expected | ${OWN} before that two readings are half of the volume or more apart by themselves.`,
    `While it runs, looked at first after: 30 minutes | ${OWN} palliative practice: 15 to 30 minutes after the start, then 4-hourly.`,
    `While it runs, then looked at every: 4 h | ${OWN} palliative practice: 15 to 30 minutes after the start, then 4-hourly.`,
    `Drawn up differs from the label, caution above: 5 % | ${OWN} as between display and pump.`,
    `Drawn up differs from the label, differs above: 10 % | ${OWN} as between display and pump.`,
    ...[
      'Course, most days: 104 days',
      'Series, most sessions: 104 sessions',
      'Series, most weeks: 104 weeks',
    ].map((most) => `${most} | ${OWN} two years of one session a week; more is a slip of typing.`),
    `Page untouched, asks after: 20 minutes | ${OWN} time to make an infusion and come back, and less than from one patient to the next.`,
    `Page untouched, empties itself after asking for: 2 minutes | ${OWN} time to reach the screen and keep what is typed.`,
  ]);
});

test('series and onset', () => {
  const series = 'Balanced Ketamine, How Often Do You Get Ketamine Infusions for Pain?';
  const onset = 'Balanced Ketamine, Timeframe for Ketamine to Begin Easing Pain';
  expect(page().course.title).toBe('Series and onset');
  expect(lines(page().course.rows)).toEqual([
    `Induction, sessions: “most people” 6 to 8 sessions | ${series}`,
    `Induction, over: 2 to 3 weeks | ${series}`,
    `Boosters, apart by: “usually” 1 to 3 weeks | ${series}`,
    `Boosters, also said: “every few weeks or months” | ${series}`,
    `Onset after intravenous treatment: “often” 30 seconds to 10 minutes | ${onset}`,
    `Relief lasts: from minutes to weeks, depending on dose and length | ${onset}`,
  ]);
});

test('vials and preparations, each with its strength', () => {
  const label = 'US label, How Supplied';
  const seen = 'Published protocols, preparation tables';
  expect(page().products.title).toBe('Vials and preparations');
  // mg ÷ mL
  expect(lines(page().products.rows)).toEqual([
    `Vial: 200 mg in 20 mL (10 mg per mL) | ${label}`,
    `Vial: 500 mg in 10 mL (50 mg per mL) | ${label}`,
    'Vial: 200 mg in 2 mL (100 mg per mL) | Australia and New Zealand label, presentation',
    `Vial: 500 mg in 5 mL (100 mg per mL) | ${label}`,
    'Vial: 1,000 mg in 10 mL (100 mg per mL) | UK and Ireland label, nature and contents of container',
    'Vial, diluted before intravenous use from: 100 mg per mL | US label, Important Dosage and Administration Information',
    `Preparation seen: 50 mg in 50 mL (1 mg per mL) | ${seen}`,
    `Preparation seen: 100 mg in 50 mL (2 mg per mL) | ${seen}`,
    `Preparation seen: 200 mg in 50 mL (4 mg per mL) | ${seen}`,
    `Preparation seen: 250 mg in 50 mL (5 mg per mL) | ${seen}`,
    `Preparation seen: 500 mg in 500 mL (1 mg per mL) | ${seen}`,
    `Preparation seen: 500 mg in 250 mL (2 mg per mL) | ${seen}`,
    `Preparation seen: 200 mg in 40 mL (5 mg per mL) | ${seen}`,
    'Driver, most in a syringe of 20 mL: 17 mL | Scottish Palliative Care Guidelines, Syringe pumps',
    'Driver, most in a syringe of 30 mL: 22 mL | Scottish Palliative Care Guidelines, Syringe pumps',
    'Driver, most in a syringe of 50 mL: 34 mL | Scottish Palliative Care Guidelines, Syringe pumps',
    'Bag of a single dose over minutes, seen: 100 mL | Published protocols, ACEP 2017, 0.1 to 0.3 mg/kg over 15 min',
  ]);
});

test('ideal and adjusted body weight, and where body mass is spoken of', () => {
  const devine = 'Devine 1974, ideal body weight';
  const swapped = `${OWN} height and weight may have been swapped.`;
  expect(page().bodyWeight.title).toBe('Ideal and adjusted body weight');
  expect(lines(page().bodyWeight.rows)).toEqual([
    `Ideal, men: 50 kg + 2.3 kg for each 2.54 cm over 152.4 cm | ${devine}`,
    `Ideal, women: 45.5 kg + 2.3 kg for each 2.54 cm over 152.4 cm | ${devine}`,
    `Ideal, not defined below: 152.4 cm | ${devine}`,
    'Adjusted: ideal + 0.4 × (actual − ideal) | This tool’s own: the usual share of the weight above ideal.',
    `Ideal or adjusted, caution: above the measured weight, when dosed on | ${OWN} published practice: ideal weight, or the measured one if that is lower (NCT04274361).`,
    'Ideal and adjusted, rounded: half up to 0.01 kg, once | This tool’s own: that printed figure is the dosing weight, because it is what a second checker types.',
    `Body mass index, caution below: 12 kg/m² | ${swapped}`,
    `Body mass index, caution above: 70 kg/m² | ${swapped}`,
    `Body mass index, note from: 30 kg/m² | ${OWN} references disagree on the weight to dose ketamine by in obesity.`,
  ]);
});

test('published protocols stand beside the limits, with how they were read', () => {
  expect(page().published.title).toBe('What published protocols say');
  expect(page().published.rows.map(({ what }) => what)).toEqual([
    'Schwenk et al. 2018 (acute pain)',
    'Cohen et al. 2018 (CRPS)',
    'Cohen et al. 2018 (CRPS)',
    'Sigtermans et al. 2009, in Cohen et al. 2018 (CRPS)',
    'ACEP 2017 (emergency care)',
    'ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain)',
    'NHS Highland (acute pain)',
    'Schwartzman et al. 2009 (CRPS)',
    'Blonk et al. 2010 (chronic pain)',
    'Jackson et al. 2010 (burst, cancer pain)',
  ]);
  expect(lines(page().published.rows)).toEqual(
    expect.arrayContaining([
      'ANZCA Faculty of Pain Medicine 2021 (chronic non-cancer pain): start 0.05 to 0.1, at most 0.5 mg/kg/h | PS12(PM), announced at anzca.edu.au/news/fpm-news/new-fpm-professional-document (read: summary). Against the limits of the source: its ceiling is the top of the source range; for CRPS or spinal cord injury it is below that.',
      'Jackson et al. 2010 (burst, cancer pain): 100 to 500 mg in 24 hours | burst subcutaneous ketamine, J Palliat Care 2010;26:176, pubmed.ncbi.nlm.nih.gov/21047040 (read: abstract). Against the limits of the source: 0.06 to 0.3 mg/kg/h at 70 kg: wider both ways.',
    ]),
  );
});

test('a limit of a source that nobody knows is refused by name', () => {
  expect(() => limitsPage({ ...LIBRARY, sources: [] })).toThrow(
    'No source is named balanced-ketamine',
  );
});

test('what the fences hold, and what they cannot see', () => {
  const [lower, unseen] = page().holds;
  expect(lower).toMatch(/the lower holds.*above 250 kg, subcutaneous above 208 kg/);
  expect(unseen).toMatch(
    /tenfold slip of a low start .*0\.05 to 0\.1 mg\/kg\/h, 50 mg in 24 hours/,
  );
  expect(unseen).toMatch(/Only the second check/);
});
