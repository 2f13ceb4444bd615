"""The numbers that make one person. Lengths in metres, the rest are factors round 1, colours sRGB."""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class Person:
    id: str
    seed: int
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
    # eyes
    eye_x: float = 0.0322
    eye_radius: float = 0.0151
    eye_width: float = 0.0168
    eye_upper: float = 0.0047
    eye_lower: float = 0.0049
    eye_tilt: float = -0.0003
    hood: float = 1.0
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
    frame: Colour = (0.36, 0.25, 0.20)
    cardigan: Colour = (0.46, 0.56, 0.64)
    blouse: Colour = (0.93, 0.90, 0.85)
    skirt: Colour = (0.36, 0.34, 0.39)
    stocking: Colour = (0.66, 0.53, 0.45)
    shoe: Colour = (0.30, 0.24, 0.23)


JEANNE = Person(id="jeanne", seed=3)
