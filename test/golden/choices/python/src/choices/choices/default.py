# Generated from test/golden/choices/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import ChooseAnswer, Color

_CHOOSE: Operation[CallResult[ChooseAnswer, Any]] = Operation("choose", "POST", "/choices", answer="json")


class DefaultCalls(Client):
    """Calls of `default`."""

    def choose(
        self,
        *,
        color: Color,
        kind: Literal["fixed"] | NotGiven = NOT_GIVEN,
        size: Literal["s", "m", "l"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ChooseAnswer, Any]:
        """``POST /choices``"""
        return self._send(_CHOOSE, {"color": color, "kind": kind, "size": size}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def choose(
        self,
        *,
        color: Color,
        kind: Literal["fixed"] | NotGiven = NOT_GIVEN,
        size: Literal["s", "m", "l"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ChooseAnswer, Any]:
        """``POST /choices``"""
        return await self._send(_CHOOSE, {"color": color, "kind": kind, "size": size}, request_options)
