import { assign, setup } from 'xstate';

type Judged = { readonly type: 'judged'; readonly thing: string; readonly as: string };
type Context = {
  readonly judged: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
};

/** The same trigger table as an XState 5 machine, its context as immutable as our world. */
export const triggerMachine = (things: readonly string[], limit: number) =>
  setup({ types: { context: {} as Context, events: {} as Judged } }).createMachine({
    context: { judged: {}, counts: Object.fromEntries(things.map((id) => [id, 0])) },
    on: {
      judged: things.map((id) => ({
        guard: ({ context, event }: { context: Context; event: Judged }) =>
          event.thing === id && event.as === 'hazard' && (context.counts[id] ?? 0) <= limit,
        actions: assign(({ context, event }: { context: Context; event: Judged }) => ({
          judged: { ...context.judged, [event.thing]: event.as },
          counts: { ...context.counts, [id]: (context.counts[id] ?? 0) + 1 },
        })),
      })),
    },
  });
