"""Connections belong to the process and the event loop that opened them."""

import gc
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import pytest
from call import authorized, context
from loopback import Received, http, sending, serving
from rig import SETTINGS, Kind, operation
from runtime.blocking import BlockingLock, limited
from runtime.client import Client
from runtime.core import Core
from runtime.credentials.renewed_token import FetchedToken, renewed_token
from runtime.network.blocking_transport import BlockingTransport
from runtime.network.suspending_transport import SuspendingTransport
from runtime.running import run
from runtime.transport import Transport

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


def echo(received: Received, _: Any) -> bytes:
    return http(received.target)


def in_child(work: Callable[[], str]) -> str:
    """What the work returns in a process that is a copy of this one."""
    here, there = multiprocessing.Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        try:
            there.send(work())
        except BaseException as error:
            there.send(f"{type(error).__name__}: {error}")
        os._exit(0)
    os.waitpid(child, 0)
    there.close()
    with here:
        said: str = here.recv()
    return said


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
class TestAProcessThatIsACopy:
    def test_opens_connections_of_its_own(self) -> None:
        with serving(echo) as server:
            transport = BlockingTransport({})

            def call(target: str) -> str:
                answer = run(transport.send(sending(server.url, target)))
                return f"{answer.status} {bytes(answer.body).decode()}"

            assert call("/before") == "200 /before"
            assert in_child(lambda: call("/child")) == "200 /child"
            assert server.opened == 2
            # The parent's connection is as it was.
            assert call("/after") == "200 /after"
            assert server.opened == 2
            transport.close()

    def test_does_not_wait_for_a_thread_that_it_does_not_have(self) -> None:
        lock = BlockingLock()

        async def held() -> str:
            async with lock:
                return "held"

        entered, leave = threading.Event(), threading.Event()

        async def holding() -> None:
            async with lock:
                entered.set()
                leave.wait(20)

        holder = threading.Thread(target=lambda: run(holding()))
        holder.start()
        entered.wait(5)
        said = in_child(lambda: run(limited(time.monotonic() + 0.2, held())) or "")
        leave.set()
        holder.join()
        assert said == "held"

    def test_made_during_the_first_call_of_a_thread_can_make_calls(self, monkeypatch: pytest.MonkeyPatch) -> None:
        entered = threading.Event()
        made = Core._made_transport

        def slowly(core: Core) -> Transport:
            entered.set()
            time.sleep(0.3)
            return made(core)

        monkeypatch.setattr(Core, "_made_transport", slowly)
        with serving(lambda *_: http('{"statusCode":200,"message":"ok"}', headers={"content-type": "application/json"})) as server:
            first, second = (Client(SETTINGS, {"host": server.url}) for _ in range(2))
            caller = threading.Thread(target=first._send, args=(operation("GET", "/x"), {}, None))
            caller.start()
            entered.wait(5)

            def call() -> str:
                signal.alarm(5)
                return str(second._send(operation("GET", "/x"), {}, None))

            assert "200" in in_child(call)
            caller.join()
            first.close()


    def test_made_while_a_thread_is_about_to_get_a_token_gets_one(self) -> None:
        entered = threading.Event()

        def slowly() -> BlockingLock:
            entered.set()
            time.sleep(0.3)
            return BlockingLock()

        async def fetched(*_: Any) -> FetchedToken:
            return FetchedToken({"authorization": "Bearer token"}, 60)

        async def unused(_: Any) -> Any:
            raise AssertionError("nothing is sent")

        first, second = renewed_token(fetched), renewed_token(fetched)
        holder = threading.Thread(target=lambda: authorized(first, within=replace(context(unused), new_lock=slowly)))
        holder.start()
        entered.wait(5)

        def call() -> str:
            signal.alarm(5)
            return authorized(second, within=context(unused)).headers["authorization"]

        assert in_child(call) == "Bearer token"
        holder.join()


class TestAnEventLoop:
    @pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
    @pytest.mark.parametrize(("first", "second"), [("asyncio", "asyncio"), ("asyncio", "trio"), ("trio", "asyncio"), ("trio", "trio")])
    def test_that_comes_after_another_opens_connections_of_its_own(self, first: Any, second: Any) -> None:
        with serving(echo) as server:
            transport = SuspendingTransport({})

            async def call(target: str) -> str:
                answers = [await transport.send(sending(server.url, target)) for _ in range(2)]
                return " ".join(f"{answer.status} {bytes(answer.body).decode()}" for answer in answers)

            async def last() -> str:
                try:
                    return await call("/2")
                finally:
                    await transport.close()

            assert anyio.run(call, "/1", backend=first) == "200 /1 200 /1"
            assert anyio.run(last, backend=second) == "200 /2 200 /2"
            assert server.opened == 2
        # What the first loop left open is found here, and not in another test.
        gc.collect()

    def test_of_another_thread_has_its_own_while_both_run(self) -> None:
        with serving(echo) as server:
            transport = SuspendingTransport({})
            turn = threading.Barrier(2)
            found: list[str] = []

            async def calls(name: str) -> None:
                for count in range(3):
                    turn.wait(5)
                    answer = await transport.send(sending(server.url, f"/{name}{count}"))
                    found.append(bytes(answer.body).decode())
                await transport.close()

            threads = [threading.Thread(target=lambda name=name: anyio.run(calls, name)) for name in "ab"]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert sorted(found) == ["/a0", "/a1", "/a2", "/b0", "/b1", "/b2"]
            assert server.opened == 2

    def test_are_closed_by_a_client_in_each_of_them(self) -> None:
        with serving(lambda *_: http('{"statusCode":200,"message":"ok"}', headers={"content-type": "application/json"})) as server:
            client = Kind("asyncio", "asyncio").client({"host": server.url})
            turn = threading.Barrier(2)

            async def calls() -> None:
                await client._send(operation("GET", "/x"), {}, None)
                turn.wait(5)
                await client.close()

            threads = [threading.Thread(target=anyio.run, args=(calls,)) for _ in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            server.wait_closed(2)
        gc.collect()
