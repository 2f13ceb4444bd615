/// <reference types="vite/client" />

/** Identifies the build: recordings re-run within one build only. */
declare const __BUILD__: string;
