/** The message of a schema for what is written wrongly; that nothing is written has its own message. */
export const unlessMissing =
  (message: string) =>
  ({ input }: { readonly input?: unknown }): string | undefined =>
    input === undefined ? undefined : message;
