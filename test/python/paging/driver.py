"""Reads the pages of scenarios with a generated package; prints one JSON line for each.

``python driver.py MODULE CLASS ADDRESS < scenarios.json``, with the package on the path.
"""

import asyncio
import importlib
import json
import re
import sys
from collections.abc import AsyncIterator
from typing import Any


async def read(walk: Any, found: list[Any]) -> None:
    if isinstance(walk, AsyncIterator):
        async for one in walk:
            found.append(one)
    else:
        found.extend(one for one in walk)


async def told(client: Any, scenario: Any) -> dict[str, Any]:
    name = re.sub("([A-Z])", lambda letter: f"_{letter[0].lower()}", scenario["call"])
    found: list[Any] = []
    own = {"headers": scenario["headers"], "max_retries": 0, **scenario["options"]}
    try:
        await read(getattr(client, f"{name}_{scenario['how']}")(**scenario["input"], request_options=own), found)
    except Exception as error:
        return {"found": found, "raised": {"name": type(error).__name__, "message": f"{error}"}}
    return {"found": found}


async def main(module: str, class_name: str, address: str) -> None:
    client = getattr(importlib.import_module(module), class_name)(base_url=address, token="secret-token", proxy=False)
    for scenario in json.load(sys.stdin):
        print(json.dumps(await told(client, scenario)))
    closed = client.close()
    if closed is not None:
        await closed


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
