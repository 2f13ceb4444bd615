export type Progress = (done: number, total: number) => void;

/** Byte counts of several files as one sum, which never runs past its total. */
export const tally = (total: number, onProgress: Progress): ((bytes: number) => void) => {
  let done = 0;
  return (bytes) => {
    done = Math.min(total, done + bytes);
    onProgress(done, total);
  };
};
