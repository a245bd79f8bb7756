# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class LegalPerson(TypedDict):
    company: str


class NaturalPerson(TypedDict):
    first: str


class PaginatedDto(TypedDict):
    limit: float
    offset: float
    total: float


NullEnum: TypeAlias = None


SpringAnimal: TypeAlias = "SpringCat | SpringDog"


from .frameworks_3_0.spring_models import SpringCat, SpringDog
