import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * `npm run bench <name>`: runs a benchmark, prints its report (Markdown) and stores it beside it.
 */

interface Benchmark {
  readonly report: () => string | Promise<string>;
}

/** By name: each gives its report. A new one is a new line here. */
const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  anchors: () => import('./anchors.ts'),
  search: () => import('./search.ts'),
  parallels: () => import('./parallels.ts'),
};

const [name = ''] = process.argv.slice(2);
const load = benchmarks[name];
if (load) {
  const { report } = await load();
  const text = await report();
  writeFileSync(join(import.meta.dirname, `${name}.md`), text);
  process.stdout.write(text);
} else {
  process.stderr.write(
    `There is no benchmark "${name}"; there is ${Object.keys(benchmarks).join(', ')}.\n`,
  );
  process.exitCode = 1;
}
