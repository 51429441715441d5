import type { BuiltInLibrary, Library } from '../../dosing/library';
import type { Example } from '../../dosing/protocol';
import { CONTINUOUS_IV, CONTINUOUS_IV_EXAMPLES } from './continuous-iv';
import { COURSE } from './course';
import { CRPS_SCI_IV, CRPS_SCI_IV_EXAMPLES } from './crps-sci-iv';
import { ORAL, ORAL_EXAMPLES } from './oral';
import { PUBLISHED } from './published';
import { REMARKS } from './remarks';
import { SINGLE_IV_DOSE, SINGLE_IV_DOSE_EXAMPLES } from './single-iv-dose';
import { BALANCED_KETAMINE, TOOL_SOURCES } from './sources';
import { SUBCUTANEOUS, SUBCUTANEOUS_EXAMPLES } from './subcutaneous';
import { TOOL } from './tool';

/** The worked examples of every protocol file, for the tests. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  [SINGLE_IV_DOSE.id]: SINGLE_IV_DOSE_EXAMPLES,
  [CONTINUOUS_IV.id]: CONTINUOUS_IV_EXAMPLES,
  [CRPS_SCI_IV.id]: CRPS_SCI_IV_EXAMPLES,
  [ORAL.id]: ORAL_EXAMPLES,
  [SUBCUTANEOUS.id]: SUBCUTANEOUS_EXAMPLES,
};

/** Every number the product knows. Its version changes with any of them. */
export const LIBRARY: BuiltInLibrary = {
  identity: {
    id: 'built-in',
    name: 'Built-in limits',
    publisher: BALANCED_KETAMINE.publisher,
    version: '2026-11-26',
    status: 'reference',
    // Of the file that they come to; tests/library/built-in-file.test.ts works it out.
    fingerprint: '0873fd65f9993d19ecf665f242f8207bac4b3e996e5821a1ccf3babfc92fa107',
  },
  sources: [BALANCED_KETAMINE, ...TOOL_SOURCES],
  protocols: [SINGLE_IV_DOSE, CONTINUOUS_IV, CRPS_SCI_IV, ORAL, SUBCUTANEOUS],
  published: PUBLISHED,
  remarks: REMARKS,
  course: COURSE,
  ...TOOL,
};

/** The tool’s own parts, and nothing of anybody’s limits: what a form is drawn with until it is known whose hold. */
export const NO_LIMITS: Library = {
  identity: {
    id: 'none',
    name: '',
    publisher: '',
    version: '',
    status: 'reference',
    fingerprint: '',
  },
  sources: [],
  protocols: [],
  published: [],
  remarks: [],
  course: {},
  ...TOOL,
};
