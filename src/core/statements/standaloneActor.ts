import type { Actor } from './statement';

/** The school's own address for its learners, when none was given. `.invalid` is reserved, so it can belong to nobody. */
const NO_SCHOOL = 'https://learners.invalid';

/** A pseudonym: a random id and no name or mail address. Who is behind it is for the school alone to know. */
export const standaloneActor = (learnerId: string, homePage: string = NO_SCHOOL): Actor => ({
  objectType: 'Agent',
  account: { homePage, name: learnerId },
});
