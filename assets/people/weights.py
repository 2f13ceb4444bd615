"""Skin weights from where a point lies on the standing body, no painting."""

from __future__ import annotations

import numpy as np

from body_sculpt import BodySculpt
from field import Array, normalised, smooth_step
from hand_sculpt import HandSculpt
from skeleton import JOINT_COUNT, JOINT_INDEX, SIDES, Skeleton

Weights = Array  # (n, number of joints)


def rigid(count: int, joint: str) -> Weights:
    w = np.zeros((count, JOINT_COUNT))
    w[:, JOINT_INDEX[joint]] = 1
    return w


def head_weights(points: Array) -> Weights:
    """Face and neck, points in head space."""
    y, z = points[:, 1], points[:, 2]
    head = smooth_step(-0.160, -0.085, y + 0.35 * np.maximum(0, -z - 0.06))
    chest = smooth_step(-0.175, -0.225, y)
    w = np.zeros((len(points), JOINT_COUNT))
    w[:, JOINT_INDEX["head"]] = head * (1 - chest)
    w[:, JOINT_INDEX["neck"]] = (1 - head) * (1 - chest)
    w[:, JOINT_INDEX["chest"]] = chest
    return w


def _bend(s: Array, before: float, after: float) -> tuple[Array, Array, Array]:
    """Shares of parent, half and child joint at `s` metres past a bend; `before` is negative."""
    child = smooth_step(0.0, after, s)
    parent = smooth_step(0.0, before, s)
    return parent, 1 - parent - child, child


