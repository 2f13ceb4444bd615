/** Asks once for each id, also when many ask at the same time; what failed is asked for again next time. */
export const askedOnce = <T>(ask: (id: string) => Promise<T>): ((id: string) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>();
  return (id) => {
    const known = kept.get(id);
    if (known) return known;
    const asked = ask(id);
    kept.set(id, asked);
    asked.catch(() => kept.delete(id));
    return asked;
  };
};
