"""Prints the public names of a package, module by module: ``python surface.py SOURCE MODULE``.

A class comes with its public methods, a callable with its arguments: ``name`` must be given, ``name=`` may be, and what
stands after ``*`` is given by name. A class with the methods of an earlier one says so. What Python's own classes hand
down depends on its version, and is left out.
"""

import inspect
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from typing_extensions import is_typeddict


def main(source: str, package: str) -> None:
    sys.path.insert(0, source)
    before: dict[tuple[str, ...], str] = {}
    listed = [[f"# {module.__name__}", *names_of(module, before)] for module in modules(Path(source), package)]
    print("\n\n".join("\n".join(lines) for lines in listed))


def modules(source: Path, package: str) -> Iterator[ModuleType]:
    """Those that say what is public in them."""
    names = sorted(".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__") for path in (source / package).rglob("*.py"))
    for module in (import_module(name) for name in names if "._" not in name):
        if hasattr(module, "__all__"):
            yield module


def names_of(module: Any, before: dict[tuple[str, ...], str]) -> Iterator[str]:
    """``before``: where the same methods were told already."""
    for name in sorted(module.__all__):
        value = getattr(module, name)
        if inspect.isfunction(value):
            yield f"function {name}{arguments(value)}"
        elif isinstance(value, type) and issubclass(value, Enum):
            yield from (f"enum {name}.{member}" for member in sorted(value.__members__))
        elif not isinstance(value, type) or is_typeddict(value) or getattr(value, "_is_protocol", False):
            yield f"{'const' if name.isupper() else 'type'} {name}"
        else:
            yield f"class {name}{arguments(value) if is_made_here(value) else ''}"
            methods, here = tuple(methods_of(value)), f"{module.__name__}.{name}"
            # Few say more than where they stand.
            there = before.setdefault(methods, here) if len(methods) > 3 else here
            yield from (f"class {name}.{method}" for method in methods) if there == here else [f"class {name}: as {there}"]


def is_made_here(value: type) -> bool:
    return any(maker in vars(owner) for owner in owners(value) for maker in ("__init__", "__new__"))


def owners(value: type) -> list[type]:
    """The class and what it is made of in its own package."""
    package = value.__module__.partition(".")[0]
    return [owner for owner in value.__mro__ if owner.__module__.partition(".")[0] == package]


def methods_of(value: type) -> Iterator[str]:
    for name in sorted({name for owner in owners(value) for name in vars(owner) if not name.startswith("_")}):
        member = inspect.getattr_static(value, name)
        if isinstance(member, property):
            yield name
        elif callable(getattr(value, name)):
            yield f"{name}{arguments(getattr(value, name))}"


def arguments(value: Any) -> str:
    """Without ``self``, and without those whose name begins with ``_``."""
    shown: list[str] = []
    is_named = False
    for one in inspect.signature(value).parameters.values():
        if one.name == "self" or one.name.startswith("_"):
            continue
        if one.kind is one.KEYWORD_ONLY and not is_named:
            shown.append("*")
        is_named = is_named or one.kind in {one.KEYWORD_ONLY, one.VAR_POSITIONAL}
        stars = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(one.kind, "")
        shown.append(f"{stars}{one.name}{'' if one.default is one.empty else '='}")
    return f"({', '.join(shown)})"


main(*sys.argv[1:])
