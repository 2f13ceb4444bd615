"""Alarms: on the ceiling (below z = 0 of the frame), worn, at the bed, and the call unit. Metres."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.domotics import lights, plate
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, oval, panel, pipe
from lib.states import states


def smoke_alarm(k: Kit) -> None:
    """Ceiling disc 0.11 across with a slotted rim; its lamp shows `smoke`: clear or detected."""
    k.lathe([(0, -0.0005), (0.05, -0.0005), (0.052, -0.008), (0.047, -0.012), (0.047, -0.017), (0.055, -0.02), (0.055, -0.028), (0.045, -0.036), (0, -0.038)], (0, 0, 0), 'white', 32)
    for i in range(12):
        with sub(k, 0, 0, -0.0145, turn(z=30 * i)):
            k.box((0.0465, -0.004, -0.0022), (0.0485, 0.004, 0.0022), 'ink', 0)
    k.cylinder((0, 0, -0.041), 0.012, 0.0035, 'grey-light', sides=18, bevel=0.001)
    for value in states(k, 'smoke', ('clear', 'detected')):
        k.cylinder((0.028, 0, -0.0395), 0.003, 0.0025, 'glow:led-red' if value == 'detected' else 'glow:led-green', sides=10, bevel=0)


def co_alarm(k: Kit) -> None:
    """Wall or shelf box with display, grille and a red lamp; wall at y = 0. States `co` and `battery`, `link`."""
    plate(k, 0.06, 0.042, 0.034, 'white', 0.012)
    for i in range(5):
        k.box((0.008 + 0.009 * i - 0.002, 0.0342, -0.022), (0.008 + 0.009 * i + 0.002, 0.0348, 0.004), 'grey', 0)
    k.box((-0.045, 0.0342, -0.004), (-0.006, 0.0348, 0.022), 'grey-light', 0)
    disc(k, (-0.026, 0.0341, -0.022), 0.009, 0.003, 'grey-light', 16)
    for value in states(k, 'co', ('clear', 'detected')):
        k.box((0.008, 0.0342, 0.016), (0.044, 0.0358, 0.024), 'glow:led-red' if value == 'detected' else 'rose', 0)
        digits = ((-0.035, 'ink'), (-0.026, 'ink'), (-0.017, 'ink')) if value == 'detected' else ((-0.017, 'ink'),)
        for x, look in digits:
            k.box((x - 0.0028, 0.035, 0.002), (x + 0.0028, 0.0352, 0.016), look, 0)
    lights(k, (-0.004, 0.0343, -0.028), 0.0022, 'battery', {'full': 'glow:led-green', 'low': 'glow:led-amber'})
    lights(k, (0.005, 0.0343, -0.028), 0.0022, 'link', {'online': None, 'offline': 'glow:led-red'})


def gas_detector(k: Kit) -> None:
    """Mains detector near the ceiling or floor by the cooker; wall at y = 0. State `gas`: clear or detected."""
    plate(k, 0.04, 0.062, 0.036, 'white', 0.016)
    for i in range(3):
        for j in range(5):
            disc(k, (-0.012 + 0.012 * i, 0.0361, 0.004 + 0.009 * j), 0.003, 0.0005, 'ink', 8, 0)
    for value in states(k, 'gas', ('clear', 'detected')):
        disc(k, (0, 0.0361, -0.03), 0.006, 0.002, 'glow:led-red' if value == 'detected' else 'glow:led-green', 14, 0)
    k.box((-0.02, 0.0361, -0.048), (0.02, 0.0366, -0.042), 'mustard', 0)


def cooker_cutoff(k: Kit) -> None:
    """Heat and motion eye on the wall or under the hood above a hob; wall at y = 0. State `guard`: on or cut."""
    plate(k, 0.05, 0.022, 0.024, 'white', 0.016)
    disc(k, (-0.022, 0.0241, 0), 0.011, 0.003, 'ink', 18)
    disc(k, (0.006, 0.0241, 0), 0.007, 0.002, 'grey', 14)
    for value in states(k, 'guard', ('on', 'cut')):
        disc(k, (0.032, 0.0241, 0), 0.0045, 0.0014, 'glow:led-green' if value == 'on' else 'glow:led-red', 12, 0)


def pendant_body(k: Kit) -> None:
    loft(k, [oval(rx, ry, z, power=2.6) for rx, ry, z in ((0.018, 0.024, 0.0008), (0.021, 0.027, 0.003), (0.021, 0.027, 0.009), (0.018, 0.024, 0.012))], 'white', 60)
    k.lathe([(0, 0), (0.0125, 0), (0.0125, 0.0012), (0.011, 0.0024), (0, 0.0028)], (0, -0.002, 0.0119), 'alarm-red', 22)
    for value in states(k, 'battery', ('full', 'low')):
        if value == 'low':
            k.cylinder((0, 0.018, 0.0119), 0.0018, 0.0006, 'glow:led-amber', sides=8, bevel=0)


def pendant(k: Kit) -> None:
    """Alarm button with its neck cord lying on z = 0."""
    pendant_body(k)
    cord = [(0.004, 0.026, 0.006), (0.03, 0.06, 0.003), (0.075, 0.1, 0.003), (0.06, 0.17, 0.003), (-0.01, 0.19, 0.003), (-0.07, 0.15, 0.003), (-0.06, 0.08, 0.003), (-0.02, 0.05, 0.003), (-0.004, 0.026, 0.006)]
    pipe(k, cord, 0.0018, 'grey', 0.05, 6, 4)


def pendant_hanging(k: Kit) -> None:
    """The same hung by its cord from a hook at the origin, wall at y = 0."""
    disc(k, (0, 0.0006, 0), 0.012, 0.005, 'steel')
    pipe(k, [(0, 0.005, 0), (0, 0.03, -0.002), (0, 0.033, 0.012)], 0.003, 'steel', 0.008)
    pipe(k, [(0.004, 0.022, -0.33), (0.05, 0.02, -0.16), (0.012, 0.026, 0.001), (-0.012, 0.026, 0.001), (-0.05, 0.02, -0.16), (-0.004, 0.022, -0.33)], 0.0018, 'grey', 0.12, 6, 5)
    with sub(k, 0, 0.006, -0.355, turn(x=-90) @ turn(z=180)):
        pendant_body(k)


def wrist_button(k: Kit) -> None:
    """Alarm button on a strap, lying closed."""
    rings = [(0.033, 0.026, -0.009), (0.0345, 0.0275, -0.008), (0.0345, 0.0275, 0.008), (0.033, 0.026, 0.009), (0.0315, 0.0245, 0.008), (0.0315, 0.0245, -0.008)]
    loft(k, [oval(rx, ry, z + 0.015) for rx, ry, z in rings], 'grey', 50, loop=True)
    with sub(k, 0, 0.026, 0.015, turn(x=-90)):
        loft(k, [panel(0.016 - e, 0.0145 - e, z, 0.006) for e, z in ((0.002, 0), (0, 0.002), (0, 0.007), (0.003, 0.0095))], 'white', 50)
        k.cylinder((0, 0, 0.0096), 0.009, 0.0018, 'alarm-red', sides=18, bevel=0.0006)


def fall_detector(k: Kit) -> None:
    """Belt clip or pendant with a person falling drawn on it; lying on z = 0, clip below. States `battery`, `link`."""
    loft(k, [panel(0.022 - e, 0.03 - e, z, 0.01) for e, z in ((0.002, 0.004), (0, 0.007), (0, 0.016), (0.004, 0.019))], 'anthracite', 50)
    k.box((-0.008, -0.02, 0.0005), (0.008, 0.026, 0.0025), 'ink', 0.0008)
    k.box((-0.008, 0.022, 0.0026), (0.008, 0.026, 0.0042), 'ink', 0)
    k.cylinder((0.006, 0.014, 0.0191), 0.0035, 0.0006, 'white', sides=12, bevel=0)
    for a, b in (((0.004, 0.009), (-0.005, 0.001)), ((-0.005, 0.001), (0.004, -0.006)), ((0.001, 0.006), (0.011, 0.002))):
        k.tube([(*a, 0.0194), (*b, 0.0194)], 0.0014, 'white', 6)
    k.box((-0.016, -0.0175, 0.0191), (0.016, -0.0165, 0.0195), 'grey', 0)
    for key, x, look in (('battery', 0.008, 'glow:led-amber'), ('link', -0.008, 'glow:led-red')):
        for value in states(k, key, ('full', 'low') if key == 'battery' else ('online', 'offline')):
            if value in ('low', 'offline'):
                k.cylinder((x, -0.022, 0.0191), 0.0016, 0.0006, look, sides=8, bevel=0)


def base_unit(k: Kit) -> None:
    """Call unit of tele-assistance on a table: speaker, big red key, green key; its back at y = -0.07. State `call`."""
    loft(k, [panel(0.1, 0.07, 0.0005, 0.025), panel(0.102, 0.072, 0.004, 0.025), panel(0.1, 0.07, 0.03, 0.025), panel(0.092, 0.062, 0.042, 0.022)], 'white', 50)
    for i in range(7):
        for j in range(4):
            k.cylinder((-0.066 + 0.011 * i, -0.006 + 0.011 * j, 0.0421), 0.003, 0.0005, 'grey', sides=8, bevel=0)
    k.lathe([(0, 0), (0.021, 0), (0.021, 0.004), (0.018, 0.007), (0, 0.008)], (0.052, 0.012, 0.0421), 'alarm-red', 24)
    for i, look in enumerate(('led-green', 'mustard')):
        k.box((-0.06 + 0.05 * i, -0.045, 0.0421), (-0.025 + 0.05 * i, -0.028, 0.046), look, 0.0015)
    for value in states(k, 'call', ('idle', 'calling')):
        k.box((0.03, -0.042, 0.0421), (0.075, -0.034, 0.0432), 'glow:led-red' if value == 'calling' else 'glow:led-green', 0)
    pipe(k, [(0.06, -0.068, 0.014), (0.06, -0.1, 0.01), (0.09, -0.14, 0.004), (0.16, -0.15, 0.004)], 0.003, 'grey', 0.03, 6)


def bed_mat(k: Kit, width: float = 0.7, depth: float = 0.4) -> None:
    """Pressure mat on the floor beside a bed, yellow edge, cable to the wall box. Lies on z = 0."""
    loft(k, [panel(width / 2 - e, depth / 2 - e, z, 0.03) for e, z in ((0.0, 0.0005), (0.0, 0.004), (0.012, 0.009))], 'signal', 30)
    loft(k, [panel(width / 2 - e, depth / 2 - e, z, 0.02) for e, z in ((0.03, 0.0092), (0.032, 0.0115))], 'anthracite', 30)
    pipe(k, [(-width / 2 + 0.03, -depth / 2 + 0.004, 0.004), (-width / 2 + 0.01, -depth / 2 - 0.06, 0.004), (-width / 2 + 0.04, -depth / 2 - 0.12, 0.004)], 0.003, 'ink', 0.04, 6)


def bed_strip(k: Kit, width: float = 0.8) -> None:
    """Bed-exit strip to lie under a sheet along x, with its box at the right edge; on z = 0. `battery`, `link`."""
    k.box((-width / 2, -0.08, 0.0005), (width / 2, 0.08, 0.006), 'petrol-light', 0.003)
    for y in (-0.05, 0, 0.05):
        k.box((-width / 2 + 0.03, y - 0.003, 0.0061), (width / 2 - 0.03, y + 0.003, 0.0066), 'petrol', 0)
    with sub(k, width / 2 + 0.13, 0.02, 0.0005):
        k.box((-0.045, -0.03, 0), (0.045, 0.03, 0.026), 'white', 0.006, 2)
        for key, x, looks in (('link', -0.015, {'online': 'glow:led-green', 'offline': 'glow:led-red'}), ('battery', 0.015, {'full': None, 'low': 'glow:led-amber'})):
            for value in states(k, key, tuple(looks)):
                if looks[value]:
                    k.cylinder((x, 0, 0.0261), 0.003, 0.001, looks[value], sides=10, bevel=0)
    pipe(k, [(width / 2 - 0.01, 0, 0.005), (width / 2 + 0.04, -0.02, 0.004), (width / 2 + 0.086, 0.02, 0.012)], 0.0028, 'ink', 0.03, 6)


PIECES = {
    'smoke-alarm': Piece(smoke_alarm, 'domotics'),
    'co-alarm': Piece(co_alarm, 'domotics'),
    'gas-detector': Piece(gas_detector, 'domotics'),
    'cooker-cutoff': Piece(cooker_cutoff, 'domotics'),
    'pendant': Piece(pendant, 'domotics'),
    'pendant-hanging': Piece(pendant_hanging, 'domotics'),
    'wrist-button': Piece(wrist_button, 'domotics'),
    'fall-detector': Piece(fall_detector, 'domotics'),
    'call-base': Piece(base_unit, 'domotics'),
    'bed-mat': Piece(bed_mat, 'domotics'),
    'bed-strip': Piece(bed_strip, 'domotics'),
}
