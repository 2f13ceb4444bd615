import { diagnose, type Depth } from '../core/doctor/diagnose';
import type { Diagnosis } from '../core/doctor/diagnosis';
import type { Finding } from '../core/doctor/finding';
import { findingSentence } from '../core/doctor/findingSentence';
import type { Problem } from '../core/kernel/problem';
import { readProject, type Project } from './readProject';
import { voiceProblems } from './voiceProblems';

/** A problem of the loader, or a finding of the doctor with its code. Paths are from the root of the project. */
export type Checked = Problem & { readonly finding?: Finding };

export type Check = {
  readonly project: Project;
  /** By visit as the project names them; those with an error of their own are not looked at. */
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  /** What the loader and the doctor have to say, the loader first. Messages are in English. */
  readonly problems: readonly Checked[];
};

type Found = { readonly finding: Finding; readonly names: string[] };

/** What was found for some of the residents only ends with their names. */
const asProblem = (id: string, { finding, names }: Found, residents: number): Checked => {
  const { severity, file, line, column } = finding;
  const whose = names.length === residents ? '' : ` (${names.join(', ')})`;
  const message = `${findingSentence(finding, 'en')}${whose}`;
  return { severity, file: `scenarios/${id}/${file}`, line, column, message, finding };
};

/** All that can be spoken in each scenario, whoever lives there. */
const linesOf = ({ scenarios }: Project): ReadonlyMap<string, ReadonlySet<string>> => {
  const lines = new Map<string, Set<string>>();
  for (const { scenario } of scenarios.values()) {
    const known = lines.get(scenario.id) ?? new Set<string>();
    lines.set(scenario.id, known);
    for (const line of Object.keys(scenario.lines)) known.add(line);
  }
  return lines;
};

/**
 * Reads a project and lets the doctor look at every scenario in it, or at those in `only`. For `figures` of every line it
 * looks whole, of several residents at the first or the `persona` who is named; else only as far as a finding hangs on it.
 */
export const checkProject = (
  root: string,
  {
    depth,
    only,
    persona: named = null,
    figures = false,
  }: {
    readonly depth: Depth;
    readonly only?: readonly string[];
    readonly persona?: string | null;
    readonly figures?: boolean;
  },
): Check => {
  const project = readProject(root, only);
  const diagnoses = new Map<string, Diagnosis>();
  const problems: Checked[] = [...project.problems];
  const found = new Map<string, Map<string, Found>>();
  for (const [key, loaded] of project.scenarios) {
    const sources = project.sources.get(key);
    if (sources === undefined) continue;
    const { scenario, rubric, walkthroughs, choices } = loaded;
    const { persona } = scenario;
    const nth = choices.findIndex(({ id }) => id === persona);
    const asked = figures && (nth <= 0 || persona === named);
    const turn = { nth: Math.max(0, nth), of: Math.max(1, choices.length), briefly: !asked };
    const diagnosis = diagnose({ scenario, rubric, walkthroughs, sources }, { depth, turn });
    diagnoses.set(key, diagnosis);
    const name = choices[nth]?.name ?? persona;
    const here = found.get(scenario.id) ?? new Map<string, Found>();
    found.set(scenario.id, here);
    for (const finding of diagnosis.findings) {
      const same = JSON.stringify(finding);
      const known = here.get(same) ?? { finding, names: [] };
      known.names.push(name);
      here.set(same, known);
    }
  }
  for (const [id, lines] of linesOf(project)) problems.push(...voiceProblems(root, id, lines));
  for (const [id, here] of found) {
    const residents = project.scenarios.get(id)?.choices.length ?? 1;
    problems.push(...[...here.values()].map((one) => asProblem(id, one, residents)));
  }
  return { project, diagnoses, problems };
};
