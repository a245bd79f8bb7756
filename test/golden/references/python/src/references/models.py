# Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class A(TypedDict):
    a: NotRequired[str]


class C(TypedDict):
    d: NotRequired[Any]
    p: NotRequired[A]
    """Beside. Deprecated."""
    q: NotRequired[S]
    """Length: at most 3."""


class D(TypedDict):
    i: NotRequired[Inner]


class Here(TypedDict):
    n: NotRequired[str]


class Inner(TypedDict):
    x: NotRequired[float]


class Named(TypedDict):
    n: NotRequired[str]


class Page(TypedDict):
    items: NotRequired[list[Any]]


class Tree(TypedDict):
    children: NotRequired[list[Tree]]


class Users(TypedDict):
    items: NotRequired[list[Any]]


S: TypeAlias = str
