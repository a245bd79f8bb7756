"""Brotli, with each of the libraries that undo it, and without: interpreters of their own, because what is there is found once."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import brotli
import pytest

_RUNTIME = Path(__file__).parents[4] / "templates" / "python"

_PROGRAM = """
import json, resource, sys, types
sys.path.insert(0, {path!r})
for name in {hidden!r}:
    sys.modules[name] = None
for name in {old!r}:
    sys.modules[name] = types.SimpleNamespace(Decompressor=type("Decompressor", (), {{}}))
from runtime.network.decoding import decoded
from runtime.network.wire_request import WireAddress
from runtime.transport import TransportError, TransportRequest

def outcome(content, limit):
    try:
        return decoded(content, "br", limit).decode()
    except TransportError as error:
        return f"{{error.kind}}: {{error}}"

request = TransportRequest("GET", "https://a.example", "/", {{}}, None, float("inf"), 1000)
offered = WireAddress("https://a.example").request(request).headers["accept-encoding"]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
answers = [outcome(content, 1000) for content in {contents!r}]
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(json.dumps({{"offered": offered, "answers": answers, "grown": grown}}))
"""

_CONTENTS = [brotli.compress(b"short"), brotli.compress(b"x" * 1000), brotli.compress(b"\0" * 200_000_000), brotli.compress(b"short")[:-1], b"<html>"]
_DECODED = [
    "short",
    "x" * 1000,
    "too-large: The answer has more than 1000 bytes",
    "invalid-answer: The answer is not valid br, or ended too early",
    "invalid-answer: The answer is not valid br",
]
_UNKNOWN = ["invalid-answer: The answer is compressed in an unknown way"] * len(_CONTENTS)


def _told(hidden: list[str], old: list[str]) -> dict[str, Any]:
    code = _PROGRAM.format(path=str(_RUNTIME), hidden=hidden, old=old, contents=_CONTENTS)
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize(
    ("hidden", "old"),
    [([], []), (["brotlicffi"], []), (["brotli"], []), ([], ["brotli"])],
    ids=["both", "brotli", "brotlicffi", "an old brotli"],
)
def test_is_offered_and_undone_within_the_limit(hidden: list[str], old: list[str]) -> None:
    told = _told(hidden, old)
    assert (told["offered"], told["answers"]) == ("gzip, deflate, br", _DECODED)
    # Kilobytes, of 200,000 in the largest answer.
    assert told["grown"] < 40_000


@pytest.mark.parametrize(("hidden", "old"), [(["brotli", "brotlicffi"], []), (["brotlicffi"], ["brotli"])], ids=["nothing", "only what cannot stop"])
def test_is_not_offered_without_a_library(hidden: list[str], old: list[str]) -> None:
    told = _told(hidden, old)
    assert (told["offered"], told["answers"]) == ("gzip, deflate", _UNKNOWN)
