"""Sensors and controls on walls, doors and ceilings. Wall at y = 0, middle at z = 0 of the frame, unless said; metres."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, Point, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, oval, panel, pipe
from lib.states import states


def lights(k: Kit, at: Point, radius: float, key: str, looks: dict[str, str | None], step: float = 0.0) -> None:
    """A small lamp on a face towards +y, a colour a state; None shows nothing. `step` moves it right a state."""
    for i, value in enumerate(states(k, key, tuple(looks))):
        look = looks[value]
        if look:
            disc(k, (at[0] + step * i, at[1], at[2]), radius, 0.0012, look, 10, 0)


def device_lights(k: Kit, x: float, y: float, z: float, radius: float = 0.0022) -> None:
    """What small radio devices show: amber for a low battery, red for a lost link; nothing when well."""
    lights(k, (x, y, z), radius, 'battery', {'full': None, 'low': 'glow:led-amber'})
    lights(k, (x - radius * 4, y, z), radius, 'link', {'online': None, 'offline': 'glow:led-red'})


def plate(k: Kit, half_x: float, half_z: float, deep: float, look: str = 'white', corner: float = 0.01) -> None:
    """A rounded body lying against the wall."""
    loft(k, [panel(half_x - e, half_z - e, z, corner, steps=3) for e, z in ((0, 0.0006), (0, deep - 0.004), (0.0015, deep - 0.0012), (0.004, deep))], look, 50, turn(x=-90))


def contact_sensor(k: Kit) -> None:
    """Two-part door contact: sensor at the left on the frame, magnet 8 mm beside it; state `contact` moves the magnet."""
    with sub(k, -0.022):
        plate(k, 0.016, 0.036, 0.018, corner=0.005)
        device_lights(k, 0.004, 0.0181, 0.025)
    for value in states(k, 'contact', ('closed', 'open')):
        with sub(k, 0.011 if value == 'closed' else 0.085, 0.0 if value == 'closed' else 0.03, 0, turn(z=0 if value == 'closed' else 35)):
            plate(k, 0.008, 0.024, 0.015, corner=0.004)


def motion_sensor(k: Kit) -> None:
    """PIR with a domed lens on a ball foot. State `aim`: on-the-way (down the room) or turned-away (at the wall)."""
    disc(k, (0, 0.0006, 0), 0.02, 0.006, 'white')
    k.tube([(0, 0.0066, 0), (0, 0.02, -0.003)], 0.006, 'grey-light', 10)
    for value in states(k, 'aim', ('on-the-way', 'turned-away')):
        tilt = turn(x=-12) if value == 'on-the-way' else turn(z=62, x=-6)
        with sub(k, 0, 0.024, -0.004, tilt):
            loft(k, [panel(rx, rz, z, 0.014, steps=4) for rx, rz, z in ((0.02, 0.028, 0), (0.026, 0.035, 0.004), (0.027, 0.036, 0.02), (0.024, 0.033, 0.024))], 'white', 50, turn(x=-90))
            loft(k, [oval(r, r * 1.15, z) for r, z in ((0.021, 0.0241), (0.0205, 0.03), (0.016, 0.037), (0.008, 0.041), (0.002, 0.042))], 'porcelain', 70, turn(x=-90))
    lights(k, (0.0, 0.0067, 0.014), 0.002, 'battery', {'full': None, 'low': 'glow:led-amber'})
    lights(k, (-0.008, 0.0067, 0.014), 0.002, 'link', {'online': None, 'offline': 'glow:led-red'})


def presence_sensor(k: Kit) -> None:
    """Round ceiling sensor hanging below z = 0 of the frame."""
    k.lathe([(0, -0.0005), (0.05, -0.0005), (0.052, -0.006), (0.046, -0.018), (0, -0.018)], (0, 0, 0), 'white', 28)
    k.lathe([(0.032, -0.0182), (0.03, -0.028), (0.02, -0.037), (0, -0.041)], (0, 0, 0), 'porcelain', 24)


def wall_switch(k: Kit, gangs: int = 1) -> None:
    """Rocker switch 80 x 80 with a frame; 90 to 130 cm above the floor is within reach from a chair."""
    half = 0.04 + 0.0355 * (gangs - 1)
    plate(k, half, 0.04, 0.009, 'white', 0.006)
    for i in range(gangs):
        x = (i - (gangs - 1) / 2) * 0.071
        k.box((x - 0.0275, 0.0092, -0.0275), (x + 0.0275, 0.0125, 0.0275), 'porcelain', 0.0015)
        k.box((x - 0.006, 0.01255, 0.016), (x + 0.006, 0.0132, 0.0185), 'sky', 0)


def dimmer(k: Kit) -> None:
    plate(k, 0.04, 0.04, 0.009, 'white', 0.006)
    k.lathe([(0, 0), (0.024, 0), (0.0245, 0.003), (0.022, 0.02), (0.02, 0.022), (0, 0.022)], (0, 0.0092, 0), 'porcelain', 26, local=turn(x=-90))
    k.box((-0.0012, 0.0313, 0.008), (0.0012, 0.0319, 0.019), 'grey', 0)


def shutter_switch(k: Kit) -> None:
    """Up and down keys with arrows."""
    plate(k, 0.04, 0.04, 0.009, 'white', 0.006)
    for s in (-1, 1):
        k.box((-0.0275, 0.0092, s * 0.0275), (0.0275, 0.0128, s * 0.0012), 'porcelain', 0.0015)
        k.cylinder((0, 0.013, s * 0.0145), 0.0075, 0.0006, 'grey', sides=3, bevel=0, local=turn(x=-90) @ turn(z=180 if s > 0 else 0))


def socket(k: Kit, look: str = 'white') -> None:
    """Round earthed wall socket, with its pin."""
    plate(k, 0.04, 0.04, 0.008, look, 0.006)
    k.lathe([(0.022, 0.0), (0.024, 0.0006), (0.0245, 0.003), (0.021, 0.003), (0.0205, 0.0008), (0, 0.0008)], (0, 0.0081, 0), 'porcelain', 24, local=turn(x=-90))
    for x in (-0.0095, 0.0095):
        disc(k, (x, 0.0089, 0), 0.0027, 0.0005, 'ink', 10, 0)
    disc(k, (0, 0.0089, 0.011), 0.0025, 0.008, 'steel', 10, 0.0005)


def light_node(k: Kit) -> None:
    """Radio module for a ceiling lamp or switch: small box with an aerial; the two lamps of a radio device."""
    plate(k, 0.024, 0.022, 0.018, 'grey-light', 0.005)
    k.box((-0.018, 0.0182, -0.012), (0.018, 0.0188, 0.004), 'white', 0)
    pipe(k, [(0.02, 0.009, 0.0218), (0.02, 0.009, 0.05)], 0.0015, 'ink', 0.01, 6)
    lights(k, (-0.012, 0.0181, 0.012), 0.0025, 'link', {'online': 'glow:led-green', 'offline': 'glow:led-red'})
    lights(k, (0.0, 0.0181, 0.012), 0.0025, 'battery', {'full': None, 'low': 'glow:led-amber'})


def smart_plug(k: Kit) -> None:
    """Plugged into a socket at z = 0: its ring shows `power` on or off."""
    k.lathe([(0, 0.009), (0.026, 0.009), (0.028, 0.013), (0.028, 0.048), (0.0255, 0.052), (0, 0.052)], (0, 0, 0), 'white', 26, local=turn(x=-90))
    k.lathe([(0.016, 0.0521), (0.0185, 0.0525), (0.0185, 0.045), (0.016, 0.0521)], (0, 0.0, 0), 'grey-light', 22, local=turn(x=-90))
    for value in states(k, 'power', ('off', 'on')):
        look = 'glow:led-green' if value == 'on' else 'grey'
        k.lathe([(0.0205, 0.0522), (0.0235, 0.0522), (0.0235, 0.0535), (0.0205, 0.0535), (0.0205, 0.0522)], (0, 0, 0), look, 24, local=turn(x=-90))


def smart_lock(k: Kit) -> None:
    """Round motor lock over the cylinder on a door's inside; door face at y = 0. State `lock`: locked or unlocked."""
    disc(k, (0, 0.0006, 0), 0.03, 0.012, 'steel', 24)
    k.lathe([(0, 0.0126), (0.029, 0.0126), (0.0295, 0.016), (0.0295, 0.05), (0.027, 0.055), (0, 0.055)], (0, 0, 0), 'ink', 28, local=turn(x=-90))
    for value in states(k, 'lock', ('locked', 'unlocked')):
        with sub(k, 0, 0, 0, turn(y=0 if value == 'locked' else 90)):
            k.box((-0.004, 0.0552, -0.022), (0.004, 0.063, 0.022), 'steel', 0.0025)
        disc(k, (0, 0.0552, 0.0255), 0.0018, 0.0008, 'glow:led-green' if value == 'locked' else 'glow:led-amber', 8, 0)


