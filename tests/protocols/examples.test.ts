import { EXAMPLES, LIBRARY } from '../../src/protocols';
import { exact, planOf } from '../dosing/orders';

for (const { id, unit } of LIBRARY.protocols) {
  const examples = EXAMPLES[id] ?? [];
  describe(`${id}: the worked examples beside its numbers`, () => {
    test.each(examples)(
      `$weight kg at $dose ${unit}, $drug mg in $volume mL, gives $gives`,
      ({ gives, ...given }) => {
        const per = unit.slice('mg/kg'.length); // nothing, or /h, or /dose
        const { amount, administration } = planOf({ protocol: id, step: '0.1', ...given });
        expect(exact(amount)).toBe(`${gives.amount} mg${per}`);
        expect(administration && exact(administration.set)).toBe(
          gives.setting && `${gives.setting} mL${per}`,
        );
      },
    );

    test('there is one with a preparation and one without a limit nearby', () => {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      expect(examples.filter(({ gives }) => gives.setting).length).toBeGreaterThanOrEqual(1);
    });
  });
}
