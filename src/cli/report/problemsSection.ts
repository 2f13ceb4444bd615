import { findingSentence } from '../../core/doctor/findingSentence';
import type { Checked } from '../checkProject';
import { html, type Html } from './html';
import type { Speaker } from './speakerOf';

const itemOf = ({ file, line, message, finding }: Checked, { say, locale }: Speaker): Html => {
  const place = html`<span class="place">${say('place', { file, line })}</span>`;
  if (finding !== undefined) return html`<li>${findingSentence(finding, locale)}${place}</li>`;
  return locale === 'en'
    ? html`<li>${message}${place}</li>`
    : html`<li><span lang="en">${message}</span> (en)${place}</li>`;
};

const listOf = (problems: readonly Checked[], speaker: Speaker): Html =>
  problems.length === 0
    ? html`<p class="soft">${speaker.say('none')}</p>`
    : html`<ul>
        ${problems.map((problem) => itemOf(problem, speaker))}
      </ul>`;

/** What must be mended and what to look at, each with its place. */
export const problemsSection = (problems: readonly Checked[], speaker: Speaker): Html => {
  const { say, locale } = speaker;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const foreign = locale !== 'en' && problems.some(({ finding }) => finding === undefined);
  return html` <section>
      <h2>${say('errors')} (${errors.length})</h2>
      ${listOf(errors, speaker)}
    </section>
    <section>
      <h2>${say('warnings')} (${warnings.length})</h2>
      ${listOf(warnings, speaker)}
    </section>
    ${foreign ? html`<p class="soft">${say('english')}</p>` : []}`;
};
