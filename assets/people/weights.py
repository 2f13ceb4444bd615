"""Skin weights from where a point lies, no painting."""

from __future__ import annotations

import numpy as np

from body_sculpt import arm, trunk
from field import Array, normalised, smooth_step
from skeleton import ELBOW, EYES, JOINT_INDEX, JOINTS, SHOULDER, WRIST

Weights = Array  # (n, number of joints)


def rigid(count: int, joint: str) -> Weights:
    w = np.zeros((count, len(JOINTS)))
    w[:, JOINT_INDEX[joint]] = 1
    return w


def head_weights(points: Array) -> Weights:
    """Face and neck, points in head space."""
    y, z = points[:, 1], points[:, 2]
    head = smooth_step(-0.160, -0.085, y + 0.35 * np.maximum(0, -z - 0.06))
    chest = smooth_step(-0.175, -0.225, y)
    w = np.zeros((len(points), len(JOINTS)))
    w[:, JOINT_INDEX["head"]] = head * (1 - chest)
    w[:, JOINT_INDEX["neck"]] = (1 - head) * (1 - chest)
    w[:, JOINT_INDEX["chest"]] = chest
    return w


def arm_weights(q: Array, side: str) -> Weights:
    """Along one arm: upper arm, forearm, hand."""
    shoulder, elbow, wrist = (np.array(p[side]) for p in (SHOULDER, ELBOW, WRIST))
    bisector = normalised(normalised(elbow - shoulder) + normalised(wrist - elbow))
    fore = smooth_step(-0.040, 0.040, (q - elbow) @ bisector)
    beyond = smooth_step(-0.030, 0.012, (q - wrist) @ normalised(wrist - elbow))
    w = np.zeros((len(q), len(JOINTS)))
    w[:, JOINT_INDEX[f"upperArm.{side}"]] = 1 - fore
    w[:, JOINT_INDEX[f"foreArm.{side}"]] = fore * (1 - beyond)
    w[:, JOINT_INDEX[f"hand.{side}"]] = fore * beyond
    return w


def _trunk_weights(q: Array) -> Weights:
    x, y, z = q.T
    spine, chest = smooth_step(0.575, 0.70, y), smooth_step(0.70, 0.86, y)
    breath = 0.9 * np.exp(-(((y - 0.83) / 0.11) ** 2)) * smooth_step(-0.09, 0.03, z)
    neck = 0.8 * smooth_step(1.000, 1.050, y) * smooth_step(0.09, 0.06, np.abs(x))
    clavicle = smooth_step(0.04, 0.13, np.abs(x)) * smooth_step(0.86, 0.96, y)
    w = np.zeros((len(q), len(JOINTS)))
    upper = spine * chest
    w[:, JOINT_INDEX["hips"]] = 1 - spine
    w[:, JOINT_INDEX["spine"]] = spine * (1 - chest)
    w[:, JOINT_INDEX["breath"]] = upper * breath * (1 - neck)
    w[:, JOINT_INDEX["neck"]] = upper * neck
    for side, sign in (("L", 1), ("R", -1)):
        w[:, JOINT_INDEX[f"clavicle.{side}"]] = upper * (1 - breath) * (1 - neck) * clavicle * (sign * x > 0)
    w[:, JOINT_INDEX["chest"]] = np.clip(1 - w.sum(1), 0, 1)
    return w


def torso_weights(q: Array) -> Weights:
    """Cardigan and blouse: trunk, and sleeves where they are nearer than the trunk."""
    w = _trunk_weights(q)
    body = trunk(q)
    for side, sign in (("L", 1), ("R", -1)):
        share = smooth_step(-0.030, 0.026, body - arm(q, side)) * (sign * q[:, 0] > 0.05)
        # the shoulder seam follows the arm only in part
        share = share * smooth_step(0.085, 0.150, sign * q[:, 0] + 0.25 * np.maximum(0, 0.95 - q[:, 1]))
        w = w * (1 - share)[:, None] + arm_weights(q, side) * share[:, None]
    return w


def strongest(w: Weights) -> tuple[np.ndarray, Array]:
    """The four heaviest joints of each vertex and their weights, which sum to 1."""
    order = np.argsort(-w, axis=1)[:, :4]
    top = np.take_along_axis(w, order, 1)
    top[top < 0.004] = 0
    order[top == 0] = 0
    return order.astype(np.uint8), (top / top.sum(1, keepdims=True)).astype(np.float32)


def to_model(points: Array) -> Array:
    """Head space to model space."""
    return points + EYES
