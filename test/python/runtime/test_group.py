"""Calls that stand on a member of a client."""

from rig import Kind, Scripted, operation
from runtime.group import AsyncGroup, Group


def test_what_stands_on_a_group_does_what_it_does_on_its_client(kind: Kind) -> None:
    transport = Scripted()
    client = kind.client({"transport": transport, "key": "secret-value"})
    group = Group(client) if kind.blocking else AsyncGroup(client)

    kind.run(lambda: group._send(operation("GET", "/a"), {}, None))
    kind.run(lambda: group.request("GET", "/b"))
    assert [request.target for request in transport.sent] == ["/a", "/b"]
    assert repr(group) == f"<{type(group).__name__} https://api.example.com>"
    kind.run(group.close)
