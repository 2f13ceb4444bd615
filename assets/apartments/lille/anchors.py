"""Named places and things of the Lille flat: plan millimetres, height, heading clockwise from north."""
from __future__ import annotations

from lib.places import Places

# id: kind, x, y, height, heading
ANCHORS: dict[str, tuple[str, int, int, int, int]] = {
    'entrance/front-door': ('spawn', 3615, 750, 0, 180),
    'entrance/coats': ('place', 2950, 1300, 0, 90),
    'entrance/console': ('place', 4240, 1300, 770, 270),
    'hall/centre': ('place', 3000, 3120, 0, 0),
    'hall/floor': ('place', 600, 3120, 0, 90),
    'hall/passage': ('place', 1850, 3460, 0, 0),
    'hall/wall': ('place', 2300, 3620, 0, 0),
    'living/armchair': ('seat', 5020, 4950, 470, 90),
    'living/armchair-path': ('place', 5800, 4950, 0, 0),
    'living/armchair-side': ('place', 5050, 5950, 0, 90),
    'living/phone': ('place', 4800, 4260, 555, 90),
    'living/sofa': ('seat', 7350, 6240, 480, 0),
    'living/sofa-front': ('place', 7250, 5050, 0, 0),
    'living/sofa-side': ('place', 6130, 6720, 0, 0),
    'living/table': ('place', 6960, 3350, 0, 90),
    'living/table-north': ('seat', 7650, 2900, 460, 180),
    'living/table-south': ('seat', 7660, 3800, 460, 0),
    'living/sideboard': ('place', 8750, 5350, 620, 270),
    'living/window': ('place', 5310, 6600, 0, 180),
    'living/door': ('place', 4700, 3085, 0, 90),
    'kitchen/cooker': ('place', 6480, 300, 900, 180),
    'kitchen/sink': ('place', 7880, 300, 900, 180),
    'kitchen/fridge': ('place', 8690, 330, 0, 180),
    'kitchen/cellar-door': ('place', 4560, 1720, 0, 90),
    'kitchen/ceiling': ('place', 6760, 1350, 2500, 0),
    'kitchen/shelf': ('place', 8450, 2400, 1900, 0),
    'bedroom/bed': ('lie', 1000, 5310, 600, 90),
    'bedroom/bed-edge': ('seat', 850, 4920, 600, 0),
    'bedroom/bedside': ('place', 850, 4600, 0, 0),
    'bedroom/nightstand': ('place', 225, 4520, 540, 90),
    'bedroom/nightstand-far': ('place', 225, 6500, 540, 90),
    'bedroom/way-out': ('place', 3140, 3840, 300, 180),
    'bedroom/corner': ('place', 270, 4070, 0, 135),
    'bedroom/wardrobe': ('place', 4080, 5720, 0, 270),
    'bedroom/window': ('place', 2500, 6600, 0, 180),
    'bathroom/door': ('place', 540, 2250, 0, 0),
    'bathroom/threshold': ('place', 540, 2460, 0, 0),
    'bathroom/basin': ('place', 230, 850, 820, 90),
    'bathroom/toilet': ('seat', 2400, 1950, 390, 270),
    'bathroom/toilet-side': ('place', 2220, 2400, 980, 0),
    'bathroom/tub': ('place', 1500, 1100, 0, 0),
    'bathroom/tub-side': ('place', 2700, 1030, 750, 270),
}

# id: class, anchor, movable
THINGS: dict[str, tuple[str, str, bool]] = {
    'hall-rug': ('rug', 'hall/centre', True),
    'phone-cable': ('cable', 'living/armchair-path', True),
    'bedside-lamp': ('lamp', 'bedroom/nightstand-far', True),
    'night-path': ('path-light', 'bedroom/way-out', False),
    'toilet-bar': ('grab-bar', 'bathroom/toilet-side', False),
    'toilet': ('toilet', 'bathroom/toilet', False),
    'bath-mat': ('mat', 'bathroom/tub', True),
    'slippers': ('footwear', 'bedroom/bedside', True),
    'hall-boxes': ('furniture', 'hall/passage', True),
    'desk-chair': ('furniture', 'living/table', True),
    'living-rug': ('rug', 'living/sofa-front', True),
    'lamp-duct': ('cable', 'living/sofa-side', True),
    'tub-bar': ('grab-bar', 'bathroom/tub-side', False),
    'armchair': ('furniture', 'living/armchair', True),
    'kitchen-light': ('fixture', 'kitchen/ceiling', False),
    'door-strip': ('fixture', 'bathroom/threshold', False),
    'high-shelf': ('fixture', 'kitchen/shelf', False),
    'corner-stool': ('furniture', 'bedroom/corner', True),
    'rollator': ('walker', 'living/armchair-side', True),
}


PLACES = Places(ANCHORS, THINGS)
