import { nightReport } from '../core/night/nightReport';
import { visitWorlds } from '../core/night/visitWorlds';
import { findScenario } from './findScenario';
import { nightsArguments, type NightsArguments } from './nightsArguments';
import { nightsJson } from './nightsJson';
import { nightsText } from './nightsText';
import { readProject, type Project } from './readProject';
import { readRecording } from './readRecording';

const fail = (...lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

const report = (file: string, project: Project, options: NightsArguments): void => {
  const read = readRecording(file);
  if (!read.ok) return fail(...read.error);
  const recording = read.value;
  const found = findScenario(project, recording.scenario.id, recording.scenario.persona);
  if (!found.ok) return fail(...found.error.map((line) => `${file}: ${line}`));
  const { scenario } = found.value;
  if (scenario.night === null)
    return fail(
      `${file}: the scenario "${scenario.id}" plays no night. Write one: night: {who: …, bed: …, toilet: …, rules: factors}`,
    );
  if (recording.scenario.hash !== scenario.hash)
    console.error(`${file}: the scenario was changed after this visit; these are its nights now.`);
  const { found: before, left } = visitWorlds(scenario, recording.facts);
  const nights = {
    found: nightReport(scenario, before, options.runs),
    left: nightReport(scenario, left, options.runs),
  };
  const locale = options.locale ?? recording.locale;
  console.log(
    options.json ? nightsJson(file, scenario, nights) : nightsText(file, scenario, nights, locale),
  );
};

const options = nightsArguments(process.argv.slice(2));
if (!options.ok) fail(...options.error);
else {
  const project = readProject(process.cwd());
  for (const file of options.value.files) report(file, project, options.value);
}
