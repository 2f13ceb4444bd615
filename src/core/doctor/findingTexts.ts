import { playTexts } from './plays/playTexts';
import { proofTexts } from './proofs/proofTexts';

/** What the doctor can say, by code, in three languages; {gaps} are filled from the values of a finding. */
export const findingTexts = { ...proofTexts, ...playTexts } as const;

export type FindingCode = keyof typeof findingTexts;
