# Generated from test/golden/docs/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import datetime
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven

_EXPLAIN: Operation[CallResult[None, Any]] = Operation("explain", "POST", "/docs", answer="none")
_GUESS: Operation[CallResult[None, Any]] = Operation("guess", "GET", "/unsure", safe=False, answer="none")


class DefaultCalls(Client):
    """Calls of `default`."""

    def explain(
        self,
        *,
        text: str,
        count: int | NotGiven = NOT_GIVEN,
        list: list[str] | NotGiven = NOT_GIVEN,
        old: str | NotGiven = NOT_GIVEN,
        when: str | datetime.datetime | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """Explains itself. And says more, about `*/` and **/bold/** and @mentions.

        Deprecated.

        ``POST /docs``

        See https://example.com/explain

        Args:
            text: The text. Length: 1 to 100. Pattern: `^[a-z]*/$`.
            count: Value: 1. Default: `1`.
            list: Two lines. The second. URI. Holds: 1 to 5 items.
            old: Deprecated.
            when: When: Date and time (RFC 3339).
        """
        return self._send(
            _EXPLAIN,
            {"text": text, "count": count, "list": list, "old": old, "when": when},
            request_options,
        )

    def guess(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """Guesses.

        Known from a sister platform; this one may not serve it.

        ``GET /unsure``
        """
        return self._send(_GUESS, {}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def explain(
        self,
        *,
        text: str,
        count: int | NotGiven = NOT_GIVEN,
        list: list[str] | NotGiven = NOT_GIVEN,
        old: str | NotGiven = NOT_GIVEN,
        when: str | datetime.datetime | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """Explains itself. And says more, about `*/` and **/bold/** and @mentions.

        Deprecated.

        ``POST /docs``

        See https://example.com/explain

        Args:
            text: The text. Length: 1 to 100. Pattern: `^[a-z]*/$`.
            count: Value: 1. Default: `1`.
            list: Two lines. The second. URI. Holds: 1 to 5 items.
            old: Deprecated.
            when: When: Date and time (RFC 3339).
        """
        return await self._send(
            _EXPLAIN,
            {"text": text, "count": count, "list": list, "old": old, "when": when},
            request_options,
        )

    async def guess(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """Guesses.

        Known from a sister platform; this one may not serve it.

        ``GET /unsure``
        """
        return await self._send(_GUESS, {}, request_options)
