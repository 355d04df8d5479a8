"""Choices that look free and are not: the same suggestion always gets the same words."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seed:
    """`key` names the suggestion: thread, newest message, kind, variant, tone."""

    key: str

    def number(self, slot: str) -> int:
        return int.from_bytes(hashlib.blake2b(f"{self.key}|{slot}".encode(), digest_size=8).digest(), "big")

    def choice(self, slot: str, options: Sequence[T]) -> T:
        return options[self.number(slot) % len(options)]

    def shuffled(self, slot: str, options: Sequence[T]) -> list[T]:
        """All options in an order of this seed's own."""
        order = sorted(range(len(options)), key=lambda i: self.number(f"{slot}/{i}"))
        return [options[i] for i in order]
