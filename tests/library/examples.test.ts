import { quantity } from '../../src/dosing/quantity';
import { EXAMPLES, LIBRARY } from '../../src/library/bundled';
import { exact, ownUnit, planOf, words, workedOut } from '../dosing/orders';

for (const protocol of LIBRARY.protocols) {
  const { id } = protocol;
  const unit = ownUnit(protocol);
  const examples = EXAMPLES[id] ?? [];
  describe(`${id}: the worked examples beside its numbers`, () => {
    test.each(examples)(
      `$weight kg at $dose $unit (or ${unit}), $drug mg in $volume mL, gives $gives`,
      ({ gives, ...given }) => {
        const per = unit.slice('mg/kg'.length); // nothing, or /h, or /dose
        const row = { protocol: id, step: '0.1', ...given };
        if ('stoppedAbove' in gives) {
          expect(words(workedOut(row))).toContain(`stop: above ceiling ${gives.stoppedAbove}`);
          return;
        }
        const { amount, administration, findings } = planOf(row);
        const inItsUnit = given.unit ? quantity(amount.value.mul(24), given.unit) : amount;
        expect(exact(inItsUnit)).toBe(`${gives.amount} ${given.unit ?? `mg${per}`}`);
        const gravest = ['caution', 'note'].find((each) =>
          findings.some(({ severity }) => severity === each),
        );
        expect(gravest ?? 'nothing').toBe(gives.says);
        expect(administration && exact(administration.set)).toBe(
          gives.setting && `${gives.setting} mL${per}`,
        );
      },
    );

    test('there is one with a preparation, and one that is stopped', () => {
      const settings = examples.filter(({ gives }) => 'setting' in gives);
      const stopped = examples.filter(({ gives }) => 'stoppedAbove' in gives);
      expect(settings.length).toBeGreaterThanOrEqual(1);
      expect(stopped.length).toBeGreaterThanOrEqual(1);
    });
  });
}
