"""Events of a platform that lets its clients publish too: by an operation of the client, with its options."""

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from ..core import RequestOptions
from ..json_text import json_text
from .create_events import AsyncEvents, Events, EventSettings, EventsOptions

Answer = TypeVar("Answer")


class PublishingEvents(Events, Generic[Answer]):
    """Subscribes and publishes; ``Answer``: of the operation that publishes."""

    def __init__(
        self,
        settings: EventSettings,
        options: EventsOptions,
        publish: Callable[[str, str, RequestOptions | None], Answer],
    ) -> None:
        super().__init__(settings, options)
        self._publish = publish

    def pub(self, code: str, data: Any, request_options: RequestOptions | None = None) -> Answer:
        """
        Gives the data to all who subscribe to this kind of event: a text as it is, so that JSON which is written
        already stays what it is; anything else as JSON. Raises ``ValueError`` without a code, ``TypeError`` or
        ``ValueError`` for what JSON has no text for; failures are in the answer.
        """
        return self._publish(*_publication(code, data), request_options)


class AsyncPublishingEvents(AsyncEvents, Generic[Answer]):
    """Subscribes and publishes; ``Answer``: of the operation that publishes."""

    def __init__(
        self,
        settings: EventSettings,
        options: EventsOptions,
        publish: Callable[[str, str, RequestOptions | None], Awaitable[Answer]],
    ) -> None:
        super().__init__(settings, options)
        self._publish = publish

    async def pub(self, code: str, data: Any, request_options: RequestOptions | None = None) -> Answer:
        """
        Gives the data to all who subscribe to this kind of event: a text as it is, so that JSON which is written
        already stays what it is; anything else as JSON. Raises ``ValueError`` without a code, ``TypeError`` or
        ``ValueError`` for what JSON has no text for; failures are in the answer.
        """
        return await self._publish(*_publication(code, data), request_options)


def _publication(code: str, data: Any) -> tuple[str, str]:
    if code == "":
        raise ValueError("code: missing")
    return code, data if isinstance(data, str) else json_text(data)
