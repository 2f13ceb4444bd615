import { createStore, type StoreApi } from 'zustand/vanilla';

/** What can be pointed at: a thing of the scenario or a person. */
export type Target = { readonly kind: 'thing' | 'person'; readonly id: string };

export type MenuPage = 'root' | 'why' | 'fix' | 'act' | 'verdict';

/** The open menu. `quantity` is set on the verdict page. */
export type Focus = {
  readonly target: Target;
  readonly page: MenuPage;
  readonly quantity?: string;
};

export type Attention = {
  /** Under the mouse, the crosshair or a ray. */
  readonly pointed: Target | null;
  readonly focus: Focus | null;
};

/** Where the trainee's attention is: shared by the scene, the page and the in-world panels, never recorded. */
export const createAttention = (): StoreApi<Attention> =>
  createStore<Attention>(() => ({ pointed: null, focus: null }));
