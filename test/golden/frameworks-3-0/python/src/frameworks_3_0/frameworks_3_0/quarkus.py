# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .quarkus_models import UUID, Fruit, Instant, LocalDate

_ADD_FRUIT: Operation[CallResult[list[Fruit], Any]] = Operation(
    "addFruit",
    "POST",
    "/quarkus/fruits",
    security=(("SecurityScheme",),),
    answer="json",
)


class QuarkusCalls(Client):
    """Calls of `quarkus`."""

    def add_fruit(
        self,
        *,
        name: str,
        at: Instant | NotGiven = NOT_GIVEN,
        id: UUID | NotGiven = NOT_GIVEN,
        season: LocalDate | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[Fruit], Any]:
        """``POST /quarkus/fruits``

        Args:
            name: Pattern: `\\S`.
            id: Pattern: `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`.
        """
        return self._send(_ADD_FRUIT, {"name": name, "at": at, "id": id, "season": season}, request_options)


class AsyncQuarkusCalls(AsyncClient):
    """Calls of `quarkus`."""

    async def add_fruit(
        self,
        *,
        name: str,
        at: Instant | NotGiven = NOT_GIVEN,
        id: UUID | NotGiven = NOT_GIVEN,
        season: LocalDate | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[Fruit], Any]:
        """``POST /quarkus/fruits``

        Args:
            name: Pattern: `\\S`.
            id: Pattern: `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`.
        """
        return await self._send(_ADD_FRUIT, {"name": name, "at": at, "id": id, "season": season}, request_options)
