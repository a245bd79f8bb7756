"""A token that is fetched when it is needed, and shared by all calls."""

import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import pytest
from call import Clock, authorized, context, outgoing, shown
from runtime.credential import Credential, CredentialError, OutgoingRequest
from runtime.credentials.exchanged_token import exchanged_token
from runtime.running import run
from runtime.suspending import SuspendingLock
from runtime.transport import TransportError


def members() -> dict[str, str]:
    return {"accessKeyId": "AK", "accessKeySecret": "SK_very_secret"}


def made(**changes: Any) -> Credential:
    usual: dict[str, Any] = {
        "method": "POST",
        "path": "/api/v3/get-token",
        "token": ("data", "access_token"),
        "expires_in": ("data", "expires_in"),
        "message": ("message",),
        "members": members,
        "claim_headers": {"x-example-pool": "pool"},
    }
    return exchanged_token(**{**usual, **changes})


class Platform:
    """Hands out ``token-1``, ``token-2``, ... and remembers what it was asked."""

    def __init__(self, answer: Callable[[int], Any] | None = None) -> None:
        self.asked: list[OutgoingRequest] = []
        self._answer = answer or (lambda count: {"statusCode": 200, "data": {"access_token": f"token-{count}", "expires_in": 7200}})

    async def send(self, request: OutgoingRequest) -> tuple[int, object]:
        self.asked.append(request)
        body = self._answer(len(self.asked))
        if isinstance(body, Exception):
            raise body
        return 200, body


def token_of(credential: Credential, platform: Platform, clock: Clock | None = None) -> str:
    return authorized(credential, within=context(platform.send, clock)).headers["authorization"]


