"""What one subscription may do differently, and what one event is."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..typed_dict import TypedDict

Data = TypeVar("Data")


@dataclass(frozen=True, slots=True)
class PlatformEvent(Generic[Data]):
    code: str
    """Kind of the event that was subscribed to."""
    text: str
    """The message as it came."""
    data: Data
    """JSON of the message, or the text where it is none. Nobody checks that it is what the type says."""


class SubscriptionOptions(TypedDict, total=False):
    max_retries: float
    """Attempts in a row to connect again. Default: no bound."""
    retry_delay: tuple[float, float]
    """Milliseconds: bounds of the waiting between attempts, which doubles, with full jitter. Default: 250 and 30000."""
    steady_after: float
    """Milliseconds that a connection must last for attempts to begin anew; an event does the same. Default: 10000."""
    heartbeat: float
    """Milliseconds between pings; after two without an answer the connection counts as lost. Default: 30000."""
    max_message_bytes: int
    """Bytes of one message; a longer one ends the subscription with ``too-large``. Default: 1048576."""
    max_waiting: int
    """Events that wait to be read; one more ends the subscription with ``overflow``. Default: 1000."""
    random: Callable[[], float]
    """From 0 to 1. Default: the system's chance."""


@dataclass(frozen=True, slots=True)
class SubscriptionLimits:
    """The options of one subscription with their defaults; names and units are those of ``SubscriptionOptions``."""

    max_retries: float = float("inf")
    retry_delay: tuple[float, float] = (250, 30_000)
    steady_after: float = 10_000
    heartbeat: float = 30_000
    max_message_bytes: int = 1_048_576
    max_waiting: int = 1000
    random: Callable[[], float] = random.random
