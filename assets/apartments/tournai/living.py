"""Living room: x 3.62 to 8.60, y 2.42 to 6.00. A way 0.90 m wide leads from every door around the furniture."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit
from lib.pieces.aids_daily import glasses
from lib.pieces.decor import clock, fruit_bowl, photo_frame, picture
from lib.pieces.food import mug
from lib.pieces.lamps import ceiling_bowl, pendant
from lib.pieces.openings import light_switch, socket
from lib.pieces.papers import prescription
from lib.pieces.pastimes import remote, television
from lib.pieces.plants import cactus, geranium, snake_plant
from lib.pieces.seating import dining_chair
from lib.pieces.storage import bookcase, tv_unit
from lib.pieces.tables import dining_table, side_table
from lib.pieces.textiles import net_curtain
from lib.pieces.upholstered import sofa

from apartments.tournai.cycling import cup


def viewing(k: Kit) -> None:
    with k.at('tv-unit', 3.83, 4.85, 90):
        tv_unit(k, 1.5, 'oak-pale')
    k.block(3.62, 4.08, 4.05, 5.62, 0.5)
    with k.at('tv', 3.79, 4.60, 90, z=0.461):
        television(k, 0.8)
    with k.at('cups', 3.77, 5.40, 90, z=0.461):
        with sub(k, 0.12, -0.06):
            cup(k, 0.34)
        with sub(k, -0.04, 0.02):
            cup(k, 0.22, 'steel')
        with sub(k, 0.16, 0.11):
            cup(k, 0.18)
    with k.at('poster', 3.62, 5.66, 90, z=1.55):
        picture(k, 0.46, 0.62, 'poster-rider', 'ink')


def eating(k: Kit) -> None:
    """Table top at 0.78 with 0.67 free below, one side left empty for the wheelchair."""
    with k.at('dining-table', 8.17, 4.0, 90):
        dining_table(k, 1.2, 0.8, 0.78, 'oak-pale')
        with sub(k, 0.02, -0.02, 0.7805):
            fruit_bowl(k)
        with sub(k, -0.36, 0.14, 0.7805, 12):
            prescription(k)
        with sub(k, -0.34, -0.12, 0.7805, 50):
            glasses(k)
    k.block(7.77, 3.40, 8.57, 4.60, 0.78)
    with k.at('chair-north', 8.17, 3.13, 180):
        dining_chair(k, 0.46, True, 'oak-pale', 'denim')
    k.block(7.94, 2.88, 8.40, 3.38, 0.9)
    with k.at('dining-lamp', 8.17, 4.0, z=2.55):
        pendant(k, 0.95, 'living-ceiling', 'petrol')

def sitting(k: Kit) -> None:
    with k.at('sofa', 5.15, 5.50, 0):
        sofa(k, 2, 0.46, 'sofa-petrol', None, ('cycling-yellow', 'linen'))
    k.block(4.35, 5.06, 5.95, 5.94, 0.85)
    with k.at('side-table', 6.40, 5.27):
        side_table(k, 0.24, 0.55, 'oak-pale')
    k.block(6.16, 5.03, 6.64, 5.51, 0.55)
    with k.at('side-table-top', 6.40, 5.27, z=0.5505):
        mug(k, 'cycling-yellow', -0.12, 0.1)
        with sub(k, -0.13, -0.1, 0, 20):
            remote(k, True)
    with k.at('floor-plant', 3.90, 3.80):
        snake_plant(k, 9, 0.6)
    k.block(3.72, 3.63, 4.06, 3.97, 1.0)


def books(k: Kit) -> None:
    with k.at('bookcase', 8.24, 2.575, 180, density=0.7):
        bookcase(k, 0.6, 1.5, 'oak-pale', 4)
        with sub(k, -0.2, 0, 1.501):
            cup(k, 0.26)
        with sub(k, 0.17, 0.02, 1.501, -10):
            photo_frame(k, 'peloton', 0.2, 0.16, 'oak')
        with sub(k, -0.02, 0.04, 1.501, 8):
            photo_frame(k, 'wife', 0.14, 0.18, 'brass')
    k.block(7.93, 2.42, 8.56, 2.74, 1.5)


def walls(k: Kit) -> None:
    with k.at('picture-canal', 3.62, 4.72, 90, z=1.75):
        picture(k, 0.8, 0.6, 'five-towers', 'oak')
    with k.at('living-ceiling-lamp', 5.55, 3.95, z=2.55):
        ceiling_bowl(k, 'living-ceiling', 0.22)
    with k.at('clock', 8.6, 2.95, 270, z=1.75):
        clock(k, 9.2)
    with k.at('switch-living', 4.89, 2.42, 180, z=1.0):
        light_switch(k)
    for name, x, y, heading in (('socket-sofa', 6.62, 6.0, 0), ('socket-east', 8.60, 5.55, 270), ('socket-tv', 3.62, 5.80, 90), ('socket-dock', 4.80, 2.42, 180)):
        with k.at(name, x, y, heading, z=0.40):
            socket(k, 2)
    with k.at('net-curtain', 5.15, 5.955, z=0.9):
        net_curtain(k, 1.56, 0.0, 0.55)
    with k.at('sill-plant', 8.655, 3.75, z=0.876):
        geranium(k)
    with k.at('sill-plant-2', 8.655, 4.3, z=0.876):
        cactus(k)


def build(k: Kit) -> None:
    for part in (viewing, eating, sitting, books, walls):
        part(k)
