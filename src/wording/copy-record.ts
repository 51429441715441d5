import type { Identity } from '../dosing/library';
import type { CheckedCase } from '../library/copy-cases/checked-case';
import type { PageCode } from '../library/page-code';
import { type CaseSaid, caseSaid } from './copy-case';
import { grouped } from './format';
import type { NamedFact } from './library-identity';
import { clockShown } from './made-at';
import { fingerprintKept, STATUS_WORDS } from './named-library';
import { NBSP } from './units';

/** Whether what was worked out anew is what is stated: of the library in use, and of the tool’s own figures. */
export interface Fingerprints {
  readonly library: boolean;
  readonly tool: boolean;
}

interface Ran {
  readonly examples: readonly CheckedCase[];
  readonly fixed: readonly CheckedCase[];
  readonly fingerprints: Fingerprints;
}

interface Made {
  readonly at: Date;
  readonly version: string;
  readonly browser: string;
  readonly code: PageCode;
  readonly identity: Identity;
}

/** What a check of a copy says: its verdict first, then what it stands on; and the record that is signed. */
export interface CopyRecord {
  readonly passes: boolean;
  readonly verdict: string;
  readonly toDo: string;
  /** What was run, and how much of it agrees. */
  readonly counts: readonly NamedFact[];
  readonly facts: readonly NamedFact[];
  /** What does not come out, or did not run. */
  readonly failing: readonly CaseSaid[];
  readonly groups: readonly { readonly title: string; readonly cases: readonly CaseSaid[] }[];
  /** Lines to be signed. */
  readonly signed: readonly string[];
}

const EXAMPLES = 'Worked examples of the library in use';
const FIXED = 'Fixed cases, each under limits of its own';
const IN_USE = 'Fingerprint of the library in use, worked out anew';
const TOOL = 'Fingerprint of the tool’s own figures, worked out anew';
const FILES = 'Files of the page, each as it was built';
const AS_STATED = 'as stated';
const NOT_AS_STATED = 'not as stated';

/** Everything that was run, and where → what is said of the copy. It passes only where all ran and all agrees. */
export function recordSaid({ examples, fixed, fingerprints }: Ran, made: Made): CopyRecord {
  const { code } = made;
  const all = [...examples, ...fixed];
  const failing = all.filter(({ agrees }) => !agrees);
  const isWhole = code.kind === 'known' && code.altered.length === 0;
  const passes =
    failing.length === 0 &&
    examples.length > 0 &&
    fixed.length > 0 &&
    fingerprints.library &&
    fingerprints.tool &&
    isWhole;
  const count = grouped(`${all.length}`);
  return {
    passes,
    verdict: passes
      ? `This copy works out what it should: ${count} of ${count} cases agree`
      : 'Do not use this copy',
    toDo: passes ? PASSED : FAILED,
    counts: [
      { name: EXAMPLES, says: counted(examples) },
      { name: FIXED, says: counted(fixed) },
      { name: IN_USE, says: fingerprints.library ? AS_STATED : NOT_AS_STATED },
      { name: TOOL, says: fingerprints.tool ? AS_STATED : NOT_AS_STATED },
      { name: FILES, says: filesSaid(code) },
    ],
    facts: facts(made),
    failing: failing.map((each) => caseSaid(each)),
    groups: [
      { title: EXAMPLES, cases: examples.map((each) => caseSaid(each)) },
      { title: FIXED, cases: fixed.map((each) => caseSaid(each)) },
    ],
    signed: passes
      ? ['Checked by: name, position, date', 'Accepted for use by: name, position, date']
      : ['Checked by: name, position, date', 'Not accepted; told to: name, position, date'],
  };
}

const PASSED =
  'This holds for this page, this library and this browser. Check again after any change of one of them. Not checked: order, label, pump, patient.';
const FAILED =
  'Work doses out in your usual way. Load the page again from its address. If this stays, keep this record and tell whoever looks after the page.';

/** "51 of 51 agree", and what did not run, which is never counted as agreeing. */
function counted(cases: readonly CheckedCase[]): string {
  const agreeing = cases.filter(({ agrees }) => agrees);
  const notRun = cases.filter(({ came }) => came === undefined);
  if (cases.length === 0) return 'none was run';
  const said = `${grouped(`${agreeing.length}`)} of ${grouped(`${cases.length}`)} agree`;
  return notRun.length === 0 ? said : `${said}; ${grouped(`${notRun.length}`)} did not run`;
}

function filesSaid(code: PageCode): string {
  if (code.kind === 'unknown') {
    return code.why === 'no list'
      ? 'not known: code.sha256 did not come'
      : 'not known: code.sha256 is not the list of a build';
  }
  const all = grouped(`${code.files}`);
  if (code.altered.length === 0) return `${all} of ${all}`;
  const [first = '', ...others] = code.altered;
  const more = others.length === 0 ? '' : ` and ${grouped(`${others.length}`)} more`;
  return `not as built, or did not come: ${first}${more}`;
}

function facts({ at, version, browser, code, identity }: Made): NamedFact[] {
  const { date, time, offset } = clockShown(at);
  const { name, publisher, status, openedByHand } = identity;
  return [
    { name: 'Page', says: `version ${version}` },
    {
      name: 'Code of the page, SHA-256',
      says: code.kind === 'known' ? inFours(code.fingerprint) : 'not known',
    },
    { name: 'Library', says: `${name}, ${publisher}, version ${identity.version}` },
    { name: 'Its fingerprint, SHA-256', says: inFours(identity.fingerprint) },
    {
      name: 'Its status',
      says: `${STATUS_WORDS[status]}${openedByHand ? '; opened by hand, for this visit' : ''}`,
    },
    { name: 'Shown on sheets as', says: fingerprintKept(identity) },
    { name: 'Browser', says: browser },
    { name: 'Checked on', says: `${date} at ${time} (${offset})`.replaceAll(' (', `${NBSP}(`) },
  ];
}

/** All digits in fours, as people compare them; a line may end between two. */
function inFours(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}
