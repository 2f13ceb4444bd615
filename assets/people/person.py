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
    jaw_width: float = 0.84
    roundness: float = 0.94
    cheek: float = 1.18
    jowl: float = 0.92
    temple: float = 0.85
    hollow: float = 0.34
    ridge: float = -0.0035
    chin_y: float = -0.0885
    chin_z: float = -0.0008
    chin_width: float = 0.82
    neck_width: float = 0.80
    # eyes
    eye_x: float = 0.0322
    eye_radius: float = 0.0151
    eye_width: float = 0.0165
    eye_upper: float = 0.0054
    eye_lower: float = 0.0051
    eye_tilt: float = -0.0003
    hood: float = 0.85
    bags: float = 0.9
    # nose and mouth
    nose_length: float = 0.93
    nose_width: float = 0.88
    nose_z: float = -0.0018
    mouth_y: float = -0.0625
    mouth_width: float = 0.0232
    lip_upper: float = 0.0050
    lip_lower: float = 0.0073
    frown: float = 0.35
    # age
    age: float = 0.9
    fold: float = 0.6
    brow_lines: float = 0.6
    glabella: float = 0.3
    crow: float = 1.0
    lip_lines: float = 0.8
    spots: float = 0.7
    ear: float = 0.98
    # colours
    skin: Colour = (0.89, 0.725, 0.635)
    blush: Colour = (0.83, 0.47, 0.42)
    lip: Colour = (0.76, 0.45, 0.44)
    iris: Colour = (0.33, 0.47, 0.56)
    hair: Colour = (0.95, 0.935, 0.91)
    brow: Colour = (0.70, 0.66, 0.62)
    frame: Colour = (0.36, 0.25, 0.20)
    cardigan: Colour = (0.46, 0.56, 0.64)
    blouse: Colour = (0.93, 0.90, 0.85)
    skirt: Colour = (0.36, 0.34, 0.39)
    stocking: Colour = (0.66, 0.53, 0.45)
    shoe: Colour = (0.30, 0.24, 0.23)


JEANNE = Person(id="jeanne", seed=3)
