/** SHA-256 over the plan of a flat and the script that reads it. */
export declare function planHash(assetsDir: string, flatId: string): string;