class TestExchange:
    def test_asks_with_the_members_and_sends_the_token(self) -> None:
        platform = Platform()
        request = outgoing(prefix="/base", query=(("a", "1", None),), headers={"user-agent": "sdk/1", "cookie": "c=1"})
        sent = authorized(made(), request, context(platform.send))
        assert sent.headers == {**request.headers, "authorization": "Bearer token-1"}
        assert (sent.path, sent.query, sent.body) == (request.path, request.query, request.body)
        (asked,) = platform.asked
        assert (asked.method, asked.origin, asked.prefix, asked.path, asked.query) == ("POST", "https://api.example.com", "/base", "/api/v3/get-token", ())
        assert asked.headers == {"accept": "application/json", "content-type": "application/json", "user-agent": "sdk/1"}
        assert asked.body is not None
        assert (json.loads(asked.body.content), asked.body.members) == (members(), members())

    @pytest.mark.anyio
    async def test_one_exchange_serves_many_waiting_tasks(self) -> None:
        platform = Platform()
        credential = made()
        found: list[str] = []

        async def slow(request: OutgoingRequest) -> tuple[int, object]:
            await anyio.sleep(0.01)
            return await platform.send(request)

        async def call() -> None:
            sent = await credential.authorize(outgoing(), context(slow, new_lock=SuspendingLock))
            found.append(sent.headers["authorization"])

        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(call)
        assert (found, len(platform.asked)) == (["Bearer token-1"] * 20, 1)

    def test_one_exchange_serves_many_waiting_threads(self) -> None:
        platform = Platform()
        credential = made()
        found: list[str] = []
        gate = threading.Barrier(8)

        async def slow(request: OutgoingRequest) -> tuple[int, object]:
            time.sleep(0.02)
            return await platform.send(request)

        def call() -> None:
            gate.wait()
            found.append(authorized(credential, within=context(slow)).headers["authorization"])

        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (found, len(platform.asked)) == (["Bearer token-1"] * 8, 1)

    @pytest.mark.parametrize("backends", [("asyncio", "asyncio"), ("trio", "trio"), ("asyncio", "trio")], ids="-".join)
    def test_event_loops_that_run_at_once_do_not_wait_for_each_other(self, backends: tuple[str, str]) -> None:
        platform, credential = Platform(), made()
        found: list[str] = []
        both = threading.Barrier(2)

        async def slow(request: OutgoingRequest) -> tuple[int, object]:
            await anyio.sleep(0.1)
            return await platform.send(request)

        async def calls() -> None:
            both.wait(5)
            for _ in range(2):
                sent = await credential.authorize(outgoing(), replace(context(slow), new_lock=SuspendingLock))
                found.append(sent.headers["authorization"])

        threads = [threading.Thread(target=anyio.run, args=(calls,), kwargs={"backend": one}, daemon=True) for one in backends]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(5)
        assert len(found) == 4
        assert set(found) <= {"Bearer token-1", "Bearer token-2"}

    def test_renews_before_the_end_between_one_and_two_margins(self) -> None:
        platform, clock, credential = Platform(), Clock(), made()
        token_of(credential, platform, clock)
        clock.time += 7200 - 121
        assert token_of(credential, platform, clock) == "Bearer token-1"
        clock.time += 62
        assert token_of(credential, platform, clock) == "Bearer token-2"
        assert len(platform.asked) == 2

    def test_keeps_a_token_that_still_lives_when_it_cannot_be_renewed(self) -> None:
        down = ConnectionError("down")
        platform = Platform(lambda count: {"data": {"access_token": "token-1", "expires_in": 7200}} if count == 1 else down)
        clock, credential = Clock(), made()
        token_of(credential, platform, clock)
        clock.time += 7190
        assert token_of(credential, platform, clock) == "Bearer token-1"
        clock.time += 20
        with pytest.raises(ConnectionError, match="down"):
            token_of(credential, platform, clock)

    @pytest.mark.parametrize("expires_in", [0, -5, "soon", [], True], ids=repr)
    def test_a_lifetime_that_is_wrong_serves_one_round_of_calls(self, expires_in: object) -> None:
        platform = Platform(lambda count: {"data": {"access_token": f"token-{count}", "expires_in": expires_in}})
        clock, credential = Clock(), made()
        assert token_of(credential, platform, clock) == "Bearer token-1"
        clock.time += 2
        assert token_of(credential, platform, clock) == "Bearer token-2"

    def test_a_token_without_lifetime_is_kept(self) -> None:
        platform = Platform(lambda _: {"data": {"access_token": "token-1"}})
        clock, credential = Clock(), made()
        token_of(credential, platform, clock)
        clock.time += 1e9
        token_of(credential, platform, clock)
        assert len(platform.asked) == 1

    def test_tokens_belong_to_one_credential(self) -> None:
        platform = Platform()
        assert [token_of(made(), platform) for _ in range(2)] == ["Bearer token-1", "Bearer token-2"]


class TestRefusal:
    def test_throws_the_refused_token_away_once_for_all_who_had_it(self) -> None:
        platform, credential = Platform(), made()
        before = [authorized(credential, within=context(platform.send)) for _ in range(3)]
        for request in before:
            assert credential.refused is not None
            assert run(refusing(credential, request)) is True
            assert token_of(credential, platform) == "Bearer token-2"
        assert len(platform.asked) == 2

    @pytest.mark.anyio
    async def test_a_call_that_is_given_up_does_not_fail_the_others(self) -> None:
        platform, credential = Platform(), made()
        begun = anyio.Event()
        found: list[str] = []

        async def stalled(_: OutgoingRequest) -> tuple[int, object]:
            begun.set()
            await anyio.sleep(60)
            raise AssertionError

        async def leader(scope: anyio.CancelScope) -> None:
            with scope:
                await credential.authorize(outgoing(), context(stalled, new_lock=SuspendingLock))

        async def follower() -> None:
            sent = await credential.authorize(outgoing(), context(platform.send, new_lock=SuspendingLock))
            found.append(sent.headers["authorization"])

        scope = anyio.CancelScope()
        async with anyio.create_task_group() as group:
            group.start_soon(leader, scope)
            await begun.wait()
            group.start_soon(follower)
            await anyio.sleep(0.01)
            scope.cancel()
        assert found == ["Bearer token-1"]

    @pytest.mark.anyio
    async def test_a_failure_is_that_of_all_who_waited(self) -> None:
        platform, credential = Platform(lambda _: ConnectionError("down")), made()
        failures: list[str] = []

        async def slow(request: OutgoingRequest) -> tuple[int, object]:
            await anyio.sleep(0.01)
            return await platform.send(request)

        async def call() -> None:
            try:
                await credential.authorize(outgoing(), context(slow, new_lock=SuspendingLock))
            except ConnectionError as error:
                failures.append(str(error))

        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(call)
        assert (failures, len(platform.asked)) == (["down"] * 5, 1)

    def test_a_failure_is_not_remembered(self) -> None:
        answers = [ConnectionError("down"), TransportError("timeout", "late"), {"data": {"access_token": "token", "expires_in": 60}}]
        platform, credential = Platform(lambda count: answers[count - 1]), made()
        with pytest.raises(ConnectionError, match="down"):
            token_of(credential, platform)
        with pytest.raises(TransportError, match="late"):
            token_of(credential, platform)
        assert token_of(credential, platform) == "Bearer token"


