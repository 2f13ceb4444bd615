import type { CompiledScenario } from '../../../scenario/compiledScenario';
import type { FactBody } from '../../../sim/fact';
import type { Book } from './book';
import { firstOf } from './firstOf';
import { inVisit } from './inVisit';
import { later } from './later';
import type { Limits } from './limits';
import type { When } from './when';

const FIRST_STEP: When = { visit: 1, after: Infinity };

/** Calls, in and out, with what is said when somebody picks up. */
const callDeeds = ({ contacts }: CompiledScenario, book: Book, limits: Limits): void => {
  for (const { id, answers, line } of contacts) {
    const unanswered = book.note({ type: 'call/unanswered', to: id });
    const out = book.note({ type: 'call/connected', to: id });
    const rang = book.note({ type: 'call/rang', from: id });
    const taken = book.note({ type: 'call/connected', to: id, incoming: true });
    if (answers === false) book.deed(() => FIRST_STEP, [{ index: unanswered }]);
    else {
      const ringTicks = answers === true ? 0 : answers;
      book.deed(() => inVisit(later(FIRST_STEP, ringTicks, limits)), [{ index: out }]);
    }
    book.deed((now) => inVisit(now.fact(rang)), [{ index: taken }]);
    if (line === null) continue;
    const spoken: FactBody = { type: 'line/spoken', who: id, line: '', forTicks: 0 };
    book.deed((now) => firstOf([now.fact(out), now.fact(taken)]), [{ index: book.note(spoken) }]);
  }
};

/** Forms: filled in at any time; sent to whoever is on the line, or, where they are told on the phone, to whose they are. */
const formDeeds = ({ forms, contacts }: CompiledScenario, book: Book): void => {
  for (const { id: form, spoken, fields } of forms) {
    book.deed(
      () => FIRST_STEP,
      fields.map(({ id }) => ({
        index: book.note({ type: 'form/filled', form, field: id, value: '' }),
      })),
    );
    if (!spoken) book.deed(() => FIRST_STEP, [{ index: book.note({ type: 'form/sent', form }) }]);
    for (const { id: to } of contacts.filter((contact) => !spoken || contact.form === form)) {
      const calls = [{}, { incoming: true }].map((way) =>
        book.note({ type: 'call/connected', to, ...way }),
      );
      book.deed(
        (now) => inVisit(firstOf(calls.map(now.fact))),
        [{ index: book.note({ type: 'form/sent', form, to }) }],
      );
    }
  }
};

/** What the trainee does on the tablet and the phone. */
export const tabletDeeds = (scenario: CompiledScenario, book: Book, limits: Limits): void => {
  callDeeds(scenario, book, limits);
  formDeeds(scenario, book);
};
