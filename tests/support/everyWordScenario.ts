/** A scenario that uses every word of scenario.yaml. Rules m-* run when a moment comes, c-* when a condition holds, n-* when it does not, e-* have an effect. */
export const everyWordScenario = `format: foyer-scenario/1
id: every-word
review: {status: signed, by: A nurse-educator, date: '2026-11-24'}
language: en
title: Every word
objectives:
  - Use all there is
  - {fr: Tout dire, nl: Alles zeggen, en: Say it all}
minutes: 10
clock: '09:00'
apartment: small
light: morning
norms: test
trainee: hall/front-door
private: {bedroom: consent/bedroom}
briefing: Look round.
people:
  - {id: jeanne, persona: [jeanne, greta], at: living/armchair, state: {trust: 1}, measures: {for: {jeanne: {pulse: 88}, others: {pulse: 70}}}}
contacts:
  - {id: doctor, name: Her doctor, answers: true, line: Surgery here., form: sheet}
  - {id: daughter, name: Her daughter, answers: 20s}
things:
  - {id: hall-rug, is: rug, at: hall/centre, name: the hall rug, state: {edge: lifted}, risk: {because: [trips-over-edge], fixes: [tape, remove], consent: true}}
  - {id: living-rug, is: rug, at: living/sofa-front, decoy: Taped on all edges., needs: consent/living-rug}
  - {id: night-path, is: path-light, at: bedroom/way-out, measures: {illuminance: 2}, risk: {because: cannot-see-the-way, fixes: add-night-light}}
  - {id: letter, if: {persona: jeanne}, is: paper, at: living/sofa-front, pages: [The first page, The second page]}
  - {id: her-door, is: door, at: hall/front-door}
  - {id: contact, is: door-contact, at: hall/front-door, of: her-door}
  - {id: presence, is: occupancy-sensor, at: hall/centre, zone: bedroom, agreement: {by: jeanne, seenBy: [daughter], until: '2027-01-31', off: turn-away}}
  - {id: detector, is: fall-detector, at: bedroom/bed, wornBy: jeanne, state: {link: offline}, lastSeen: '08:00'}
  - {id: hub, is: hub, at: living/sofa-front}
  - {id: alert, is: alert, at: living/sofa-front}
  - {id: hall-lamp, is: lamp, at: hall/centre}
automations:
  - {id: lights-hall, name: Light in the hall, enabled: on, when: {became: {presence.occupancy: occupied}}, if: {phase: visit}, wait: 2s, do: [{set: {hall-lamp.power: on}}]}
  - {id: darkens-hall, name: Dark in the hall, enabled: off, when: {became: {presence.occupancy: clear}}, do: [{set: {hall-lamp.power: off}}]}
alarms:
  - {id: fall-alarm, alert: alert, when: {became: {detector.fall: detected}}, base: hub, centre: doctor, contacts: daughter, emergency: doctor, voice: 'Hello, can you hear me?', answer: {who: jeanne, if: {drawn: calm}, line: I am fine.}, times: {centre: 10s, voice: 5s, answer: 30s, contact: 1min}, source: us, status: author-set}
  - {id: door-alarm, alert: alert, when: {became: {contact.contact: open}}, base: hub, centre: doctor, emergency: doctor, voice: Is the door open?, source: https://example.org/a-test, status: read}
topics:
  - id: introduce
    to: jeanne
    group: welcome
    ask: Good morning, I am the nurse.
    answer: Good morning, I have been waiting for you since eight, and nobody has told me whether you would come at all today.
    do: [{add: {jeanne.trust: 1}}]
  - id: ask-leave
    to: jeanne
    ask: May I look round?
    again: true
    reach: flat
    answer:
      - {if: {is: {jeanne.trust: {atLeast: 2}}}, line: Of course., gives: consent/bedroom, do: [{give: clue/friendly}]}
      - {line: And who are you?, refuses: consent/bedroom}
  - {id: ask-rug, to: jeanne, about: hall-rug, ask: Could we tape it down?, answer: Tape is fine., gives: consent/hall-rug, if: {happened: {said: introduce}}}
  - {id: ask-living, to: jeanne, ask: Shall we take it away?, answer: Never., refuses: consent/living-rug}
  - {id: check, to: jeanne, ask: {for: {jeanne: Is all well?, others: And all is well?}}, answer: It is.}
  - {id: act, to: jeanne, ask: Shall we begin?, answer: Do.}
forms:
  - id: report
    title: Report
    fields:
      - {id: worst, ask: The worst risk, type: rank, options: things}
      - {id: refer-to, ask: Who should see her?, type: choice, options: {ot: Occupational therapist, nobody: Nobody}}
      - {id: seen, ask: What is a risk?, type: pick, options: things}
      - {id: height, ask: How high?, type: number, unit: cm}
      - {id: when, ask: When?, type: time}
      - {id: note, ask: What else?, type: text}
      - id: plan
        ask: What is agreed?
        type: rows
        columns:
          - {id: who, ask: Who?, type: choice, options: contacts}
          - {id: what, ask: What?, type: text}
          - {id: count, ask: How many?, type: number}
          - {id: from, ask: From when?, type: time}
  - id: sheet
    title: What to say
    spoken: true
    fields: [{id: why, ask: Why do you call?, type: text}]
draws:
  - {id: mood, options: {calm: {chance: 2}, cross: {with: {jeanne: {state: {trust: 0}, measures: {pulse: 99}, at: bedroom/bed}}}}}
rules:
  - {id: m-said, when: {said: introduce}, do: [{give: clue/started}]}
  - {id: m-spoke, when: {spoke: jeanne}, do: [{give: clue/heard}]}
  - {id: m-interrupted, when: {interrupted: jeanne}, do: [{give: clue/cut}]}
  - {id: m-entered, when: {entered: bedroom, who: trainee, lacking: consent/bedroom}, do: [{give: clue/rude}]}
  - {id: m-left, when: {left: hall}, do: [{give: clue/left}]}
  - {id: m-reached, when: {reached: living/sofa-front, who: jeanne}, do: [{give: clue/reached}]}
  - {id: m-fell, when: {fell: jeanne}, do: [{give: clue/fell}]}
  - {id: m-looked, when: {looked: hall-rug}, do: [{give: clue/looked}]}
  - {id: m-judged, when: {judged: hall-rug, as: hazard}, do: [{give: clue/judged}]}
  - {id: m-did, when: {did: tape, to: hall-rug, with: tape}, do: [{give: clue/taped}]}
  - {id: m-measured, when: {measured: night-path.illuminance}, do: [{give: clue/measured}]}
  - {id: m-became, when: {became: {hall-rug.edge: taped}}, do: [{give: clue/flat}]}
  - {id: m-given, when: {given: consent/hall-rug}, do: [{give: clue/agreed}]}
  - {id: m-refused, when: {refused: consent/living-rug}, do: [{give: clue/refused}]}
  - {id: m-filled, when: {filled: report.worst}, do: [{give: clue/filled}]}
  - {id: m-sent, when: {sent: report}, do: [{give: clue/sent}]}
  - {id: m-called, when: {called: doctor, answered: true}, do: [{give: clue/called}]}
  - {id: m-began, when: {began: afterwards}, do: [{put: {jeanne: bedroom/bed}}, {walk: jeanne, to: hall/front-door}]}
  - {id: m-ran, when: {ran: m-said}, do: [{give: clue/ran}]}
  - {id: m-any, when: {any: [{said: introduce}, {sent: report}]}, do: [{give: clue/any}]}
  - {id: m-if, when: {looked: letter, if: {has: clue/started}}, do: [{give: clue/read}]}
  - {id: c-has, when: {said: check}, if: {has: clue/started}, do: [{give: clue/c-has}]}
  - {id: c-is, when: {said: check}, if: {is: {jeanne.trust: {atLeast: 2, atMost: 5}}}, do: [{give: clue/c-is}]}
  - {id: c-in, when: {said: check}, if: {in: {trainee: living}}, do: [{give: clue/c-in}]}
  - {id: c-near, when: {said: check}, if: {near: {who: jeanne, to: living-rug, withinCm: 300}}, do: [{give: clue/c-near}]}
  - {id: c-persona, when: {said: check}, if: {persona: jeanne}, do: [{give: clue/c-persona}]}
  - {id: c-drawn, when: {said: check}, if: {drawn: calm}, do: [{give: clue/c-drawn}]}
  - {id: c-phase, when: {said: check}, if: {phase: visit}, do: [{give: clue/c-phase}]}
  - {id: c-happened, when: {said: check}, if: {happened: {said: introduce}}, do: [{give: clue/c-happened}]}
  - {id: c-fits, when: {said: check}, if: {fits: night-path.illuminance}, do: [{give: clue/c-fits}]}
  - {id: c-all, when: {said: check}, if: {all: [{phase: visit}, {drawn: calm}]}, do: [{give: clue/c-all}]}
  - {id: c-any, when: {said: check}, if: {any: [{drawn: cross}, {drawn: calm}]}, do: [{give: clue/c-any}]}
  - {id: c-not, when: {said: check}, if: {not: {drawn: cross}}, do: [{give: clue/c-not}]}
  - {id: e-say, when: {said: act}, do: [{say: jeanne, line: Well then.}]}
  - {id: e-set, when: {said: act}, do: [{set: {jeanne.mood: pleased}}]}
  - {id: e-add, when: {said: act}, do: [{add: {jeanne.trust: 1}, if: {phase: visit}}]}
  - {id: e-vary, when: {said: act}, do: [{vary: {jeanne.pulse: 100}, over: 10s}]}
  - {id: e-put, when: {said: act}, do: [{put: {letter: away}}]}
  - {id: e-walk, when: {said: act}, do: [{walk: jeanne, to: living/sofa-front}]}
  - {id: e-give, when: {said: act}, do: [{give: [clue/one, clue/two]}]}
  - {id: e-withdraw, when: {said: act}, do: [{withdraw: clue/started}]}
  - {id: e-ring, when: {said: act}, do: [{ring: daughter}]}
  - {id: e-teach, when: {said: act}, do: [{teach: Stop here and think.}]}
  - {id: e-begin, when: {fell: jeanne}, wait: 4s, do: [{begin: debrief}]}
  - {id: at, at: 20s, repeats: false, do: [{set: {night-path.illuminance: 10}}]}
  - {id: unless, when: {said: introduce}, wait: 5s, unless: {happened: {sent: sheet}}, do: [{give: clue/waited}]}
night: {who: jeanne, bed: bedroom/bed, toilet: hall/centre, rules: test}
debrief:
  - What did you notice first?
`;
