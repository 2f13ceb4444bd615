/** A rubric that uses every word of rubric.yaml, for the scenario of every word. A criterion has the id of its kind, some with a number. */
export const everyWordRubric = `format: foyer-rubric/1
scenario: every-word
language: en
pass: {score: 60%, method: provisional, panel: none, date: '2026-11-24'}
criteria:
  - {id: does, text: Does, dimension: noticing, weight: 1, source: a guideline, does: [{said: introduce}, {looked: hall-rug}]}
  - id: before
    text: Asks before
    dimension: responding
    weight: 2
    if: {drawn: calm}
    during: visit
    before: {first: [{said: introduce}, {said: ask-leave}], then: {entered: bedroom}}
    critical: {when: lost, unless: {drawn: cross}, effect: cap, why: Went in first}
  - id: order
    text: In order
    dimension: interpreting
    weight: 3
    order: {steps: [{said: introduce}, {said: ask-leave}], strict: false}
    critical: {when: missed, effect: fail, why: Never spoke}
  - id: within
    text: In time
    dimension: reflecting
    weight: 1
    within: {after: {said: introduce}, does: {said: ask-leave}, from: 1s, full: 30s, zero: 2min, counting: first}
    critical: {when: not-met, why: Too slow}
  - id: within-2
    text: In time, each time
    dimension: noticing
    weight: 1
    within: {after: {said: ask-leave}, does: {said: ask-rug}, full: 30s, counting: every}
  - id: never
    text: Never without leave
    dimension: responding
    weight: 1
    never: {does: {did: any, lacking: consent/any}, unless: {drawn: cross}, times: 0, occasion: {given: consent/hall-rug}}
    critical: {when: {did: remove, to: living-rug}, effect: stop, why: Took her rug}
  - {id: keeps, text: Keeps, dimension: noticing, weight: 1, keeps: {that: {in: {trainee: living}}, from: {entered: living}, to: {said: ask-rug}, full: 90%, zero: 10%}}
  - {id: leaves, text: Leaves, dimension: noticing, weight: 1, leaves: [{is: {hall-rug.edge: taped}}]}
  - {id: detects, text: Finds, dimension: noticing, weight: 1, detects: {measure: hits, of: [hall-rug], full: 90%, zero: 30%}}
  - {id: detects-2, text: Rejects, dimension: noticing, weight: 1, detects: {measure: rejections, full: 90%, zero: 30%}}
  - {id: detects-3, text: Both, dimension: noticing, weight: 1, detects: {measure: balanced, full: 40%, zero: 0%}}
  - {id: explains, text: Why, dimension: interpreting, weight: 1, explains: {part: why, of: hall-rug, atLeast: 1}}
  - {id: explains-2, text: Fix, dimension: interpreting, weight: 1, explains: {part: fix, atLeast: 1}}
  - id: answers
    text: Answers
    dimension: interpreting
    weight: 1
    answers:
      key:
        report.worst: {top: [hall-rug]}
        report.refer-to: ot
        report.seen: {right: [hall-rug, night-path], wrong: [living-rug]}
        report.height: {value: 80, within: 2}
        report.when: {near: '09:00', within: 5min}
        report.note: {given: true}
        report.plan: {atLeast: 1, rows: [{who: doctor}]}
      by: {sent: report}
  - {id: measures, text: Measures, dimension: noticing, weight: 1, measures: {of: {night-path.illuminance: 1}, verdict: true}}
  - {id: rated, text: Rated, dimension: responding, weight: 1, rated: {by: [trainer, peer, self, resident], levels: {0: Rude, 4: Kind}, agreesWith: trainer, within: 1}}
  - id: parts
    text: Parts
    dimension: noticing
    weight: 1
    parts:
      - does: {said: introduce}
      - does: {said: ask-leave}
  - id: cases
    text: Cases
    dimension: noticing
    weight: 1
    cases:
      - {if: {drawn: calm}, does: {said: introduce}}
      - {if: {drawn: cross}, does: {said: ask-leave}}
`;
