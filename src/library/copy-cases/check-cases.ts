import type { LibraryFile, ReferenceFile } from '../schema';
import { limitsOfCases } from './case-limits';
import type { CheckedCase } from './checked-case';
import { DOSE_CASES } from './dose-rows';
import { exampleCase, readProtocol } from './example-case';
import { bodyCase, orderCases } from './fixed-orders';
import { minutesCase, readingCase } from './fixed-readings';
import { INFUSION_CASES } from './infusion-rows';
import { BODY_CASES, MINUTES_CASES, READING_CASES } from './other-rows';

/** The id of the limits that a dose over minutes is ordered under. */
const ONE_DOSE = 'one-dose';

/** The fixed cases, each under the limits that it carries, whosever limits are in use; numbered from 1. */
export function fixedCases(): readonly CheckedCase[] {
  const limits = limitsOfCases();
  let number = 0;
  const numbered = (run: (number: number) => CheckedCase) => {
    number += 1;
    return run(number);
  };
  return [
    ...[...INFUSION_CASES, ...DOSE_CASES].flatMap((set) =>
      orderCases(limits.get(set.limits), set, numbered),
    ),
    ...BODY_CASES.map((row) => numbered((each) => bodyCase(limits.get(row[0]), row, each))),
    ...READING_CASES.map((row) => numbered((each) => readingCase(limits.get(row[0]), row, each))),
    ...MINUTES_CASES.map((row) => numbered((each) => minutesCase(limits.get(ONE_DOSE), row, each))),
  ];
}

/** The worked examples of a library file, each protocol’s from 1. */
export function exampleCases(file: LibraryFile | ReferenceFile): readonly CheckedCase[] {
  const isReference = file.library.status === 'reference';
  return file.protocols.flatMap((protocol) => {
    const known = readProtocol(protocol, file.preparations, isReference);
    return protocol.examples.map((example, at) => exampleCase(known, example, at + 1));
  });
}
