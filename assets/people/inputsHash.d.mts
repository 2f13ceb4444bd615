/** sha256 over names and contents of the scripts that make the people. */
export function inputsHash(folder: string): string;
