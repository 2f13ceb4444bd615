"""The body in a pose, for measuring contacts."""

from __future__ import annotations

import numpy as np

from field import Array
from skeleton import PARENTS, Skeleton
from solver import Solved
from weights import Weights, strongest


class Skin:
    def __init__(self, skeleton: Skeleton, vertices: Array, weights: Weights) -> None:
        self.k = skeleton
        self.vertices = np.asarray(vertices, np.float32)
        self.joints, self.shares = strongest(weights)
        self.rest = np.array([skeleton.at[name] for name in PARENTS], np.float32)

    def is_of(self, stems: tuple[str, ...]) -> np.ndarray:
        """Which vertices follow one of these joints most."""
        wanted = [i for i, name in enumerate(PARENTS) if name.partition(".")[0] in stems]
        return np.isin(self.joints[:, 0], wanted)

    def posed(self, solved: Solved, every: int = 1) -> Array:
        """Vertices in the pose; one in `every`."""
        turns = np.array([solved.world[name].as_matrix() for name in PARENTS], np.float32)
        at = np.array([solved.at[name] for name in PARENTS], np.float32)
        moves = at - np.einsum("jab,jb->ja", turns, self.rest)
        rest = self.vertices[::every]
        out = np.zeros_like(rest)
        for slot in range(4):
            j, share = self.joints[::every, slot], self.shares[::every, slot]
            moved = np.einsum("vab,vb->va", turns[j], rest) + moves[j]
            out += share[:, None] * moved
        return out
