"""Many small whole numbers side by side in one, so that adding a row of weights costs one addition, not one for each class.

The linear model of dates keeps its weights so (`times/linear.py`).
"""

import struct
from collections.abc import Sequence
from functools import lru_cache

_BITS = 32
_HALF = 1 << (_BITS - 1)  # a lane holds numbers from -_HALF up to below _HALF, sums included


def together(pairs: Sequence[int]) -> int:
    """Lane, number, lane, number ... as one whole number; lanes not named hold nought."""
    return sum(pairs[i + 1] << (_BITS * pairs[i]) for i in range(0, len(pairs), 2))


def apart(total: int, count: int) -> list[int]:
    """The first `count` lanes of such a number, or of a sum of them: each is lifted by half its room, so none borrows."""
    lanes = (total + _lift(count)).to_bytes(count * _BITS // 8, "little")
    return [lane - _HALF for (lane,) in struct.iter_unpack("<I", lanes)]


@lru_cache(maxsize=8)
def _lift(count: int) -> int:
    return sum(_HALF << (_BITS * i) for i in range(count))
