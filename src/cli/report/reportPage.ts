import { LOCALES, type Locale } from '../../core/kernel/texts';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import { valueAt } from '../../core/scenario/parse/valueAt';
import type { Check, Checked } from '../checkProject';
import { botsSection } from './botsSection';
import { criteriaSection } from './criteriaSection';
import { html, type Html } from './html';
import { normsSection } from './normsSection';
import { problemsSection } from './problemsSection';
import { reportStyle } from './reportStyle';
import { speakerOf, type Speaker } from './speakerOf';
import { walkthroughsSection } from './walkthroughsSection';

const languageOf = ({ project }: Check, id: string): Locale => {
  const written = valueAt(project.sources.get(id)?.scenario.data, ['language']);
  return LOCALES.find((locale) => locale === written) ?? 'en';
};

/** What concerns this scenario: its own files, and what it shares with others. */
const concerning = ({ problems }: Check, id: string): readonly Checked[] => {
  const own = `scenarios/${id}/`;
  return problems.map((problem) =>
    problem.file.startsWith(own) ? { ...problem, file: problem.file.slice(own.length) } : problem,
  );
};

const verdictOf = (problems: readonly Checked[]): 'error' | 'warning' | 'good' => {
  if (problems.some(({ severity }) => severity === 'error')) return 'error';
  return problems.length > 0 ? 'warning' : 'good';
};

const reviewOf = ({ review }: CompiledScenario, { say }: Speaker): string =>
  review.status === 'signed'
    ? say('signed', { by: review.by ?? '?', date: review.date ?? '?' })
    : say('draft');

const figuresOf = (check: Check, id: string, speaker: Speaker): readonly Html[] => {
  const loaded = check.project.scenarios.get(id);
  const figures = check.diagnoses.get(id)?.figures;
  if (loaded === undefined || figures === undefined) return [];
  const { scenario, rubric, walkthroughs } = loaded;
  return [
    criteriaSection(rubric.criteria, figures.criteria, speaker),
    walkthroughsSection(walkthroughs, figures, speaker),
    botsSection(figures, speaker),
    normsSection(scenario, speaker),
  ];
};

/** Whose visit it is, where there is a choice. */
const whoOf = (check: Check, id: string): Html | readonly Html[] => {
  const loaded = check.project.scenarios.get(id);
  const person = loaded?.choices.find((choice) => choice.id === loaded.scenario.persona);
  return loaded === undefined || person === undefined || loaded.choices.length < 2
    ? []
    : html`<p><strong>${person.name}</strong></p>`;
};

/** The same check with the visit of one resident under the id of the scenario. */
const forPersona = (check: Check, id: string, persona: string | null): Check => {
  const key = `${id}/${persona ?? ''}`;
  const loaded = check.project.scenarios.get(key);
  const diagnosis = check.diagnoses.get(key);
  if (loaded === undefined || diagnosis === undefined) return check;
  const scenarios = new Map([...check.project.scenarios, [id, loaded]]);
  const diagnoses = new Map([...check.diagnoses, [id, diagnosis]]);
  return { ...check, project: { ...check.project, scenarios }, diagnoses };
};

const headOf = (check: Check, id: string, speaker: Speaker): Html => {
  const { say, percent, locale } = speaker;
  const scenario = check.project.scenarios.get(id)?.scenario;
  const pass = check.diagnoses.get(id)?.figures.pass;
  const facts =
    scenario === undefined || pass === undefined
      ? []
      : html`<p>
          ${reviewOf(scenario, speaker)}
          ${say('minutes', { minutes: scenario.minutes, pass: percent(pass) })}
        </p>`;
  return html`<header>
    <p class="kicker">${say('title')} · ${id}</p>
    <h1>${scenario?.title[locale] ?? id}</h1>
    ${whoOf(check, id)} ${facts}
  </header>`;
};

/** One page about one scenario: no script and nothing to fetch, for the screen and for A4. `lang` null is the scenario's own language. */
export const reportPage = (
  id: string,
  whole: Check,
  lang: Locale | null,
  persona: string | null = null,
): string => {
  const check = forPersona(whole, id, persona);
  const locale = lang ?? languageOf(check, id);
  const speaker = speakerOf(locale);
  const { say } = speaker;
  const problems = concerning(check, id);
  const verdict = verdictOf(problems);
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say('title')}: ${id}</title>
        <style>
          ${{ markup: reportStyle }}
        </style>
      </head>
      <body>
        ${headOf(check, id, speaker)}
        <p class="verdict ${verdict}">${say(`verdict.${verdict}`)}</p>
        ${problemsSection(problems, speaker)} ${figuresOf(check, id, speaker)}
        <footer>${say('footer')}</footer>
      </body>
    </html> `.markup;
};