def climate_sensor(k: Kit) -> None:
    """Temperature and humidity: square with a grey display."""
    plate(k, 0.03, 0.03, 0.014, 'white', 0.008)
    k.box((-0.021, 0.0142, -0.012), (0.021, 0.0148, 0.02), 'grey', 0)
    for i, (x, z, w, h) in enumerate(((-0.013, 0.008, 0.006, 0.015), (-0.003, 0.008, 0.006, 0.015), (0.009, 0.012, 0.004, 0.004), (-0.009, -0.006, 0.005, 0.006), (0.001, -0.006, 0.005, 0.006))):
        k.box((x - w / 2, 0.015, z - h / 2), (x + w / 2, 0.0152, z + h / 2), 'ink', 0)
    device_lights(k, 0.012, 0.0143, -0.021)


def thermostat(k: Kit) -> None:
    k.lathe([(0, 0.0006), (0.042, 0.0006), (0.044, 0.004), (0.043, 0.022), (0.039, 0.026), (0, 0.026)], (0, 0, 0), 'steel', 32, local=turn(x=-90))
    disc(k, (0, 0.0262, 0), 0.034, 0.001, 'screen', 28, 0)
    for x in (-0.008, 0.006):
        k.box((x - 0.004, 0.0273, -0.008), (x + 0.003, 0.0275, 0.008), 'glow:led', 0)


