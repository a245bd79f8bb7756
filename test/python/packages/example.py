"""Runs an example as it is written, but for hosts and credentials; or the same with an asynchronous client."""

import asyncio
import contextlib
import io
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

_EXAMPLES = Path(__file__).parent / "examples"
_ASYNC = {
    "AuthenticationClient": "AsyncAuthenticationClient",
    "ManagementClient": "AsyncManagementClient",
    "Fief": "FiefAsync",
}

Kind = Literal["sync", "async"]


def run_example(
    name: str, kind: Kind, replaced: Mapping[str, str], *, closing: bool = True, **given: Any
) -> SimpleNamespace:
    """Its names, and as ``printed`` what it printed. ``given``: what it finds among the names of Python (``input``).

    ``closing``: whether its clients are closed at its end.
    """
    path = _EXAMPLES / f"{name}.py"
    source = path.read_text(encoding="utf-8")
    for old, new in replaced.items():
        source = source.replace(old, new)
    names: dict[str, Any] = {"__name__": "__main__", **given}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        if kind == "sync":
            try:
                exec(compile(source, str(path), "exec"), names)
            finally:
                for value in names.values() if closing else ():
                    if not isinstance(value, type) and hasattr(value, "close"):
                        value.close()
        else:
            exec(compile(asynchronous(source), str(path), "exec"), names)
            names.update(asyncio.run(names["main"]()))
    return SimpleNamespace(**{**names, "printed": printed.getvalue()})


def asynchronous(source: str) -> str:
    """The same calls, awaited, of the asynchronous client."""
    for sync, other in _ASYNC.items():
        source = re.sub(rf"\b{sync}\b", other, source)
    imports, rest = source.split("\n\n", 1)
    client = re.search(r"^(\w+) = \w+\(", rest, re.MULTILINE)
    assert client is not None
    # A token is set without asking anybody.
    rest = re.sub(rf"\b{client[1]}\.(?!set_)", f"await {client[1]}.", rest)
    made, calls = rest.split("\n)\n", 1)
    body = f"{made}\n)\ntry:\n{textwrap.indent(calls.strip() or 'pass', '    ')}\nfinally:\n    await {client[1]}.close()\nreturn locals()"
    return f"{imports}\n\nasync def main():\n{textwrap.indent(body, '    ')}\n"
