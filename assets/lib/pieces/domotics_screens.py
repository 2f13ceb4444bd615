"""What one talks to or looks at: panel, tablet, speaker, camera, pill dispenser, router. Metres."""
from __future__ import annotations

from lib.forms import prism, sub
from lib.kit import Kit, turn
from lib.pieces.domotics import plate
from lib.pieces.piece import Piece
from lib.shapes import disc, pipe
from lib.states import states


def screen_rows(k: Kit, half_x: float, half_z: float, y: float, view: str) -> None:
    """What shines on the glass: idle shows a clock bar, alarm a red field, devices a list of lines."""
    front = y + 0.0008
    if view == 'idle':
        k.box((-half_x * 0.45, front, -half_z * 0.1), (half_x * 0.45, front + 0.0004, half_z * 0.35), 'glow:led-blue', 0)
        k.box((-half_x * 0.3, front, -half_z * 0.5), (half_x * 0.3, front + 0.0004, -half_z * 0.35), 'glow:grey', 0)
    elif view == 'alarm':
        k.box((-half_x * 0.92, front, -half_z * 0.1), (half_x * 0.92, front + 0.0004, half_z * 0.88), 'glow:led-red', 0)
        for s in (-1, 1):
            k.box((s * half_x * 0.08, front, -half_z * 0.8), (s * half_x * 0.92, front + 0.0004, -half_z * 0.3), 'glow:led-green' if s > 0 else 'glow:grey', 0)
    else:
        for i in range(5):
            z = half_z * (0.75 - 0.36 * i)
            k.box((-half_x * 0.75, front, z - half_z * 0.08), (half_x * 0.85, front + 0.0004, z + half_z * 0.08), 'glow:grey', 0)
            disc(k, (-half_x * 0.86, front, z), half_z * 0.075, 0.0004, ('glow:led-green', 'glow:led-green', 'glow:led-red', 'glow:led-green', 'glow:led-amber')[i], 8, 0)


def glass(k: Kit, half_x: float, half_z: float, y: float) -> None:
    k.box((-half_x, y, -half_z), (half_x, y + 0.0006, half_z), 'screen', 0)


def hub_panel(k: Kit) -> None:
    """Wall panel 0.21 x 0.14 at z = 0, wall at y = 0. State `view`: idle, alarm or devices."""
    plate(k, 0.105, 0.07, 0.017, 'white', 0.012)
    glass(k, 0.092, 0.057, 0.0172)
    for value in states(k, 'view', ('idle', 'alarm', 'devices')):
        screen_rows(k, 0.092, 0.057, 0.0172, value)


def tablet(k: Kit) -> None:
    """The same view on a tablet lying tilted on its folded cover, on z = 0."""
    prism(k, [(-0.085, 0.0005), (0.07, 0.0005), (0.07, 0.0045), (-0.03, 0.062), (-0.045, 0.062)], -0.12, 0.12, 'anthracite', 'x', 0.003)
    with sub(k, 0, 0.0225, 0.0405, turn(x=60)):
        k.box((-0.125, -0.001, -0.08), (0.125, 0.008, 0.09), 'ink', 0.004, 2)
        with sub(k, 0, 0, 0.005):
            glass(k, 0.113, 0.072, 0.0082)
        for value in states(k, 'view', ('idle', 'alarm', 'devices')):
            with sub(k, 0, 0, 0.005):
                screen_rows(k, 0.113, 0.072, 0.0082, value)


def smart_speaker(k: Kit) -> None:
    """Cloth-covered round speaker with a light ring. State `listens`: idle, listening or muted."""
    k.lathe([(0, 0), (0.048, 0), (0.052, 0.006), (0.053, 0.03), (0.05, 0.08), (0.042, 0.092), (0, 0.092)], (0, 0, 0), 'heather', 28)
    k.cylinder((0, 0, 0.0922), 0.034, 0.002, 'ink', sides=26, bevel=0.0006)
    for value in states(k, 'listens', ('idle', 'listening', 'muted')):
        look = {'idle': 'grey', 'listening': 'glow:led-blue', 'muted': 'glow:led-red'}[value]
        k.lathe([(0.036, 0.0922), (0.0405, 0.0922), (0.0405, 0.0944), (0.036, 0.0944), (0.036, 0.0922)], (0, 0, 0), look, 28)


def camera(k: Kit) -> None:
    """Small camera on a foot, looking along +y, on z = 0. States `view` off or live, `lens` free or covered."""
    k.lathe([(0, 0), (0.03, 0), (0.032, 0.004), (0.026, 0.009), (0.008, 0.012), (0.006, 0.05), (0, 0.05)], (0, 0, 0), 'white', 22)
    k.lathe([(0, -0.028), (0.02, -0.028), (0.028, -0.02), (0.03, 0), (0.029, 0.02), (0.025, 0.026), (0, 0.026)], (0, 0.0, 0.077), 'white', 24, local=turn(x=-90))
    disc(k, (0, 0.0262, 0.077), 0.022, 0.0015, 'ink', 22, 0)
    for value in states(k, 'lens', ('free', 'covered')):
        if value == 'free':
            k.lathe([(0, 0.0278), (0.011, 0.0278), (0.009, 0.031), (0.004, 0.0325), (0, 0.033)], (0, 0, 0.077), 'navy', 18, local=turn(x=-90))
        else:
            k.lathe([(0.019, 0.0279), (0.019, 0.034), (0.016, 0.037), (0, 0.037)], (0, 0, 0.077), 'aid-blue', 20, local=turn(x=-90))
    for value in states(k, 'view', ('off', 'live')):
        if value == 'live':
            disc(k, (0.0, 0.0278, 0.0945), 0.0022, 0.0007, 'glow:led-red', 8, 0)


