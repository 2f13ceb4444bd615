/** SHA-256 over the names and contents of the scripts a flat is made from: shared library, its own folder, the build. */
export declare function inputsHash(assetsDir: string, flatId: string): string;
