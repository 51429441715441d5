// Node 20 does not read TypeScript; Vite does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(import.meta.resolve('./bench.ts')), {
  configFile: false,
});
await module.bench(process.argv.slice(2));
