"""The plan of the Lille flat in millimetres: x east, y south. The one truth for walls, collision and manifest."""
from __future__ import annotations

from lib.plan import Opening, Rect, Room

CEILING = 2500
WALL_LOOKS = {'living': 'wall-living', 'kitchen': 'wall-kitchen', 'bedroom': 'wall-bedroom', 'hall': 'wall-hall', 'entrance': 'wall-hall', 'bathroom': 'tile-wall'}
FLOOR_LOOKS = {'bathroom': 'tile-floor', 'kitchen': 'tile-floor'}

ROOMS = [
    Room('entrance', (2820, 0, 4400, 2400), ('Entrée', 'Inkom', 'Entrance'), 'oak-boards'),
    Room('hall', (0, 2520, 4400, 3720), ('Couloir', 'Gang', 'Hall'), 'oak-boards'),
    Room('living', (4520, 2520, 9000, 6800), ('Séjour', 'Woonkamer', 'Living room'), 'oak-boards'),
    Room('kitchen', (4520, 0, 9000, 2400), ('Cuisine', 'Keuken', 'Kitchen'), 'tiles'),
    Room('bedroom', (0, 3840, 4400, 6800), ('Chambre', 'Slaapkamer', 'Bedroom'), 'oak-boards'),
    Room('bathroom', (0, 0, 2700, 2400), ('Salle de bain', 'Badkamer', 'Bathroom'), 'tiles'),
]

WALLS: list[Rect] = [
    (-250, -250, 9250, 0), (-250, 6800, 9250, 7050), (-250, 0, 0, 6800), (9000, 0, 9250, 6800),
    (2700, 0, 2820, 2400), (4400, 0, 4520, 2400), (0, 2400, 9000, 2520), (4400, 2520, 4520, 6800), (0, 3720, 4400, 3840),
]

LINING = 35
OPENINGS = [
    Opening('front-door', 'front-door', ('entrance',), 'x', 3150, 4080, (-250, 0), 0, 2100, 'left', threshold=6),
    Opening('entrance-hall', 'passage', ('entrance', 'hall'), 'x', 3020, 4200, (2400, 2520), 0, 2150),
    Opening('bathroom-door', 'door', ('hall', 'bathroom'), 'x', 110, 970, (2400, 2520), 0, 2060, 'left', threshold=4),
    Opening('bedroom-door', 'door', ('hall', 'bedroom'), 'x', 3420, 4290, (3720, 3840), 0, 2060, 'left'),
    Opening('living-door', 'door', ('hall', 'living'), 'y', 2640, 3530, (4400, 4520), 0, 2060, 'left'),
    Opening('kitchen-living', 'passage', ('kitchen', 'living'), 'x', 5700, 7900, (2400, 2520), 0, 2200),
    Opening('bathroom-window', 'window', ('bathroom',), 'x', 1500, 2200, (-250, 0), 1420, 2120, leaves=1),
    Opening('kitchen-window', 'window', ('kitchen',), 'x', 6900, 8000, (-250, 0), 1100, 2150),
    Opening('living-window-east', 'window', ('living',), 'y', 2900, 4300, (9000, 9250), 850, 2200),
    Opening('living-window-south', 'window', ('living',), 'x', 6500, 8100, (6800, 7050), 850, 2200),
    Opening('living-balcony', 'window', ('living',), 'x', 4860, 5760, (6800, 7050), 60, 2200, leaves=1),
    Opening('bedroom-window', 'window', ('bedroom',), 'x', 1700, 3300, (6800, 7050), 850, 2200),
    Opening('hall-window', 'window', ('hall',), 'y', 2800, 3440, (-250, 0), 950, 2120, leaves=1),
]
