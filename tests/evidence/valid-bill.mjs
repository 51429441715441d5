// Holds a bill of materials against the published schema of CycloneDX: node tests/evidence/valid-bill.mjs FILE
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const wrong = await validator.validate(readFileSync(process.argv[2], 'utf8'));
for (const { instancePath, message } of wrong ?? []) console.error(`${instancePath} ${message}`);
process.exitCode = wrong ? 1 : 0;
