import type { LoggedHazard, LoggedRisk } from './log';
import type { Ran, Result } from './results';
import { classOf } from './risk';

/** What is said of a control’s test that does not stand for it. */
const SAYS: Readonly<Record<Exclude<Result, 'passed' | 'again'>, string>> = {
  missing: 'has no result in this run',
  failed: 'is red',
  skipped: 'was skipped',
};

/** The places of an entry that hold no word, as "controls 1 says". */
function emptyIn(value: unknown, place: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [place] : [];
  if (Array.isArray(value)) {
    if (value.length === 0) return [place];
    return value.flatMap((each, at) => emptyIn(each, `${place} ${at + 1}`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => emptyIn(each, `${place} ${key}`.trim()));
  }
  return value === undefined || value === null ? [place] : [];
}

function risk(id: string, when: string, { likelihood, severity, ...rated }: LoggedRisk) {
  const right = classOf({ likelihood, severity });
  if (rated.class !== right) {
    return [
      `${id}: class ${rated.class} ${when} the controls, but ${likelihood} × ${severity} is class ${right} in the matrix.`,
    ];
  }
  return [];
}

/** A sentence for each hole in a hazard log: an empty cell, a test that does not stand, a class that is not the matrix’s. */
export function holesInLog(log: readonly LoggedHazard[]): readonly string[] {
  if (log.length === 0) return ['The hazard log is empty.'];
  return log.flatMap((hazard) => {
    const { id, controls, before, after } = hazard;
    const proofs = controls.flatMap((control) => control.proofs);
    return [
      ...emptyIn(hazard, '').map((place) => `${id}: “${place}” is empty.`),
      ...proofs.flatMap(({ file, title, result }) =>
        result === 'passed' || result === 'again'
          ? []
          : [`${id}: its test “${title}” of ${file} ${SAYS[result]}.`],
      ),
      ...risk(id, 'before', before),
      ...risk(id, 'after', after),
      ...(after.class > 3
        ? [`${id}: class ${after.class} after the controls is not acceptable.`]
        : []),
      ...(after.class > before.class ? [`${id}: the controls make it worse.`] : []),
    ];
  });
}

/** A sentence for each test that is red, whether a control names it or not; and one where a runner ran nothing. */
export function holesInResults(ran: readonly Ran[]): readonly string[] {
  const runners = [
    { name: 'unit test', of: ran.filter(({ where }) => where === 'node') },
    { name: 'journey', of: ran.filter(({ where }) => where !== 'node') },
  ];
  return [
    ...runners.filter(({ of }) => of.length === 0).map(({ name }) => `No ${name} has run.`),
    ...ran
      .filter(({ ending }) => ending === 'failed')
      .map(({ file, title, where }) => `Red: “${title}” of ${file}, ${where}.`),
  ];
}
