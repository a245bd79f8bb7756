"""Keys by which a server knows a request that it has met before."""

import re
from collections.abc import Mapping

from rig import Kind, Scripted, Step, operation
from runtime.operation import Parameter

PAY = operation(
    "POST", "/payments", safe=True, parameters={"idempotencyKey": Parameter("header", "Idempotency-Key")}, key="idempotencyKey"
)
BUSY: Step = {"status": 503, "body": ""}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def keys(kind: Kind, steps: list[Step], members: Mapping[str, object], headers: Mapping[str, str] | None = None) -> list[str]:
    transport = Scripted(*steps)
    kind.send(transport, PAY, members, own={"headers": headers} if headers else None)
    return [sent.headers["idempotency-key"] for sent in transport.sent]


def test_all_attempts_of_a_call_have_the_same(kind: Kind) -> None:
    first, second, third = keys(kind, [BUSY, BUSY, {}], {"amount": 1})
    assert UUID.fullmatch(first)
    assert [second, third] == [first, first]
    assert keys(kind, [{}], {"amount": 1}) != [first]


def test_of_the_caller_is_the_key(kind: Kind) -> None:
    members = {"amount": 1, "idempotencyKey": "mine"}
    assert keys(kind, [BUSY, {}], members) == ["mine", "mine"]
    assert members == {"amount": 1, "idempotencyKey": "mine"}
    assert keys(kind, [{}], {"amount": 1}, {"Idempotency-Key": "header"}) == ["header"]


def test_what_is_sent_beside_it_stays_as_it_is(kind: Kind) -> None:
    transport = Scripted({})
    kind.send(transport, PAY, {"amount": 1})
    assert transport.sent[0].body == '{"amount":1}'
