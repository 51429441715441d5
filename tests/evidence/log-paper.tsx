import type { LoggedHazard, LoggedRisk } from './log';
import { type Made, paper, Table } from './paper';
import type { Result } from './results';
import {
  CLASS_MEANS,
  LIKELIHOOD_MEANS,
  LIKELIHOODS,
  MATRIX,
  SEVERITIES,
  SEVERITY_MEANS,
} from './risk';

const ENDED: Readonly<Record<Result, string>> = {
  passed: 'passed',
  again: 'passed at a second try',
  failed: 'red',
  skipped: 'skipped',
  missing: 'no result',
};

const said = ({ likelihood, severity, ...risk }: LoggedRisk) =>
  `${likelihood} × ${severity}: class ${risk.class}`;

function Entry({ id, name, cause, effect, harm, controls, ...hazard }: LoggedHazard) {
  return (
    <section className="together" id={id}>
      <h3>
        {id} {name}
      </h3>
      <table>
        <tbody>
          <Row head="Cause">{cause}</Row>
          <Row head="Effect">{effect}</Row>
          <Row head="Harm">{harm}</Row>
          <Row head="Without the controls">{said(hazard.before)}</Row>
          <Row head="Controls, and their tests in this run">
            {controls.map(({ says, proofs }) => (
              <div key={says}>
                {says}
                {proofs.map(({ file, title, result }) => (
                  <div className="proof" key={`${file} ${title}`}>
                    <b>{ENDED[result]}</b>: {title} <code>{file}</code>
                  </div>
                ))}
              </div>
            ))}
          </Row>
          <Row head="With the controls">{said(hazard.after)}</Row>
          <Row head="What remains">{hazard.remains}</Row>
          <Row head="Left to the hospital">{hazard.hospital}</Row>
          <Row head="Status">{hazard.status}</Row>
        </tbody>
      </table>
    </section>
  );
}

function Row({ head, children }: { readonly head: string; readonly children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row" style={{ width: '9rem' }}>
        {head}
      </th>
      <td>{children}</td>
    </tr>
  );
}

/** The hazard log on paper: the overview, the matrix that gives the classes, then each hazard. */
export function logPaper(made: Made, log: readonly LoggedHazard[]): string {
  const overview = log.map(({ id, name, before, after }) => [
    <a key={id} href={`#${id}`}>
      {id}
    </a>,
    name,
    said(before),
    said(after),
  ]);
  return paper(
    'Hazard log',
    made,
    <>
      <p className="notice">
        Proposed, for the clinical safety officer. Nobody has signed it. Likelihood and severity are
        the makers’ judgement; the class is looked up in the matrix below. The harm is rated as the
        worst that is likely in one patient. A control counts only if its tests have passed in this
        run.
      </p>
      <Table head={['', 'hazard', 'without the controls', 'with the controls']} rows={overview} />
      <h2>The matrix</h2>
      <p>
        The example matrix of the DCB0129 implementation guidance. At “major” it gives 3 for medium
        and for low likelihood alike: controls that make a death less likely need not lower the
        class.
      </p>
      <Table
        head={['', ...SEVERITIES]}
        figures={[1, 2, 3, 4, 5]}
        rows={[...LIKELIHOODS].reverse().map((each) => [each, ...MATRIX[each]])}
      />
      <div className="together">
        <Table
          head={['likelihood', 'means']}
          rows={LIKELIHOODS.map((each) => [each, LIKELIHOOD_MEANS[each]])}
        />
        <Table
          head={['severity', 'means, for one patient']}
          rows={SEVERITIES.map((each) => [each, SEVERITY_MEANS[each]])}
        />
        <Table head={['class', 'means']} rows={Object.entries(CLASS_MEANS)} />
      </div>
      <h2>The hazards</h2>
      {log.map((hazard) => (
        <Entry key={hazard.id} {...hazard} />
      ))}
      <h2>Decision</h2>
      <Table
        head={['clinical safety officer', 'registration', 'decision', 'date', 'signature']}
        rows={[[undefined, undefined, undefined, undefined, undefined]]}
      />
    </>,
  );
}
