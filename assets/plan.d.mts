/** SHA-256 over the plan of a flat and the script that reads it. */
export declare function planHash(assetsDir: string, flatId: string): string;
/** The manifest of a flat that is measured and not yet drawn, from its plan. */
export declare function plannedManifest(assetsDir: string, flatId: string): object;
