import '../../../src/main/noCompiling';
import { drawView } from './drawView';
import { flatFrames } from './flatFrames';
import { meshFrames } from './meshFrames';
import type { PageBench } from './pageBench';
import { textureMemory } from './textureMemory';

const bench: PageBench = { drawView, textureMemory, flatFrames, meshFrames };
window.foyerBench = bench;
