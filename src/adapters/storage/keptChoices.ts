type Choices = Pick<Storage, 'getItem' | 'setItem'>;

/** Choices that outlast a visit, such as whether people are heard; where the browser keeps nothing, for this page only. */
export const keptChoices = (storage: () => Storage = () => window.localStorage): Choices => {
  const here = new Map<string, string>();
  const attempt = <T>(work: (kept: Storage) => T): T | null => {
    try {
      return work(storage());
    } catch {
      return null;
    }
  };
  return {
    getItem: (key) => here.get(key) ?? attempt((kept) => kept.getItem(key)),
    setItem: (key, value) => {
      here.set(key, value);
      attempt((kept) => kept.setItem(key, value));
    },
  };
};
