import { simulateRunning } from '../dosing/simulated-running';

/** How often what runs otherwise is told while it runs, by instrument and time; a right pump never. */
export function printRunning(runs: number) {
  console.log(`\nThe check while it runs, ${runs.toLocaleString('en')} runs in all:`);
  for (const { instrument, fault, minutes, runs: each, otherwise, early } of simulateRunning(
    runs,
  )) {
    const share = (count: number) => `${((100 * count) / each).toFixed(1)} %`;
    console.log(
      `${instrument}, ${fault}, after ${minutes} min`.padEnd(56),
      `told ${share(otherwise)}`.padStart(14),
      early > 0 ? ` too early ${share(early)}` : '',
    );
  }
}
