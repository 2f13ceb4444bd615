"""The numbers that make one person. Lengths in metres, the rest are factors round 1, colours sRGB."""

from __future__ import annotations

from dataclasses import dataclass, field

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class Person:
    id: str
    seed: int
    # waves, fringe (round a bald crown), bob, tied (in a knot), swept (behind the ears)
    hairstyle: str = "waves"
    moustache: bool = False
    glasses: bool = False
    ears_shown: bool = True
    hairline: float = 0.0  # metres higher on the forehead
    # skull and face
    skull_width: float = 1.0
    face_width: float = 0.985
    jaw_width: float = 0.765
    roundness: float = 0.86
    cheek: float = 1.2
    jowl: float = 0.78
    temple: float = 0.85
    hollow: float = 0.3
    ridge: float = -0.0035
    chin_y: float = -0.0885
    chin_z: float = -0.0008
    chin_width: float = 0.7
    neck_width: float = 0.80
    dewlap: float = 1.0
    # eyes
    eye_x: float = 0.0322
    eye_radius: float = 0.0151
    eye_width: float = 0.0168
    eye_upper: float = 0.0047
    eye_lower: float = 0.0049
    eye_tilt: float = -0.0003
    hood: float = 1.0
    droop: float = 0.0  # metres that the skin under the brow hangs lower
    bags: float = 0.9
    # nose and mouth
    nose_length: float = 0.93
    nose_width: float = 0.86
    nose_z: float = -0.0018
    mouth_y: float = -0.0625
    mouth_width: float = 0.022
    lip_upper: float = 0.0056
    lip_lower: float = 0.008
    frown: float = 0.05
    # age
    age: float = 0.9
    fold: float = 0.6
    brow_lines: float = 0.6
    glabella: float = 0.3
    crow: float = 1.0
    lip_lines: float = 0.8
    spots: float = 0.7
    ear: float = 0.95
    # colours
    skin: Colour = (0.90, 0.745, 0.66)
    blush: Colour = (0.83, 0.47, 0.42)
    lip: Colour = (0.79, 0.47, 0.46)
    iris: Colour = (0.37, 0.46, 0.52)
    hair: Colour = (0.97, 0.96, 0.94)
    brow: Colour = (0.72, 0.645, 0.59)
    brow_length: float = 1.0
    frame: Colour = (0.36, 0.25, 0.20)
    # weights of the face at rest: nobody looks stern for want of an expression
    rest: dict[str, float] = field(default_factory=lambda: {"smile": 0.24, "browsSad": 0.09, "browsUp": 0.07})


