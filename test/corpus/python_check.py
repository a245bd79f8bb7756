"""Runs a generated package as an application and its libraries would, and prints what is wrong as JSON.

``python -B -W error python_check.py SOURCE NAME``, in an interpreter that has loaded nothing of it.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import pkgutil
import sys
import time
import traceback
import typing
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import typing_extensions


class Trial:
    """What was wrong so far."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def of(self, what: str, do: Callable[[], Any]) -> Any:
        try:
            return do()
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(place.filename).name}:{place.lineno}"
            self.problems.append(f"{type(error).__name__} {what}: {str(error)[:300]} ({where})")
            return None


def texts(source: Path) -> dict[str, str]:
    """What was generated; the runtime is the same for every document."""
    files = [path for path in sorted(source.rglob("*.py")) if "_runtime" not in path.parts]
    return {str(path.relative_to(source)): path.read_text(encoding="utf-8") for path in files}


def forget(name: str) -> None:
    """As an interpreter has it that has just begun; the runtime imports nothing of the rest, and stays."""
    for loaded in [one for one in sys.modules if one == name or one.startswith(f"{name}.")]:
        if not loaded.startswith(f"{name}._runtime"):
            del sys.modules[loaded]


def imported_first(module: str, name: str) -> None:
    forget(name)
    importlib.import_module(module)


def exports(package: ModuleType) -> list[Any]:
    return [getattr(package, one) for one in package.__all__]


def dictionaries(module: ModuleType) -> list[Any]:
    values = vars(module).values()
    return [one for one in values if typing_extensions.is_typeddict(one) and one.__module__ == module.__name__]


def clients(package: ModuleType, name: str) -> list[Any]:
    runtime = importlib.import_module(f"{name}._runtime.client")
    bases = (runtime.Client, runtime.AsyncClient)
    return [one for one in exports(package) if inspect.isclass(one) and issubclass(one, bases)]


def made(client: Any) -> None:
    """With what has to be given, for which an address will do; documents name servers without https."""
    options = inspect.signature(client).parameters
    wanted = {name: "https://api.example.com" for name, one in options.items() if one.default is inspect.Parameter.empty}
    one = client(**wanted, allow_insecure=True)
    if hasattr(one, "__aenter__"):
        asyncio.run(entered(one))
    else:
        with one:
            pass


async def entered(client: Any) -> None:
    async with client:
        pass


def operations_of(modules: list[ModuleType], name: str) -> int:
    kind = importlib.import_module(f"{name}._runtime.operation").Operation
    return len({id(value) for module in modules for value in vars(module).values() if isinstance(value, kind)})


def used(trial: Trial, name: str) -> dict[str, object]:
    """How many operations there are facts of, and the seconds that importing everything took."""
    package = trial.of("importing the package", lambda: importlib.import_module(name))
    if package is None:
        return {"operations": 0, "importing": 0}
    paths = [one.name for one in pkgutil.walk_packages(package.__path__, f"{name}.") if "._runtime" not in one.name]
    for path in paths:
        trial.of(f"importing {path} first", partial(imported_first, path, name))
    forget(name)
    began = time.process_time()
    package = importlib.import_module(name)
    trial.of("importing what is exported", partial(exports, package))
    importing = time.process_time() - began
    modules = [trial.of(f"importing {path}", partial(importlib.import_module, path)) for path in paths]
    there = [module for module in modules if module is not None]
    for one in [one for module in there for one in dictionaries(module)]:
        trial.of(f"hints of {one.__name__}", partial(typing.get_type_hints, one, include_extras=True))
    found = trial.of("finding the clients", partial(clients, package, name)) or []
    if len(found) < 2:
        trial.problems.append(f"there are {len(found)} clients")
    for client in found:
        trial.of(f"making {client.__name__}", partial(made, client))
    return {"operations": operations_of(there, name), "importing": round(importing, 2)}


def main(source: str, name: str) -> None:
    began = time.process_time()
    trial = Trial()
    sys.path.insert(0, source)
    files = texts(Path(source))
    for path, text in files.items():
        trial.of(f"compiling {path}", partial(compile, text, path, "exec", dont_inherit=True))
    facts = {"operations": 0, "importing": 0} if trial.problems else used(trial, name)
    size = sum(map(len, files.values()))
    spent = time.process_time() - began
    sys.stdout.write(json.dumps({"problems": trial.problems, "size": size, "spent": spent, **facts}))


main(*sys.argv[1:])
