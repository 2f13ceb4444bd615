import { loadNightRules } from '../../src/core/scenario/loadNightRules';

/** Rules of a night with one factor of each sort, as a trainer writes them. */
export const anyNightText = `format: foyer-night/1
id: test
about: {fr: Un modèle, nl: Een model, en: A model}
perMillion: {rising: 100000, step: 500000, crossing: 500000, sitting: 100000}
lampReachMm: 900
aids: {none: {widthMm: 400, reachMm: 0}, stick: {widthMm: 450, reachMm: 1500}, rollator: {widthMm: 600, reachMm: 1500}, wheelchair: {widthMm: 650, reachMm: 1500}}
factors:
  - {id: edge, at: crossing, if: {over: {is: rug, state: {edge: lifted}, edgeMm: 60}}, weightPerMille: 3000, text: {fr: bord, nl: rand, en: edge}, source: us, status: authored}
  - id: dark
    at: step
    if: {light: {belowLux: 5}}
    weightPerMille: 2000
    worse: [{if: {ability: {vision: poor}}, timesPerMille: 1500}]
    text: {fr: sombre, nl: donker, en: dark}
    source: https://a.example/light
    status: read
`;

const read = loadNightRules(anyNightText, 'scenarios/night/test.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.error));

export const anyNight = read.value;
