"""Comparing what only one side should know, in a time that tells nothing about where the texts differ."""

import hmac


def equal(one: str, other: str) -> bool:
    """Whether both are the same text."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))
