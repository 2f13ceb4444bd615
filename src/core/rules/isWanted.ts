const ANY_LEAVE = 'consent/any';

/** Is the id one of those asked for? `any` is every id, `consent/any` every leave. */
export const isWanted = (wanted: readonly string[], id: string | null | undefined): boolean => {
  if (id === undefined || id === null) return false;
  if (wanted.includes('any') || wanted.includes(id)) return true;
  return wanted.includes(ANY_LEAVE) && id.startsWith('consent/');
};
