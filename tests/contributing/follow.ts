import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps.ts';
import { openWorkshop } from './workshop.ts';

/** What came of following a step. */
export interface Followed {
  /** The files written, from the project's root. */
  touched: readonly string[];
  /** How many were written in the folder that does not count. */
  beside: number;
  /** What went wrong, a line each; none where the step is as it is documented. */
  faults: readonly string[];
}

const DOCUMENT = 'CONTRIBUTING.md';

/**
 * Follows a documented step in a copy of the project.
 * @param isBuilt whether the copy is built, too, and what must come of it looked for
 */
export function followStep(step: Step, isBuilt: boolean): Followed {
  const { heading, places, beside, follow, built, judge } = step;
  const faults: string[] = [];
  if (!readFileSync(DOCUMENT, 'utf8').includes(`\n## ${heading}\n`))
    faults.push(`${DOCUMENT} has no section "${heading}"`);
  const workshop = openWorkshop();
  try {
    follow(workshop);
    const { folder, run } = workshop;
    const touched = workshop.touched.filter(
      (file) => beside === undefined || !file.startsWith(beside),
    );
    if (touched.length > places)
      faults.push(`${String(touched.length)} files are written, more than ${String(places)}`);
    for (const command of ['check:content', ...(isBuilt ? ['check:types', 'build:local'] : [])]) {
      const { status, printed } = run(command);
      if (status !== 0) faults.push(`${command} fails: ${printed.trim()}`);
    }
    for (const [name, text] of Object.entries(isBuilt ? built : {})) {
      const file = join(folder, 'dist', name);
      if (!existsSync(file) || !readFileSync(file, 'utf8').includes(text))
        faults.push(`dist/${name} does not have "${text}"`);
    }
    if (isBuilt && judge !== undefined) faults.push(...workshop.judge(judge));
    return { touched, beside: workshop.touched.length - touched.length, faults };
  } finally {
    workshop.close();
  }
}
