"""The numbers that make one body: metres, factors round 1, sRGB colours. Standing, origin between the feet."""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class BodyShape:
    id: str
    # heights above the floor, shoes included
    eye_y: float = 1.480
    hip_y: float = 0.865
    knee_y: float = 0.485
    ankle_y: float = 0.088
    # shoulder joint as seen from midway between the eyes; more behind is more stooped
    shoulder_x: float = 0.150
    shoulder_down: float = 0.203
    shoulder_behind: float = 0.133
    upper_arm: float = 0.270
    fore_arm: float = 0.240
    hip_x: float = 0.082
    # girths, as factors of Jeanne's
    hips: float = 1.0
    waist: float = 1.0
    ribs: float = 1.0
    depth: float = 1.0
    belly: float = 0.0  # metres that the belly stands out beyond hers
    bust: float = 1.0
    limb: float = 1.0
    leg: float = 1.0
    hand: float = 0.94
    foot: float = 1.0
    shoulder_girth: float = 1.0
    # age of the hands: 0 smooth to 1 veins, knuckles, spots
    hand_age: float = 1.0
    # what she wears: cardigan, pullover, jumper, tunic
    top: str = "cardigan"
    top_colour: Colour = (0.46, 0.56, 0.64)
    shirt_colour: Colour = (0.93, 0.90, 0.85)
    trousers_colour: Colour = (0.36, 0.34, 0.39)
    sock_colour: Colour = (0.60, 0.55, 0.52)
    shoe_colour: Colour = (0.30, 0.24, 0.23)
    # how she moves: 1 slow and careful, 0 young
    care: float = 1.0


SHAPES = {
    shape.id: shape
    for shape in (
        BodyShape("jeanne"),
        BodyShape(
            "willy", eye_y=1.612, hip_y=0.940, knee_y=0.520, ankle_y=0.094, shoulder_x=0.182,
            shoulder_behind=0.128, upper_arm=0.296, fore_arm=0.262, hip_x=0.088, hips=1.06, waist=1.24,
            ribs=1.20, depth=1.16, belly=0.050, bust=0.0, limb=1.18, leg=1.12, hand=1.06, foot=1.12,
            shoulder_girth=1.18, top="pullover", top_colour=(0.44, 0.47, 0.36),
            shirt_colour=(0.80, 0.85, 0.90), trousers_colour=(0.42, 0.37, 0.31),
            shoe_colour=(0.34, 0.25, 0.19),
        ),
        BodyShape(
            "greta", eye_y=1.496, hip_y=0.866, knee_y=0.482, shoulder_x=0.160, shoulder_behind=0.138,
            upper_arm=0.268, hips=1.16, waist=1.20, ribs=1.12, depth=1.14, belly=0.022, bust=1.28,
            limb=1.14, leg=1.16, hand=0.97, shoulder_girth=1.10, top_colour=(0.66, 0.42, 0.45),
            shirt_colour=(0.90, 0.88, 0.90), trousers_colour=(0.25, 0.29, 0.40),
            shoe_colour=(0.26, 0.24, 0.30),
        ),
        BodyShape(
            "nadia", eye_y=1.562, hip_y=0.905, knee_y=0.505, shoulder_x=0.160, shoulder_behind=0.112,
            upper_arm=0.285, fore_arm=0.252, hips=1.02, waist=0.94, ribs=1.02, depth=0.96, belly=-0.012,
            bust=1.10, limb=1.0, leg=1.02, hand=0.97, foot=1.04, hand_age=0.1, top="tunic",
            top_colour=(0.52, 0.68, 0.72), shirt_colour=(0.92, 0.94, 0.94),
            trousers_colour=(0.90, 0.91, 0.90), sock_colour=(0.92, 0.92, 0.92),
            shoe_colour=(0.88, 0.88, 0.87), care=0.0,
        ),
        BodyShape(
            "katrien", eye_y=1.543, hip_y=0.896, knee_y=0.500, shoulder_x=0.158, shoulder_behind=0.118,
            upper_arm=0.280, fore_arm=0.248, hips=1.08, waist=1.06, ribs=1.05, depth=1.03, belly=0.004,
            bust=1.18, limb=1.05, leg=1.06, hand=0.96, foot=1.02, hand_age=0.5, top="jumper",
            top_colour=(0.34, 0.45, 0.40), shirt_colour=(0.90, 0.87, 0.80),
            trousers_colour=(0.22, 0.25, 0.33), shoe_colour=(0.45, 0.30, 0.24), care=0.15,
        ),
    )
}  # fmt: skip
