/** How far a voice is in the line being spoken: written by whoever speaks it, read by mouths on the frame loop. */
export type VoiceTrack = {
  /** Key of the line, and who speaks; null while nothing is heard. */
  line: string | null;
  /** Of the text, 0 to 1. */
  share: number;
};
