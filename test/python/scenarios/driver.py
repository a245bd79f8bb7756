"""Makes the calls of scenarios with the Python packages; prints one JSON line for each.

``python driver.py scenarios.json sync|async http://127.0.0.1:4010``, with the packages on the path.
"""

import asyncio
import base64
import hashlib
import hmac
import importlib
import inspect
import json
import math
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any


class FixedEnvironment:
    def __init__(self, now: float) -> None:
        self._now = now
        self.count = 0

    def now(self) -> float:
        return self._now

    def nonce(self) -> str:
        self.count += 1
        return f"{self.count:032x}"

    def random(self) -> float:
        return 0

    def wait(self, milliseconds: float) -> None:
        return None


def signer(secret: str, signed: list[str]) -> Callable[[str], str]:
    def sign(text: str) -> str:
        signed.append(text)
        return base64.b64encode(hmac.digest(secret.encode(), text.encode(), hashlib.sha1)).decode()

    return sign


def decoded(value: Any) -> Any:
    if isinstance(value, list):
        return [decoded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$file" in value:
        data, name, content_type = value["$file"].encode(), value.get("name", "blob"), value.get("type")
        return (name, data, content_type) if content_type else (name, data) if "name" in value else data
    if "$date" in value:
        return datetime.fromisoformat(value["$date"])
    if "$float" in value:
        return float(value["$float"].replace("Infinity", "inf"))
    if "$bytes" in value:
        return base64.b64decode(value["$bytes"])
    return {name: decoded(member) for name, member in value.items()}


def encoded(value: Any) -> Any:
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, Mapping):
        return {name: encoded(member) for name, member in value.items()}
    if isinstance(value, (list, tuple, Iterator)):
        return [encoded(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    raise TypeError(f"no value of a scenario: {type(value).__name__}")


async def settled(value: Any) -> Any:
    """What comes to an awaitable, with all items of what is iterated over asynchronously."""
    if inspect.isawaitable(value):
        value = await value
    if isinstance(value, AsyncIterator):
        return [item async for item in value]
    if isinstance(value, dict):
        return {name: await settled(member) for name, member in value.items()}
    return value


def client_of(description: Any, kind: str, url: str, environment: FixedEnvironment, signed: list[str]) -> Any:
    python = description["python"]
    made = getattr(importlib.import_module(python["module"]), python[kind])
    options: dict[str, Any] = {"environment": environment, "max_retries": 0}
    for name, value in description["options"].items():
        argument = python["options"][name]
        options[argument] = (
            signer(value, signed) if name in description["signing"] else url if value == "$url" else value
        )
    return made(**options)


async def told(scenario: Any, client: Any) -> dict[str, Any]:
    method = getattr(client, scenario["python"]["method"], None)
    if method is None:
        return {"raised": {"type": "MissingMethod", "message": scenario["call"]}}
    names = scenario["python"]["arguments"]
    given = {names[name]: decoded(value) for name, value in (scenario["input"] or {}).items()}
    headers = {**scenario["headers"], "x-scenario": scenario["id"]}
    try:
        return {"result": encoded(await settled(method(**given, request_options={"headers": headers})))}
    except Exception as error:
        return {"raised": {"type": type(error).__name__, "message": str(error)}}


async def main(path: str, kind: str, url: str) -> None:
    scenarios = json.loads(Path(path).read_text(encoding="utf-8"))
    signed: list[str] = []
    environment = FixedEnvironment(scenarios["now"])
    clients = {
        name: client_of(description, kind, url, environment, signed)
        for name, description in scenarios["clients"].items()
    }
    for index, scenario in enumerate(scenarios["scenarios"]):
        # One difference must not make all that follow differ.
        environment.count = index << 8
        outcome = await told(scenario, clients[scenario["client"]])
        print(json.dumps({"id": scenario["id"], "signed": signed, **outcome}))
        signed.clear()
    for client in clients.values():
        closed = client.close()
        if inspect.isawaitable(closed):
            await closed


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
