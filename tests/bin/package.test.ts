import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [, USE = ''] = README.split('## Use the module\n');

/** The blocks of a language in the README’s section, the first of them first. */
function blocks(language: string): string[] {
  const [section = ''] = USE.split('\n## ');
  return [...section.matchAll(/```(\w*)\n([\s\S]*?)```/g)].flatMap(([, named, text = '']) =>
    named === language ? [text] : [],
  );
}

/** The ten lines, and the commands. */
const [TEN = ''] = blocks('js');
const COMMANDS = blocks('')
  .flatMap((text) => text.split('\n'))
  .filter((line) => /^npx/.test(line));

/** A folder with nothing in it but what was packed and then installed. */
const folder = mkdtempSync(join(tmpdir(), 'ketamine-dose-'));
const packed = join(folder, 'packed');
const installed = join(folder, 'empty');
const home = join(installed, 'node_modules', 'ketamine-dose');

function npm(...args: string[]) {
  return execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd: installed,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

beforeAll(() => {
  mkdirSync(installed);
  execFileSync(process.execPath, [join(ROOT, 'bin/package.mjs'), packed], { stdio: 'pipe' });
  // No network: what the package depends on is packed from this tree’s own.
  for (const each of [packed, join(ROOT, 'node_modules/fraction.js')]) {
    npm('pack', each, '--pack-destination', folder);
  }
  const archives = readdirSync(folder).filter((each) => each.endsWith('.tgz'));
  npm('install', ...archives.map((each) => join(folder, each)));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the package depends on fraction.js alone, and imports nothing else but Node’s own', () => {
  const { dependencies, ...manifest } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  expect(Object.keys(dependencies)).toEqual(['fraction.js']);
  expect(Object.keys(manifest)).not.toContain('devDependencies');
  expect(
    readdirSync(join(installed, 'node_modules'))
      .filter((each) => !each.startsWith('.'))
      .sort(),
  ).toEqual(['fraction.js', 'ketamine-dose']);
  const scripts = readdirSync(home).filter((each) => each.endsWith('.js'));
  expect(scripts).toContain('index.js');
  for (const script of scripts) {
    const text = readFileSync(join(home, script), 'utf8');
    const named = [...text.matchAll(/^(?:import|export)\b.*?from ["']([^"']+)["']/gm)];
    for (const [, from] of named)
      expect(from).toMatch(/^(\.\/[\w-]+\.js|fraction\.js|node:(util|fs))$/);
    expect(text).not.toMatch(/\brequire\(|\bimport\(/);
  }
});

test('the README’s ten lines run in an empty folder, and give the pump rate', () => {
  expect(TEN.split('\n').filter((line) => line.trim() !== '')).toHaveLength(10);
  writeFileSync(join(installed, 'ten.mjs'), TEN);
  const ran = spawnSync(process.execPath, ['ten.mjs'], { cwd: installed, encoding: 'utf8' });
  expect([ran.stdout, ran.stderr]).toEqual(["{ figure: '7', unit: 'mL/h' }\n", '']);
});

const LIBRARIES = join(ROOT, 'tests/library/published');

test('another program works under a hospital’s file; one that is refused gives its reasons and no limits', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { workOut } from 'ketamine-dose';
    import { openLibrary } from 'ketamine-dose/library';
    const [opened, refused] = ['closed', 'as-published'].map((state) =>
      openLibrary(readFileSync(\`${LIBRARIES}/nhs-highland-\${state}.ketamine-library.json\`, 'utf8'), '2026-11-26'));
    const order = { protocol: 'acute-pain', weight: '100', adjustment: null, step: '0.1', preparation: { drug: '200', volume: '40' } };
    for (const figure of ['25', '40']) {
      const answer = workOut({ ...order, dose: { figure, unit: 'mg/h' } }, opened.library);
      console.log(answer.kind, answer.kind === 'plan' ? answer.plan.administration.set.figure : '');
    }
    console.log(opened.library.identity.status, refused.kind, refused.refusals[0].sentence);`;
  writeFileSync(join(installed, 'hospital.mjs'), program);
  const ran = spawnSync(process.execPath, ['hospital.mjs'], { cwd: installed, encoding: 'utf8' });
  const refusal = 'refused exactly 50\u00a0kg: in no band.';
  expect([ran.stdout, ran.stderr]).toEqual([`plan 5\nwithheld \ndraft ${refusal}\n`, '']);
});

/** Calls that the types must not let through. */
const WRONG = {
  'another-unit': TEN.replace("unit: 'mg/kg/h'", "unit: 'mL/h'"),
  'a-number': TEN.replace("weight: '70'", 'weight: 70'),
  'no-step': TEN.replace(/.*step.*\n/, ''),
  'not-asked-whether-withheld': `${TEN}\nanswer.plan;`,
  'amount-as-volume': `${TEN}\nif (answer.kind === 'plan') { const unit: 'mL/h' = answer.plan.amount.unit; }`,
};

test.each(['nodenext', 'bundler'])(
  'the ten lines compile, resolved as %s; wrong calls do not',
  (resolution) => {
    const files = Object.entries({ ten: TEN, ...WRONG }).map(([name, text]) => {
      writeFileSync(join(installed, `${name}.mts`), text);
      return `${name}.mts`;
    });
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const strict = ['--strict', '--noEmit', '--lib', 'es2022,dom', '--types', ''];
    const options = ['--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const ran = spawnSync(process.execPath, [tsc, ...strict, ...options, ...files], {
      cwd: installed,
      encoding: 'utf8',
    });
    const wrong = [...ran.stdout.matchAll(/^([\w-]+)\.mts\(.*error TS2/gm)].map(([, name]) => name);
    expect([...new Set(wrong)].sort()).toEqual(Object.keys(WRONG).sort());
    expect(ran.stdout).not.toMatch(/node_modules/);
  },
);

test.each(COMMANDS)('the README’s %s', (line) => {
  const [, ...args] = line.split(' ');
  const ran = spawnSync('npx', ['--no-install', ...args], { cwd: installed, encoding: 'utf8' });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toMatch(
    line.includes('ranges') ? /^ {2}7 to 35 mg\/h$/m : /^ {2}Set pump to: 7 mL\/h$/m,
  );
});

test('the JSON Schema of a library file comes with it', () => {
  const schema = 'ketamine-protocol-library.schema.json';
  expect(readFileSync(join(home, schema), 'utf8')).toBe(
    readFileSync(join(ROOT, 'src/library', schema), 'utf8'),
  );
});

test('the packed command checks and compares library files, and says to the shell how it went', () => {
  const run = (...args: string[]) => {
    const bin = join(installed, 'node_modules/.bin/ketamine-dose');
    return spawnSync(bin, args, { cwd: join(ROOT, 'tests/library/published'), encoding: 'utf8' });
  };
  const [open, closed] = ['as-published', 'closed'].map(
    (state) => `nhs-highland-${state}.ketamine-library.json`,
  );
  expect(run('check', `${closed}`)).toMatchObject({ status: 0, stderr: '' });
  expect(run('check', `${open}`)).toMatchObject({ status: 1, stdout: '' });
  expect(run('check', 'no-such-file.json')).toMatchObject({ status: 1, stdout: '' });
  expect(run('diff', `${closed}`, `${closed}`).stdout).toBe('Nothing differs.\n');
  expect(run('diff', `${open}`, `${closed}`).status).toBe(1);
  expect(run('diff', `${open}`, '../door.test.ts').status).toBe(2);
  expect(run('library', 'built-in').stdout).toMatch(
    /^\{\n {2}"format": "ketamine-protocol-library",\n/,
  );
});

test('a command that fails says so to the shell: 1 for what is typed wrong, 2 for an order withheld', () => {
  expect(COMMANDS).toHaveLength(2);
  const run = (...args: string[]) => {
    const bin = join(installed, 'node_modules/.bin/ketamine-dose');
    return spawnSync(bin, args, { encoding: 'utf8' });
  };
  expect(run('ranges', '70,5')).toMatchObject({ status: 1, stdout: '' });
  expect(run('ranges', '20')).toMatchObject({ status: 2, stdout: '' });
  expect(run('ranges', '20').stderr).toContain('Stop: ');
});

test('orders as JSON on standard input are answered line by line, under a hospital’s limits too', () => {
  const bin = join(installed, 'node_modules/.bin/ketamine-dose');
  const run = (input: string, ...args: string[]) =>
    spawnSync(bin, ['dose', '--json', ...args], { input, encoding: 'utf8' });
  const highland = join(LIBRARIES, 'nhs-highland-closed.ketamine-library.json');
  const order = { protocol: 'acute-pain', weight: '100', adjustment: null, step: '0.1' };
  const [within, above] = ['25', '40'].map((figure) =>
    JSON.stringify({ ...order, dose: { figure, unit: 'mg/h' } }),
  );
  const ran = run(`${within}\n{\n${above}\n`, '--library', highland);
  expect([ran.status, ran.stderr]).toEqual([1, '']);
  const answers = ran.stdout.split('\n').slice(0, -1);
  expect(answers.map((each) => JSON.parse(each).kind)).toEqual(['plan', 'refused', 'withheld']);
  expect(run(`${above}\n`, `--library=${highland}`).status).toBe(2);
  expect(run('', '--library', 'nowhere.json')).toMatchObject({ status: 1, stdout: '' });
  const beside = run(`${within}\n`, '--weight', '70');
  expect([beside.status, beside.stdout]).toEqual([1, '']);
  expect(beside.stderr).toContain('nothing stands beside it but --library');
});
