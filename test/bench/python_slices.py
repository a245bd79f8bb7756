"""Calls in slices that take turns: CPU of this process and time for each call. One JSON document in, one out."""

import asyncio
import gc
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import requests
from genauth import AsyncAuthenticationClient, AsyncManagementClient, AuthenticationClient, ManagementClient

GIVEN = json.loads(sys.argv[1])
ORIGIN: str = GIVEN["origin"]
KEY = {"access_key_id": "key", "access_key_secret": "secret", "host": ORIGIN}
APPLICATION = {"app_id": "id", "app_secret": "secret", "app_host": ORIGIN}
BODY = {"options": {"pagination": {"page": 1, "limit": 10}}}

Call = Callable[[], Any]


def blocking() -> dict[str, tuple[str, Call]]:
    """By name: what it is compared with, and one call."""
    plain, session = httpx.Client(), requests.Session()
    management, authentication = ManagementClient(**KEY), AuthenticationClient(**APPLICATION)
    return {
        "httpx, GET": ("httpx, GET", lambda: plain.get(f"{ORIGIN}/api/v3/get-user?userId=1").json()),
        "httpx, POST": ("httpx, POST", lambda: plain.post(f"{ORIGIN}/api/v3/list-users", json=BODY).json()),
        "requests, GET": ("httpx, GET", lambda: session.get(f"{ORIGIN}/api/v3/get-user?userId=1").json()),
        "requests, POST": ("httpx, POST", lambda: session.post(f"{ORIGIN}/api/v3/list-users", json=BODY).json()),
        "ours, unsigned GET": ("httpx, GET", authentication.get_country_list),
        "ours, signed GET": ("httpx, GET", lambda: management.get_user(user_id="1")),
        "ours, signed POST": ("httpx, POST", lambda: management.list_users(options=BODY["options"])),
    }


def suspending() -> dict[str, tuple[str, Callable[[], Awaitable[Any]]]]:
    plain = httpx.AsyncClient()
    management, authentication = AsyncManagementClient(**KEY), AsyncAuthenticationClient(**APPLICATION)

    async def get() -> Any:
        return (await plain.get(f"{ORIGIN}/api/v3/get-user?userId=1")).json()

    async def post() -> Any:
        return (await plain.post(f"{ORIGIN}/api/v3/list-users", json=BODY)).json()

    return {
        "httpx, async GET": ("httpx, async GET", get),
        "httpx, async POST": ("httpx, async POST", post),
        "ours, async unsigned GET": ("httpx, async GET", authentication.get_country_list),
        "ours, async signed GET": ("httpx, async GET", lambda: management.get_user(user_id="1")),
        "ours, async signed POST": ("httpx, async POST", lambda: management.list_users(options=BODY["options"])),
    }


def check(name: str, answer: Any) -> None:
    if answer.get("statusCode") != 200:
        raise SystemExit(f"{name}: {answer}")


async def main() -> None:
    alone, together = blocking(), suspending()
    samples: dict[str, dict[str, list[float]]] = {name: {"cpu": [], "perSecond": []} for name in (*alone, *together)}
    for turn in range(-1, GIVEN["rounds"]):
        names = list(samples) if turn % 2 == 0 else list(samples)[::-1]
        for name in names:
            gc.collect()
            cpu, clock = time.process_time(), time.perf_counter()
            if name in alone:
                call = alone[name][1]
                for _ in range(GIVEN["slice"]):
                    answer = call()
            else:
                wait = together[name][1]
                for _ in range(GIVEN["slice"]):
                    answer = await wait()
            cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
            check(name, answer)
            # The first round warms everything up.
            if turn >= 0:
                samples[name]["cpu"].append(cpu / GIVEN["slice"] * 1e6)
                samples[name]["perSecond"].append(GIVEN["slice"] / clock)
    bases = {name: base for name, (base, _) in {**alone, **together}.items()}
    print(json.dumps({"bases": bases, "samples": samples}))


asyncio.run(main())
