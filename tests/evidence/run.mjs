// Node 20 does not read TypeScript; Vite does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(import.meta.resolve('./evidence.tsx')), {
  configFile: false,
});
await module.evidence(process.argv.slice(2));
