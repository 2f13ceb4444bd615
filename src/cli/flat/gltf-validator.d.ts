declare module 'gltf-validator' {
  type Issue = {
    readonly code: string;
    readonly message: string;
    /** 0 error, 1 warning, 2 information, 3 hint. */
    readonly severity: number;
    readonly pointer?: string;
  };
  type Report = { readonly issues: { readonly messages: readonly Issue[] } };
  export const validateBytes: (
    bytes: Uint8Array,
    options: { readonly maxIssues: number; readonly writeTimestamp: boolean },
  ) => Promise<Report>;
}
