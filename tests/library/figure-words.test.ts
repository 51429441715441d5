import { figureRemedy } from '../../src/library/figure-words';
import { FIGURE_RULE } from '../../src/library/schema-parts';

test.each([
  ['0,35', 'Write 0.35: a figure has a point, and no comma.'],
  [
    '13.750',
    'Write 13.75: a figure has no zero at its end, none before its digits but one before a point.',
  ],
  ['.5', 'Write 0.5: a digit stands before the point.'],
  [
    '05',
    'Write 5: a figure has no zero at its end, none before its digits but one before a point.',
  ],
  [' 25 ', 'Write 25, without the space.'],
  // A thousand milligrams, or one: it is not for a page to say.
  ['1,250', 'A comma parts thousands or decimals: write 1250 or 1.25, whichever it is.'],
  ['1,000', 'A comma parts thousands or decimals: write 1000 or 1, whichever it is.'],
  ['1,250,000', 'Write 1250000, without the comma.'],
  // Five micrograms are not five of whatever is chosen.
  ['5 mcg', 'Write the figure alone, 5, if it is in the unit that is chosen for it.'],
  ['25 mg/h', 'Write the figure alone, 25, if it is in the unit that is chosen for it.'],
  // A zero before a comma parts no thousands.
  ['0,125', 'Write 0.125: a figure has a point, and no comma.'],
  ['.', FIGURE_RULE],
  ['0', 'Write more than zero, or leave it out.'],
  ['0.0', 'Write more than zero, or leave it out.'],
  ['4e-1', FIGURE_RULE],
  ['-5', FIGURE_RULE],
  ['about 5', FIGURE_RULE],
  ['1.2.3', FIGURE_RULE],
  ['1,2,3', FIGURE_RULE],
  ['5–10', FIGURE_RULE],
])('%j: %s', (written, remedy) => {
  expect(figureRemedy(written)).toBe(remedy);
});
