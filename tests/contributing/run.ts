/** `npm run check:contributing`: follows what CONTRIBUTING.md documents, each step in a copy of the project. */
import { followStep } from './follow.ts';
import { STEPS } from './steps.ts';

let failed = 0;
for (const step of STEPS) {
  const { touched, beside, faults } = followStep(step, true);
  const others = beside === 0 ? '' : `, and ${String(beside)} in ${step.beside ?? ''}`;
  console.log(
    `${step.heading}: ${String(touched.length)} of at most ${String(step.places)} files${others}`,
  );
  for (const file of touched) console.log(`  ${file}`);
  for (const fault of faults) console.log(`  FAULT: ${fault}`);
  if (faults.length > 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${String(STEPS.length - failed)} passed, ${String(failed)} failed`);
