// Writes the rows of src/library/copy-cases from what they ask and the second method: node tests/library/copy-cases/run.mjs
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(import.meta.resolve('./write.ts')), {
  configFile: false,
});
module.write();
