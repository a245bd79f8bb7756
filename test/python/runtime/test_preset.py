"""Parameters that may have one value only."""

from collections.abc import Mapping

from rig import Kind, Scripted, operation
from runtime.operation import Parameter

LIST = operation(
    "GET",
    "/{format}/things",
    parameters={
        "format": Parameter("path"),
        "xTarget": Parameter("header", "X-Target"),
        "accept": Parameter("query"),
    },
    preset={"format": 1, "xTarget": "Things.List", "accept": "all"},
)


def sent_for(kind: Kind, members: Mapping[str, object], headers: Mapping[str, str] | None = None) -> tuple[str, str]:
    transport = Scripted({})
    kind.send(transport, LIST, members, own={"headers": headers} if headers else None)
    [sent] = transport.sent
    return sent.target, sent.headers["x-target"]


def test_what_may_have_one_value_only_is_sent_although_nobody_gives_it(kind: Kind) -> None:
    assert sent_for(kind, {}) == ("/1/things?accept=all", "Things.List")
    assert sent_for(kind, {"page": 2}) == ("/1/things?page=2&accept=all", "Things.List")


def test_what_the_caller_gives_is_sent_as_a_member_or_as_a_header(kind: Kind) -> None:
    members = {"format": 2, "accept": "some"}
    assert sent_for(kind, members, {"X-Target": "Things.Other"}) == ("/2/things?accept=some", "Things.Other")
    assert members == {"format": 2, "accept": "some"}