def leak_sensor(k: Kit) -> None:
    """Flat puck on the floor with feeler feet, standing on z = 0. State `leak`: dry or wet."""
    k.lathe([(0, 0.003), (0.028, 0.003), (0.031, 0.006), (0.031, 0.016), (0.027, 0.02), (0, 0.021)], (0, 0, 0), 'white', 26)
    for x, y in ((-0.018, -0.012), (0.018, -0.012), (0, 0.02)):
        k.cylinder((x, y, 0.0002), 0.0025, 0.004, 'brass', sides=8, bevel=0)
    for value in states(k, 'leak', ('dry', 'wet')):
        k.cylinder((0, 0, 0.0208), 0.006, 0.001, 'glow:led-red' if value == 'wet' else 'sky', sides=14, bevel=0)


def light_strip(k: Kit, length: float = 2.0) -> None:
    """LED profile of a light path along a skirting or bed, 20 mm high, its middle at z = 0. State `power`."""
    k.box((-length / 2, 0.0006, -0.01), (length / 2, 0.009, 0.01), 'white', 0.002)
    for value in states(k, 'power', ('off', 'on')):
        k.box((-length / 2 + 0.008, 0.0092, -0.006), (length / 2 - 0.008, 0.0125, 0.005), 'glow:led' if value == 'on' else 'grey-light', 0.001)


def door_chime(k: Kit) -> None:
    """Receiver with a flash lamp for the hard of hearing. State `ring`: quiet or ringing."""
    plate(k, 0.045, 0.065, 0.026, 'white', 0.014)
    for i in range(4):
        k.box((-0.024, 0.0262, -0.012 - 0.011 * i), (0.024, 0.0268, -0.008 - 0.011 * i), 'grey', 0)
    for value in states(k, 'ring', ('quiet', 'ringing')):
        loft(k, [panel(0.026 - e, 0.012 - e, z, 0.01, 0, -0.036) for e, z in ((0, 0.0261), (0.001, 0.031), (0.005, 0.034))], 'glow:led-blue' if value == 'ringing' else 'frosted', 50, turn(x=-90))


PIECES = {
    'contact-sensor': Piece(contact_sensor, 'domotics'),
    'motion-sensor': Piece(motion_sensor, 'domotics'),
    'presence-sensor': Piece(presence_sensor, 'domotics'),
    'wall-switch': Piece(wall_switch, 'domotics'),
    'wall-switch-double': Piece(lambda k: wall_switch(k, 2), 'domotics'),
    'dimmer': Piece(dimmer, 'domotics'),
    'shutter-switch': Piece(shutter_switch, 'domotics'),
    'socket': Piece(socket, 'domotics'),
    'light-node': Piece(light_node, 'domotics'),
    'smart-plug': Piece(smart_plug, 'domotics'),
    'smart-lock': Piece(smart_lock, 'domotics'),
    'climate-sensor': Piece(climate_sensor, 'domotics'),
    'thermostat': Piece(thermostat, 'domotics'),
    'leak-sensor': Piece(leak_sensor, 'domotics'),
    'light-strip': Piece(light_strip, 'domotics'),
    'door-chime': Piece(door_chime, 'domotics'),
}
