"""The plan of the Tournai flat in millimetres: x east, y south. The one truth for walls, collision and manifest."""
from __future__ import annotations

from lib.plan import Opening, Rect, Room

CEILING = 2550
WALL_LOOKS = {'living': 'wall-linen', 'kitchen': 'wall-dew', 'bedroom': 'wall-blue', 'entrance': 'wall-linen', 'bathroom': 'tile-wall'}
FLOOR_LOOKS = {'living': 'vinyl', 'kitchen': 'vinyl', 'bedroom': 'vinyl', 'entrance': 'vinyl', 'bathroom': 'tile-grey'}

ROOMS = [
    Room('entrance', (2820, 0, 4720, 2300), ('Entrée', 'Inkom', 'Entrance'), 'vinyl'),
    Room('living', (3620, 2420, 8600, 6000), ('Séjour', 'Woonkamer', 'Living room'), 'vinyl'),
    Room('kitchen', (4840, 0, 8600, 2300), ('Cuisine', 'Keuken', 'Kitchen'), 'vinyl'),
    Room('bedroom', (0, 2420, 3500, 6000), ('Chambre', 'Slaapkamer', 'Bedroom'), 'vinyl'),
    Room('bathroom', (0, 0, 2700, 2300), ('Salle de douche', 'Doucheruimte', 'Shower room'), 'non-slip-tiles'),
]

WALLS: list[Rect] = [
    (-300, -300, 8900, 0), (-300, 6000, 8900, 6300), (-300, 0, 0, 6000), (8600, 0, 8900, 6000),
    (2700, 0, 2820, 2300), (4720, 0, 4840, 2300), (0, 2300, 8600, 2420), (3500, 2420, 3620, 6000),
]

LINING = 35
OPENINGS = [
    Opening('front-door', 'front-door', ('entrance',), 'x', 3420, 4370, (-300, 0), 0, 2150, 'right'),
    Opening('entrance-living', 'passage', ('entrance', 'living'), 'x', 3690, 4650, (2300, 2420), 0, 2200),
    Opening('bedroom-door', 'door', ('living', 'bedroom'), 'y', 2580, 3540, (3500, 3620), 0, 2100, 'left'),
    Opening('shower-door', 'door', ('bedroom', 'bathroom'), 'x', 700, 1650, (2300, 2420), 0, 2100, 'sliding'),
    Opening('kitchen-living', 'passage', ('kitchen', 'living'), 'x', 5300, 7900, (2300, 2420), 0, 2250),
    Opening('entrance-window', 'window', ('entrance',), 'x', 2960, 3230, (-300, 0), 900, 2150, leaves=1),
    Opening('bathroom-window', 'window', ('bathroom',), 'x', 620, 1240, (-300, 0), 1450, 2150, leaves=1),
    Opening('kitchen-window', 'window', ('kitchen',), 'x', 6090, 7190, (-300, 0), 1150, 2150),
    Opening('living-window-south', 'window', ('living',), 'x', 4350, 5950, (6000, 6300), 850, 2200),
    Opening('living-garden-door', 'window', ('living',), 'x', 7200, 8150, (6000, 6300), 20, 2200, leaves=1, threshold=20),
    Opening('living-window-east', 'window', ('living',), 'y', 3400, 4700, (8600, 8900), 850, 2200),
    Opening('bedroom-window', 'window', ('bedroom',), 'x', 900, 2500, (6000, 6300), 650, 2200),
]
