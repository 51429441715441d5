import type { LoggedHazard } from './log';
import { type Made, paper, Table } from './paper';

/** What the hospital fills in, by heading; a line is a question and the space for its answer. */
const ASKED: readonly (readonly [heading: string, says: string, lines: readonly string[]])[] = [
  [
    'What is deployed',
    'The version and the commit stand above.',
    [
      'Address of the page',
      'Copied to the host by, on',
      'Files held against SHA256SUMS by, on',
      'Headers of the README seen in the browser by, on',
    ],
  ],
  [
    'People',
    'Name, role, telephone.',
    [
      'Clinical safety officer, with registration',
      'Who answers for the deployment',
      'Pharmacy',
      'IT',
      'Whom a user tells of a fault, by day and by night',
    ],
  ],
  [
    'Scope',
    'The tool is for clinicians treating adults with racemic ketamine for pain.',
    [
      'Wards and clinics',
      'Who may use it',
      'Protocols in use',
      'Patients for whom it is not used',
      'Why it is used, and what was used before',
    ],
  ],
  [
    'Limits',
    'The built-in limits come from one clinic’s web page: a hospital of its own has a library of its own.',
    [
      'Library: id, version, fingerprint',
      'Author, and reviewer: another person',
      'Signed report of every dose: where it is kept',
      'In force from, next review on',
      'Local limits that the library cannot say',
    ],
  ],
  [
    'Computers',
    'One line for each kind. “Check this copy” runs in the browser that will be used; its record is attached.',
    [
      'Browser and version; “Check this copy”: n of n, on',
      'Browser and version; “Check this copy”: n of n, on',
      'Telephones and tablets: allowed or not',
      'Kept for use without a network: yes or no; opened on the network every',
      'Printer, paper, labels: a sheet and a label printed and read',
    ],
  ],
  [
    'Training',
    'What the hazards below leave to people is what the training is about.',
    [
      'Who is trained, by whom',
      'How it is shown that they can: one order, one stop, one second check that differs',
      'How often again',
      'Where it is recorded',
    ],
  ],
  [
    'When the page is not there',
    'No power, no network, no browser, or a fault that was reported.',
    [
      'What a ward uses instead, and where it lies',
      'Who works the dose out, and who checks it',
      'Who says that the page is out of use, and how the wards hear of it',
      'Who says that it is in use again',
    ],
  ],
  [
    'Later',
    'A new version is a new decision.',
    [
      'Who looks for new versions, how often',
      'Who decides, and who tries it before',
      'Where a wrong dose or a near miss is reported',
      'This sheet is looked at again on',
    ],
  ],
];

/** What the deploying hospital answers for under DCB0160, with the space to do it. */
export function hospitalPaper(made: Made, log: readonly LoggedHazard[]): string {
  return paper(
    'For the deploying hospital',
    made,
    <>
      <p className="notice">
        DCB0160 asks the hospital for its own clinical risk management: this sheet is what it fills
        in for this tool. What is blank is not done. Nothing here is approved by anyone until it is
        signed.
      </p>
      {ASKED.map(([heading, says, lines]) => (
        <section className="together asked" key={heading}>
          <h2>{heading}</h2>
          <p>{says}</p>
          <Table
            head={['', 'filled in by the hospital']}
            rows={lines.map((line) => [line, undefined])}
          />
        </section>
      ))}
      <h2>Hazards that are handed over</h2>
      <p>
        The class is the makers’ proposal with the tool’s own controls. The hospital rates each with
        its own, and says who answers for it.
      </p>
      <Table
        head={[
          'hazard',
          'class',
          'what remains',
          'left to the hospital',
          'done by, on',
          'own class',
        ]}
        rows={log.map(({ id, name, after, remains, hospital }) => [
          `${id} ${name}`,
          after.class,
          remains,
          hospital,
          undefined,
          undefined,
        ])}
      />
      <div className="together">
        <h2>Decision</h2>
        <Table
          head={['role', 'name', 'in use from', 'date', 'signature']}
          rows={[
            ['clinical safety officer', undefined, undefined, undefined, undefined],
            ['who answers for the deployment', undefined, undefined, undefined, undefined],
          ]}
        />
      </div>
    </>,
  );
}
