import type { Fact } from '../../core/sim/fact';
import { fixText } from './fixText';
import { learnedFrom } from './learnedFrom';
import { markText } from '../../session/names/markText';
import { actorSentence } from './actorSentence';
import { callSentence } from './callSentence';
import { personName } from '../../session/names/personName';
import { quantityText } from '../../session/names/quantityText';
import { reasonText } from './reasonText';
import { thingText } from './thingText';
import type { Words } from './words';

const judgedSentence = (
  words: Words,
  fact: Extract<Fact, { readonly type: 'thing/judged' }>,
): string => {
  const { scenario, t, locale } = words;
  const thing = scenario.things.find(({ id }) => id === fact.thing);
  const judgement = t(fact.as === 'hazard' ? 'fact.thing/judgedHazard' : 'fact.thing/judgedSafe', {
    thing: thingText(words, fact.thing),
  });
  if (!thing || fact.why.length === 0) return judgement;
  const why = fact.why.map((reason) => reasonText(scenario, thing, reason, locale)).join(', ');
  const withWhy = t('fact.thing/judgedWhy', { judgement, why });
  return fact.fix === null
    ? withWhy
    : t('fact.thing/judgedFix', {
        judgement: withWhy,
        fix: fixText(scenario, thing, fact.fix, locale),
      });
};

const measuredSentence = (
  words: Words,
  fact: Extract<Fact, { readonly type: 'thing/measured' }>,
): string => {
  const { scenario, t, locale } = words;
  const { name, unit } = quantityText(scenario, fact.quantity, locale);
  const value = t(`unit.${unit}`, { value: new Intl.NumberFormat(locale).format(fact.value) });
  return fact.verdict
    ? t('fact.thing/measuredVerdict', {
        thing: name,
        value,
        verdict: t(`verdict.${fact.verdict}`).toLocaleLowerCase(locale),
      })
    : t('fact.thing/measured', { thing: name, value });
};

const usedSentence = (
  words: Words,
  fact: Extract<Fact, { readonly type: 'thing/used' }>,
): string => {
  const { scenario, t, locale } = words;
  const kind = scenario.things.find(({ id }) => id === fact.thing)?.kind ?? 'resident';
  const verb = scenario.registry.things[kind]?.verbs[fact.verb]?.name[locale] ?? fact.verb;
  return t(fact.lacking ? 'fact.thing/usedLacking' : 'fact.thing/used', {
    verb,
    thing: thingText(words, fact.thing),
  });
};

/** One fact as a sentence a trainee or a trainer can read. */
export const factSentence = (words: Words, fact: Fact): string => {
  const { scenario, t, locale } = words;
  const line = (key: string) => scenario.lines[key]?.[locale] ?? key;
  const form = (id: string) => scenario.forms.find((one) => one.id === id);
  switch (fact.type) {
    case 'phase/began':
      if (fact.by === 'critical') return t('fact.phase/beganCritical');
      return fact.phase === 'briefing' ? t('fact.other') : t(`fact.phase/began.${fact.phase}`);
    case 'actor/entered':
    case 'actor/left':
    case 'actor/set-out':
    case 'actor/gave-up':
    case 'actor/reached':
    case 'actor/fell':
      return actorSentence(words, fact);
    case 'thing/examined':
      return t('fact.thing/examined', { thing: thingText(words, fact.thing) });
    case 'thing/judged':
      return judgedSentence(words, fact);
    case 'thing/measured':
      return measuredSentence(words, fact);
    case 'thing/used':
      return usedSentence(words, fact);
    case 'topic/said':
      return t('fact.topic/said', {
        line: line(scenario.topics.find(({ id }) => id === fact.topic)?.ask ?? fact.topic),
      });
    case 'line/spoken':
      return t('fact.line/spoken', {
        who: personName(scenario, fact.who, t, locale),
        line: line(fact.line),
      });
    case 'line/cut':
      return t('fact.line/cut', { who: personName(scenario, fact.who, t, locale) });
    case 'mark/given':
    case 'mark/refused': {
      const learned = learnedFrom(scenario, fact.mark, locale);
      return learned === null
        ? t(`fact.${fact.type}`, { mark: markText(scenario, fact.mark, locale) })
        : t('fact.mark/learned', { line: learned });
    }
    case 'form/filled': {
      const field = form(fact.form)?.fields.find(({ id }) => id === fact.field);
      return t('fact.form/filled', { field: field?.ask[locale] ?? fact.field });
    }
    case 'form/sent': {
      const title = form(fact.form)?.title[locale] ?? fact.form;
      if (fact.to === undefined) return t('fact.form/sent', { form: title });
      const who = personName(scenario, fact.to, t, locale);
      return t('fact.form/told', { form: title, who });
    }
    case 'call/rang':
    case 'call/connected':
    case 'call/unanswered':
    case 'call/ended':
      return callSentence(words, fact);
    default:
      return t('fact.other');
  }
};
