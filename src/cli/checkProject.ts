import { diagnose, type Depth } from '../core/doctor/diagnose';
import type { Diagnosis } from '../core/doctor/diagnosis';
import type { Finding } from '../core/doctor/finding';
import { findingSentence } from '../core/doctor/findingSentence';
import type { Problem } from '../core/kernel/problem';
import { readProject, type Project } from './readProject';

/** A problem of the loader, or a finding of the doctor with its code. Paths are from the root of the project. */
export type Checked = Problem & { readonly finding?: Finding };

export type Check = {
  readonly project: Project;
  /** By scenario; those with an error of their own are not looked at. */
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  /** What the loader and the doctor have to say, the loader first. Messages are in English. */
  readonly problems: readonly Checked[];
};

const asProblem = (id: string, finding: Finding): Checked => {
  const { severity, file, line, column } = finding;
  const message = findingSentence(finding, 'en');
  return { severity, file: `scenarios/${id}/${file}`, line, column, message, finding };
};

/** Reads a project and lets the doctor look at every scenario in it, or at those in `only`. */
export const checkProject = (
  root: string,
  { depth, only }: { readonly depth: Depth; readonly only?: readonly string[] },
): Check => {
  const project = readProject(root, only);
  const diagnoses = new Map<string, Diagnosis>();
  const problems: Checked[] = [...project.problems];
  for (const [id, loaded] of project.scenarios) {
    const sources = project.sources.get(id);
    if (sources === undefined) continue;
    const { scenario, rubric, walkthroughs } = loaded;
    const diagnosis = diagnose({ scenario, rubric, walkthroughs, sources }, { depth });
    diagnoses.set(id, diagnosis);
    problems.push(...diagnosis.findings.map((finding) => asProblem(id, finding)));
  }
  return { project, diagnoses, problems };
};
