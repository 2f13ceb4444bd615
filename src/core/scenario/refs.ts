import { z } from 'zod';

/** What an authored word may point at. */
export type RefKind =
  | 'actor'
  | 'apartment'
  | 'area'
  | 'choice'
  | 'contact'
  | 'criterion'
  | 'entity'
  | 'field'
  | 'fix'
  | 'form'
  | 'given-mark'
  | 'kind'
  | 'mark'
  | 'night'
  | 'norms'
  | 'option'
  | 'person'
  | 'persona'
  | 'place'
  | 'quantity'
  | 'reason'
  | 'refused-mark'
  | 'rule'
  | 'state'
  | 'thing'
  | 'topic'
  | 'verb'
  | 'zone';

export type RefMeta = {
  readonly kinds: readonly RefKind[];
  /** Words that need no declaration here, such as `any`. */
  readonly also: readonly string[];
};

/** Which schemas are references. The linker walks schema and data together and looks each one up. */
export const refMeta = z.registry<RefMeta>();

const ref = (kinds: readonly RefKind[], also: readonly string[] = []) =>
  z.string().register(refMeta, { kinds, also });

export const actorRef = ref(['actor']);
export const apartmentRef = ref(['apartment']);
/** A room or a zone of the flat. */
export const areaRef = ref(['area']);
/** One of the residents that the scenario lets choose from. */
export const choiceRef = ref(['choice']);
/** In what is written for each of them, `others` is whoever is not named. */
export const eachChoiceRef = ref(['choice'], ['others']);
export const contactRef = ref(['contact']);
export const criterionRef = ref(['criterion']);
export const entityRef = ref(['entity']);
export const fieldRef = ref(['field']);
export const fixRef = ref(['fix']);
export const formRef = ref(['form']);
export const givenMarkRef = ref(['given-mark']);
export const kindRef = ref(['kind']);
export const neededMarkRef = ref(['mark'], ['never']);
export const nightRef = ref(['night']);
export const normsRef = ref(['norms']);
export const optionRef = ref(['option']);
/** Who can be spoken to, and who speaks: somebody in the flat or on the phone. */
export const hearerRef = ref(['person', 'contact']);
export const personRef = ref(['person']);
export const personaRef = ref(['persona']);
export const placeRef = ref(['place']);
export const destinationRef = ref(['place'], ['away']);
export const quantityRef = ref(['quantity']);
export const reasonRef = ref(['reason']);
export const stateRef = ref(['state']);
export const thingRef = ref(['thing']);
export const zoneRef = ref(['zone']);

/** In moments the id `any` matches every id. */
export const inMoment = {
  actor: ref(['actor'], ['any']),
  contact: ref(['contact'], ['any']),
  entity: ref(['entity'], ['any']),
  field: ref(['field'], ['any']),
  form: ref(['form'], ['any']),
  givenMark: ref(['given-mark'], ['any', 'consent/any']),
  lacking: ref(['mark'], ['consent/any', 'any']),
  place: ref(['place'], ['any']),
  quantity: ref(['quantity'], ['any']),
  refusedMark: ref(['refused-mark'], ['any', 'consent/any']),
  rule: ref(['rule'], ['any']),
  speaker: ref(['person', 'contact'], ['any']),
  hearer: ref(['person', 'contact', 'thing'], ['any']),
  topic: ref(['topic'], ['any']),
  verb: ref(['verb'], ['any']),
  zone: ref(['zone'], ['any']),
} as const;
