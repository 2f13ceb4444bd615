"""What each state of the day makes of the layers of light. Colours are linear; lux stays true, since tints have luminance 1."""
from __future__ import annotations

Colour = tuple[float, float, float]
LUMINANCE = (0.2126, 0.7152, 0.0722)
# Sky layers are baked with this luminance overhead, so that weight 1 is a bright day.
SKY_NITS = 2700
KELVIN: dict[int, Colour] = {2200: (1.50, 0.86, 0.36), 2700: (1.35, 0.92, 0.50), 3000: (1.28, 0.94, 0.58), 4000: (1.12, 0.99, 0.80), 5000: (1.04, 1.0, 0.92)}
BLUE_HOUR: Colour = (0.55, 0.85, 1.75)
NIGHT_SKY: Colour = (0.65, 0.90, 1.50)
LOW_SUN: Colour = (1.18, 0.98, 0.70)
SODIUM: Colour = (1.45, 0.90, 0.36)
MOONLIGHT: Colour = (0.80, 0.97, 1.35)
WHITE: Colour = (1.0, 1.0, 1.0)


def luminance(colour: Colour) -> float:
    return sum(w * c for w, c in zip(LUMINANCE, colour))


def weighted(colour: Colour, weight: float) -> list[float]:
    """A colour scaled so that its luminance is the weight."""
    scale = weight / luminance(colour)
    return [round(c * scale, 6) for c in colour]


def kelvin(temperature: int) -> Colour:
    """Linear colour of a lamp of a usual temperature."""
    nearest = min(KELVIN, key=lambda t: abs(t - temperature))
    return KELVIN[nearest]


def states(layers: set[str], evening: dict[str, float], by_hour: dict[str, dict[str, float]]) -> list[dict]:
    """Morning, evening, night and night with the light path, for the layers a flat has. `by_hour` says what else burns in a state."""
    night = {'sky': weighted(NIGHT_SKY, 0.04 / SKY_NITS), 'street': weighted(WHITE, 1), 'moon': weighted(MOONLIGHT, 1)}
    sources = {
        'morning': {'sky': weighted(WHITE, 0.6), 'sun': weighted(LOW_SUN, 0.6)},
        'evening': {'sky': weighted(BLUE_HOUR, 5 / SKY_NITS), 'street': weighted(SODIUM, 0.5)},
        'night': night,
        'night-with-path-light': night,
    }
    rest = {
        'morning': {'exposure': {'min': 0.0016, 'max': 0.0080}, 'nightVision': 0},
        'evening': {'exposure': {'min': 0.011, 'max': 0.058}, 'adaptation': {'power': 0.88, 'referenceLux': 60}, 'nightVision': 0},
        'night': {'exposure': {'min': 0.06, 'max': 0.2}, 'adaptation': {'power': 0.78, 'referenceLux': 1.6}, 'nightVision': 0.65},
        'night-with-path-light': {'exposure': {'min': 0.03, 'max': 0.15}, 'adaptation': {'power': 0.85, 'referenceLux': 8}, 'nightVision': 0.5},
    }
    own = {'evening': evening, 'night-with-path-light': {'path': 1.0} if 'path' in layers else {}}
    return [
        {'id': name, 'sources': {k: v for k, v in sources[name].items() if k in layers}, 'lamps': {**by_hour.get(name, {}), **own.get(name, {})}, **rest[name]}
        for name in sources
    ]
