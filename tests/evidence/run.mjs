// Node 20 does not read TypeScript; Vite does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { NODE_ENV: before } = process.env;
const { module } = await runnerImport(fileURLToPath(import.meta.resolve('./evidence.ts')), {
  configFile: false,
});
// Vite has set it, and all that is run from here would be built and tested for development.
if (before === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = before;
module.evidence(process.argv.slice(2));
