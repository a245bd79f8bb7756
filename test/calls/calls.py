"""Makes the calls that a list names with a generated client; prints what is wrong with each, null for nothing.

``python calls.py calls.json``
"""

import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import Any

AWAITED = 10
"""So many calls are made with the asynchronous client too: both kinds share what knows of operations."""


def decoded(value: dict[str, Any]) -> Any:
    return bytes(value["$bytes"]) if value.keys() == {"$bytes"} else value


def wrong(result: Any, answers: list[Any]) -> str | None:
    refusal = result["headers"].get("x-mock-refusal")
    if refusal is not None:
        return f"{result['status']} {refusal}"
    # Any other status is what the document describes.
    if not result["ok"]:
        return json.dumps(result["error"]) if result["status"] == 0 else None
    data, headers, body = result["data"], answers[-1].headers, bytes(answers[-1].body)
    is_redirect = isinstance(data, str) and data == headers.get("location")
    same = hasattr(data, "close") or is_redirect or is_what_came(data, body)
    return None if same else f"{result['status']} came to {str(data)[:200]} and was {body[:200]!r}"


def is_what_came(data: Any, body: bytes) -> bool:
    """As bytes, as text, or as JSON."""
    if isinstance(data, bytes):
        return data == body
    text = body.decode()
    return data is None if not text else data == text or json.dumps(data) == json_of(text)


def json_of(text: str) -> str | None:
    try:
        return json.dumps(json.loads(text))
    except ValueError:
        return None


def problem(client: Any, call: Any) -> str | None:
    method = getattr(client, call["method"], None)
    if method is None:
        return "the client has no such method"
    try:
        answers: list[Any] = []
        result = method(**call["arguments"], request_options={"on_answer": answers.append})
        if hasattr(result.get("data"), "close"):
            with result["data"] as items:
                next(items, None)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return wrong(result, answers)


async def awaited_problem(client: Any, call: Any) -> str | None:
    try:
        answers: list[Any] = []
        method = getattr(client, call["method"])
        result = await method(**call["arguments"], request_options={"on_answer": answers.append})
        if hasattr(result.get("data"), "close"):
            async with result["data"] as items:
                await anext(items, None)
    except Exception as error:
        return f"awaited, {type(error).__name__}: {error}"
    reason = wrong(result, answers)
    return None if reason is None else f"awaited, {reason}"


async def awaited_problems(client: Any, calls: list[Any]) -> list[str | None]:
    async with client:
        return [await awaited_problem(client, call) for call in calls]


def main(path: str) -> None:
    given = json.loads(Path(path).read_text(encoding="utf-8"), object_hook=decoded)
    sys.path.insert(0, given["source"])
    module = importlib.import_module(given["module"])
    classes, calls = given["classes"], given["calls"]
    options = {**given["options"], "max_retries": 0, "timeout": 60_000}
    with getattr(module, classes["sync"])(**options) as client:
        problems = [problem(client, call) for call in calls]
    awaited = asyncio.run(awaited_problems(getattr(module, classes["async"])(**options), calls[:AWAITED]))
    for index, also in enumerate(awaited):
        problems[index] = problems[index] or also
    print(json.dumps(problems))


main(sys.argv[1])