class BodyWeights:
    def __init__(self, body: BodySculpt) -> None:
        self.b = body
        self.k: Skeleton = body.k

    def _past(self, q: Array, before: str, joint: str, after: str) -> Array:
        """Metres past the plane that halves the angle at a joint."""
        a, b, c = (self.k.at[name] for name in (before, joint, after))
        return (q - b) @ normalised(normalised(b - a) + normalised(c - b))

    def arm(self, q: Array, side: str) -> Weights:
        """Along one arm: shoulder, upper arm, forearm, hand."""
        at = self.k.at
        shoulder, elbow, wrist = (at[f"{n}.{side}"] for n in ("upperArm", "foreArm", "hand"))
        girth = 0.055 * self.b.s.limb
        down = (q - shoulder) @ normalised(elbow - shoulder)
        upper = smooth_step(-0.015, 0.085, down)
        past = self._past(q, f"upperArm.{side}", f"foreArm.{side}", f"hand.{side}")
        above, half, fore = _bend(past, -girth, girth)
        along = ((q - elbow) @ normalised(wrist - elbow)) / self.k.length(f"foreArm.{side}", f"hand.{side}")
        twist = smooth_step(0.15, 0.80, along)
        hand = smooth_step(-0.030, 0.012, (q - wrist) @ normalised(wrist - elbow))
        w = np.zeros((len(q), JOINT_COUNT))
        w[:, JOINT_INDEX[f"upperArmHalf.{side}"]] = above * (1 - upper)
        w[:, JOINT_INDEX[f"upperArm.{side}"]] = above * upper
        w[:, JOINT_INDEX[f"foreArmHalf.{side}"]] = half
        w[:, JOINT_INDEX[f"foreArm.{side}"]] = fore * (1 - twist) * (1 - hand)
        w[:, JOINT_INDEX[f"foreArmTwist.{side}"]] = fore * twist * (1 - hand)
        w[:, JOINT_INDEX[f"hand.{side}"]] = fore * hand
        return w

    def hand(self, q: Array, side: str) -> Weights:
        w = self.arm(q, side)
        a, b, _ = HandSculpt(self.k, side).local(q)
        palm = JOINT_INDEX[f"hand.{side}"]
        root = smooth_step(0.018, 0.044, b) * smooth_step(0.010, 0.030, a) * (a < 0.052)
        thumb = np.where(a < 0.052, root, smooth_step(0.041, 0.050, b) * (a < 0.115))
        fingers = smooth_step(0.074, 0.096, a) * (1 - thumb)
        tips = smooth_step(0.110, 0.132, a)
        share = w[:, palm].copy()
        w[:, palm] = share * (1 - thumb - fingers)
        w[:, JOINT_INDEX[f"thumb.{side}"]] = share * thumb
        w[:, JOINT_INDEX[f"fingers.{side}"]] = share * fingers * (1 - tips)
        w[:, JOINT_INDEX[f"fingerTips.{side}"]] = share * fingers * tips
        return w

    def trunk(self, q: Array) -> Weights:
        """Pelvis, spine, chest, collar bones and both thighs."""
        s, x, (_, y, _z) = self.b.s, q[:, 0], q.T
        up = (y - s.hip_y) / self.b.up
        spine, chest = smooth_step(0.030, 0.165, up), smooth_step(0.145, 0.305, up)
        front = q[:, 2] - self.b.hip_z
        breath = 0.9 * np.exp(-(((up - 0.275) / 0.11) ** 2)) * smooth_step(0.010, 0.125, front)
        eye_y = self.k.eyes[1]
        neck = 0.8 * smooth_step(-0.165, -0.115, y - eye_y) * smooth_step(0.09, 0.06, np.abs(x))
        clavicle = smooth_step(0.04, 0.13, np.abs(x)) * smooth_step(-0.305, -0.205, y - eye_y)
        w = np.zeros((len(q), JOINT_COUNT))
        upper = spine * chest
        w[:, JOINT_INDEX["spine"]] = spine * (1 - chest)
        w[:, JOINT_INDEX["breath"]] = upper * breath * (1 - neck)
        w[:, JOINT_INDEX["neck"]] = upper * neck
        for side, sign in SIDES:
            share = upper * (1 - breath) * (1 - neck) * clavicle * (sign * x > 0)
            w[:, JOINT_INDEX[f"clavicle.{side}"]] = share
        w[:, JOINT_INDEX["chest"]] = np.clip(upper - w.sum(1) + spine * (1 - chest), 0, 1)
        self._add_hips(w, q, 1 - spine)
        return w

    def _add_hips(self, w: Weights, q: Array, share: Array) -> None:
        x, y, z = q.T
        for side, sign in SIDES:
            hip = self.k.at[f"thigh.{side}"]
            mine = smooth_step(-0.022, 0.022, sign * x)
            past = hip[1] - y + 0.35 * (sign * x - sign * hip[0]) + 0.20 * (z - hip[2])
            _, half, leg = _bend(past - 0.005, -0.085, 0.095)
            w[:, JOINT_INDEX[f"thighHalf.{side}"]] += share * mine * half
            w[:, JOINT_INDEX[f"thigh.{side}"]] += share * mine * leg
            w[:, JOINT_INDEX["pelvis"]] += share * mine * (1 - half - leg)

    def top(self, q: Array) -> Weights:
        """Cardigan and shirt: trunk, and sleeves where they are nearer than the trunk."""
        w = self.trunk(q)
        body = np.minimum(self.b.trunk(q), self.b.hips(q))
        arm = self.b.arm(q)
        for side, sign in SIDES:
            x = sign * q[:, 0]
            share = smooth_step(-0.030, 0.026, body - arm) * (x > 0.05)
            below = np.maximum(0, self.k.at["upperArm.L"][1] - 0.012 - q[:, 1])
            # the seam follows the arm only in part
            share = share * smooth_step(-0.065, 0.005, x - self.b.s.shoulder_x + 0.25 * below)
            w = w * (1 - share)[:, None] + self.arm(q, side) * share[:, None]
        return w

    def legs(self, q: Array) -> Weights:
        """Trousers and socks: hips, knees, and feet below the ankle."""
        w = self.trunk(q)
        for side, sign in SIDES:
            mine = sign * q[:, 0] > 0
            past = self._past(q, f"thigh.{side}", f"shin.{side}", f"foot.{side}")
            _, half, shin = _bend(past, -0.075 * self.b.s.leg, 0.075 * self.b.s.leg)
            ankle = self.k.at[f"foot.{side}"]
            foot = smooth_step(0.012, -0.030, q[:, 1] - ankle[1])
            thigh = w[:, JOINT_INDEX[f"thigh.{side}"]].copy()
            w[:, JOINT_INDEX[f"thigh.{side}"]] = np.where(mine, thigh * (1 - half - shin), thigh)
            w[:, JOINT_INDEX[f"shinHalf.{side}"]] += mine * thigh * half
            w[:, JOINT_INDEX[f"shin.{side}"]] += mine * thigh * shin * (1 - foot)
            w[:, JOINT_INDEX[f"foot.{side}"]] += mine * thigh * shin * foot
        return w

    def trousers(self, q: Array) -> Weights:
        """Cloth over the shoe stays with the shin."""
        w = self.legs(q)
        for side, _ in SIDES:
            w[:, JOINT_INDEX[f"shin.{side}"]] += w[:, JOINT_INDEX[f"foot.{side}"]]
            w[:, JOINT_INDEX[f"foot.{side}"]] = 0
        return w

    def shoes(self, q: Array) -> Weights:
        w = np.zeros((len(q), JOINT_COUNT))
        for side, sign in SIDES:
            mine = (sign * q[:, 0] > 0).astype(float)
            toe = smooth_step(-0.028, 0.028, q[:, 2] - self.k.at[f"toe.{side}"][2])
            w[:, JOINT_INDEX[f"foot.{side}"]] = mine * (1 - toe)
            w[:, JOINT_INDEX[f"toe.{side}"]] = mine * toe
        return w


def strongest(w: Weights) -> tuple[np.ndarray, Array]:
    """The four heaviest joints of each vertex and their weights, which sum to 1."""
    order = np.argsort(-w, axis=1)[:, :4]
    top = np.take_along_axis(w, order, 1)
    top[top < 0.004] = 0
    order[top == 0] = 0
    return order.astype(np.uint8), (top / top.sum(1, keepdims=True)).astype(np.float32)