def pill_dispenser(k: Kit) -> None:
    """Locked carousel with a cup in front. State `dose`: waiting, due (blue ring), missed (red ring)."""
    k.lathe([(0, 0), (0.105, 0), (0.11, 0.006), (0.11, 0.058), (0.104, 0.066), (0, 0.066)], (0, 0, 0), 'white', 36)
    k.lathe([(0, 0), (0.09, 0), (0.09, 0.006), (0.08, 0.012), (0, 0.014)], (0, 0, 0.0662), 'frosted', 32)
    for i in range(28):
        with sub(k, 0, 0, 0.0723, turn(z=360 / 28 * i)):
            k.box((0.05, -0.0012, 0), (0.086, 0.0012, 0.0012), 'grey', 0)
    k.cylinder((0, 0, 0.0803), 0.02, 0.008, 'aid-blue', sides=22)
    k.box((-0.05, 0.085, 0.0), (0.05, 0.14, 0.022), 'white', 0.008, 2)
    k.lathe([(0, 0), (0.02, 0), (0.025, 0.04), (0.0235, 0.04), (0.0185, 0.003), (0, 0.003)], (0, 0.118, 0.0222), 'frosted', 20)
    k.box((-0.028, 0.1, 0.026), (0.028, 0.1105, 0.054), 'screen', 0.002)
    for value in states(k, 'dose', ('waiting', 'due', 'missed')):
        look = {'waiting': 'grey-light', 'due': 'glow:led-blue', 'missed': 'glow:led-red'}[value]
        k.lathe([(0.1035, 0.0663), (0.1065, 0.0655), (0.1065, 0.067), (0.1035, 0.068), (0.1035, 0.0663)], (0, 0, 0), look, 36)


def pill_week(k: Kit) -> None:
    """Week box 7 x 4 with some lids open, lying."""
    k.box((-0.11, -0.05, 0.0005), (0.11, 0.05, 0.02), 'frosted', 0.004)
    for i in range(7):
        for j in range(4):
            x, y = -0.0915 + 0.0305 * i, -0.0355 + 0.0237 * j
            if (i, j) in ((0, 3), (1, 3), (2, 2)):
                k.box((x - 0.013, y - 0.0095, 0.0202), (x + 0.013, y + 0.0095, 0.0206), 'white', 0)
                k.box((x - 0.013, y - 0.0115, 0.0207), (x + 0.013, y - 0.0098, 0.038), 'sky', 0)
            else:
                k.box((x - 0.0135, y - 0.0102, 0.0202), (x + 0.0135, y + 0.0102, 0.0235), ('mustard', 'sky', 'denim', 'lavender')[3 - j], 0.0015)


def gateway(k: Kit) -> None:
    """Radio gateway or router with two aerials and status lamps; stands on z = 0, back at y = -0.06. State `link`."""
    k.box((-0.1, -0.06, 0.002), (0.1, 0.06, 0.03), 'white', 0.01, 2)
    for s in (-1, 1):
        pipe(k, [(s * 0.085, -0.0605, 0.018), (s * 0.085, -0.07, 0.018), (s * 0.088, -0.072, 0.17)], 0.0045, 'white', 0.006)
    for value in states(k, 'link', ('online', 'offline')):
        for i in range(4):
            look = 'glow:led-green' if value == 'online' or i == 0 else ('glow:led-red' if i == 1 else 'grey')
            disc(k, (-0.03 + 0.02 * i, 0.0601, 0.017), 0.0025, 0.0008, look, 8, 0)


def telephone(k: Kit) -> None:
    """Big-key telephone with handset on its cradle, on z = 0."""
    prism(k, [(-0.1, 0.001), (0.1, 0.001), (0.1, 0.022), (-0.1, 0.055)], -0.09, 0.09, 'anthracite', 'x', 0.006, 2)
    for i in range(3):
        for j in range(4):
            y = 0.075 - 0.036 * j
            z = 0.0385 - 0.033 * (y / 0.2) + 0.0005
            with sub(k, -0.005 + 0.036 * i, y, z, turn(x=-9.4)):
                k.box((-0.014, -0.013, 0.0), (0.014, 0.013, 0.006), 'white', 0.003)
    with sub(k, -0.066, 0, 0.052, turn(x=-9.4)):
        k.box((-0.022, -0.1, 0.001), (0.02, 0.1, 0.02), 'anthracite', 0.01, 2)
        for s in (-1, 1):
            k.box((-0.024, s * 0.065, -0.006), (0.022, s * 0.108, 0.018), 'ink', 0.01, 2)


PIECES = {
    'hub-panel': Piece(hub_panel, 'domotics'),
    'tablet': Piece(tablet, 'domotics'),
    'smart-speaker': Piece(smart_speaker, 'domotics'),
    'camera': Piece(camera, 'domotics'),
    'pill-dispenser': Piece(pill_dispenser, 'domotics'),
    'pill-week-box': Piece(pill_week, 'domotics'),
    'gateway': Piece(gateway, 'domotics'),
    'telephone-big-keys': Piece(telephone, 'domotics'),
}