async def refusing(credential: Credential, request: OutgoingRequest) -> bool:
    assert credential.refused is not None
    return await credential.refused(request)


def jwt(claims: object) -> str:
    return f"e30.{urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.c2ln"


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param(jwt({"pool": "p1"}), {"x-example-pool": "p1"}, id="claim"),
        pytest.param(jwt({"pool": "p1", "other": "\u00fb\u00ff\u00fe???>>>"}), {"x-example-pool": "p1"}, id="base64url alphabet"),
        pytest.param(jwt({"other": "p1"}), {}, id="no such claim"),
        pytest.param(jwt({"pool": {"a": 1}}), {}, id="claim that is no text"),
        pytest.param(jwt({"pool": "p1\r\nx-evil: 1"}), {}, id="claim that adds a header"),
        pytest.param(jwt(None), {}, id="claims that are no object"),
        pytest.param("opaque", {}, id="no JWT"),
        pytest.param("a.%%%.c", {}, id="broken JWT"),
        pytest.param("a._____w.c", {}, id="no text"),
    ],
)
def test_claim_headers(given: str, want: dict[str, str]) -> None:
    platform = Platform(lambda _: {"data": {"access_token": given, "expires_in": 60}})
    sent = authorized(made(scheme=""), outgoing(headers={}), context(platform.send))
    assert sent.headers == {"authorization": given, **want}


class TestErrors:
    WITHOUT = "The exchange for a token was answered with HTTP 200 and no token"

    @pytest.mark.parametrize(
        ("given", "want"),
        [
            pytest.param({"statusCode": 401, "message": "Unknown key"}, ": Unknown key", id="envelope with a reason"),
            pytest.param({"message": "no key SK_very_secret"}, ": no key ***", id="reason that repeats the secret"),
            pytest.param({"message": "a\x1b[2J\nb"}, ": a [2J b", id="reason with control characters"),
            pytest.param("<html>", "", id="text"),
            pytest.param(None, "", id="nothing"),
            pytest.param({"data": "x"}, "", id="data that is no object"),
            pytest.param({"data": {"access_token": "a\r\nb"}}, "", id="token that adds a header"),
        ],
    )
    def test_say_why(self, given: object, want: str) -> None:
        with pytest.raises(CredentialError) as raised:
            token_of(made(), Platform(lambda _: given))
        assert (str(raised.value), raised.value.status) == (self.WITHOUT + want, 200)

    @pytest.mark.parametrize("missing", ["", None])
    def test_a_member_that_is_missing_is_not_exchanged(self, missing: object) -> None:
        platform = Platform()
        with pytest.raises(CredentialError, match="^accessKeySecret: missing$") as raised:
            token_of(made(members=lambda: {"accessKeyId": "AK", "accessKeySecret": missing}), platform)
        assert raised.value.missing
        assert platform.asked == []

    def test_nothing_shows_the_secret_or_the_token(self) -> None:
        credential = made()
        token_of(credential, Platform())
        assert "SK_very" not in shown(credential)
        assert "token-1" not in shown(credential)