PEOPLE = {
    person.id: person
    for person in (
        Person("jeanne", 3, glasses=True),
        Person(
            "willy", 5, hairstyle="fringe", moustache=True, skull_width=1.03, face_width=1.05,
            jaw_width=1.04, roundness=0.94, cheek=1.1, jowl=1.05, temple=0.85, hollow=0.45, ridge=0.0006,
            chin_y=-0.0935, chin_z=0.0008, chin_width=1.15, neck_width=1.08, dewlap=1.25, eye_x=0.0330,
            eye_radius=0.0146, eye_width=0.0158, eye_upper=0.0044, eye_lower=0.0046, eye_tilt=-0.0005,
            hood=1.25, bags=1.15, droop=0.0010, nose_length=1.05, nose_width=1.12, nose_z=0.0022,
            mouth_y=-0.0650, mouth_width=0.0248, lip_upper=0.0042, lip_lower=0.0070, frown=0.0, fold=0.85,
            brow_lines=0.65, glabella=0.2, lip_lines=0.2, spots=1.2, ear=1.14, brow_length=1.35,
            skin=(0.850, 0.665, 0.570), blush=(0.78, 0.42, 0.36), lip=(0.70, 0.45, 0.41),
            iris=(0.36, 0.31, 0.23), hair=(0.86, 0.85, 0.83), brow=(0.75, 0.68, 0.61),
            rest={"smile": 0.26, "browsSad": 0.14, "browsUp": 0.10},
        ),
        Person(
            "greta", 8, hairstyle="bob", ears_shown=False, skull_width=1.01, face_width=1.05,
            jaw_width=0.92, roundness=1.02, cheek=1.34, jowl=1.05, temple=0.70, hollow=0.10, ridge=-0.0028,
            chin_y=-0.0865, chin_width=0.92, neck_width=0.92, dewlap=1.3, eye_x=0.0325, eye_radius=0.0147,
            eye_width=0.0158, eye_upper=0.0045, eye_lower=0.0045, eye_tilt=-0.0006, hood=1.2, bags=0.8,
            droop=0.0008, nose_length=0.88, nose_width=0.98, nose_z=-0.0015, mouth_y=-0.0620,
            mouth_width=0.0242, lip_upper=0.0060, lip_lower=0.0078, frown=-0.1, fold=0.65, brow_lines=0.6,
            glabella=0.25, crow=1.2, spots=0.8, skin=(0.905, 0.750, 0.670), blush=(0.85, 0.49, 0.46),
            lip=(0.76, 0.48, 0.46), iris=(0.40, 0.40, 0.32), hair=(0.73, 0.72, 0.72),
            brow=(0.60, 0.56, 0.53),
        ),
        Person(
            "nadia", 11, hairstyle="tied", skull_width=0.985, face_width=0.985, jaw_width=0.80,
            roundness=0.88, cheek=1.22, jowl=0.55, temple=0.70, hollow=0.22, ridge=-0.0038, chin_y=-0.0895,
            chin_z=-0.0004, chin_width=0.72, neck_width=0.78, dewlap=0.35, eye_x=0.0322, eye_radius=0.0150,
            eye_width=0.0170, eye_upper=0.0049, eye_lower=0.0043, eye_tilt=0.0009, hood=0.75, bags=0.25,
            nose_length=0.93, nose_width=0.98, nose_z=-0.0030, mouth_y=-0.0630, mouth_width=0.0235,
            lip_upper=0.0080, lip_lower=0.0100, frown=-0.05, age=0.12, fold=0.22, brow_lines=0.2,
            glabella=0.1, crow=0.3, lip_lines=0.0, spots=0.12, ear=0.92, brow_length=1.1,
            skin=(0.600, 0.425, 0.325), blush=(0.60, 0.315, 0.255), lip=(0.600, 0.315, 0.300),
            iris=(0.20, 0.125, 0.085), hair=(0.150, 0.115, 0.100), brow=(0.165, 0.120, 0.100),
            rest={"smile": 0.22, "browsSad": 0.05, "browsUp": 0.04},
        ),
        Person(
            "katrien", 14, hairstyle="swept", skull_width=1.0, face_width=1.03, jaw_width=0.85,
            roundness=0.95, cheek=1.28, jowl=0.82, temple=0.72, hollow=0.18, ridge=-0.0030, chin_y=-0.0885,
            chin_width=0.80, neck_width=0.84, dewlap=0.8, eye_x=0.0325, eye_radius=0.0149,
            eye_width=0.0166, eye_upper=0.0052, eye_lower=0.0047, eye_tilt=0.0, hood=0.95, bags=0.55,
            nose_length=0.90, nose_width=0.96, nose_z=-0.0012, mouth_y=-0.0620, mouth_width=0.0248,
            lip_upper=0.0068, lip_lower=0.0080, frown=-0.05, age=0.5, fold=0.5, brow_lines=0.45,
            glabella=0.15, crow=0.8, lip_lines=0.3, spots=0.35, ear=0.95,
            skin=(0.895, 0.735, 0.645), blush=(0.83, 0.48, 0.43), lip=(0.755, 0.455, 0.435),
            iris=(0.38, 0.42, 0.38), hair=(0.66, 0.56, 0.44), brow=(0.50, 0.41, 0.33),
        ),
    )
}  # fmt: skip
