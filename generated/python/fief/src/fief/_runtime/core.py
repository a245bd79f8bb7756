"""What a client is made of: its options, credentials and transport, and no operation."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

from .address import server_address
from .build_request import build_request
from .clock import Clock
from .credential import Credential
from .exchange import Exchange, Line, exchanged
from .hooks import Hooks
from .operation import Operation
from .option_error import OptionError
from .options import Options, checked_option, checked_options
from .outcome import EnvelopeStyle, Style
from .request import caller_headers, own_members
from .settings import ClientSettings
from .shapes import is_list
from .transport import Transport, TransportAnswer
from .typed_dict import TypedDict

Result = TypeVar("Result")

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class RequestOptions(TypedDict, total=False):
    """What one call may do differently."""

    timeout: float
    """Milliseconds for the whole call with all its attempts; 0 for no limit. Default: the client's."""
    max_retries: int
    """Default: the client's."""
    headers: Mapping[str, str]
    """Sent too. Those that the client itself sends, and those that prove the caller, cannot be replaced."""
    safe: bool
    """Sending it twice does what sending it once does, for example because of an ``idempotency-key`` among the
    headers. Default: as the document says.
    """
    on_answer: Callable[[TransportAnswer], Any]
    """Sees every raw answer: status, headers and body."""
    max_pages: int
    """For calls with pages: iterating stops after so many. Default: no limit."""


_KNOWN = frozenset(RequestOptions.__annotations__)
_NOTHING: RequestOptions = {}


def checked_request_options(own: RequestOptions) -> RequestOptions:
    """Without what is None: then the client's counts, as where a client is made. Raises ``TypeError``."""
    given = {name: value for name, value in own_members(own, "request_options").items() if value is not None}
    if not given.keys() <= _KNOWN:
        raise TypeError(f"request_options: unknown {', '.join(sorted(given.keys() - _KNOWN))}")
    for name in ("timeout", "max_retries", "max_pages"):
        value = given.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"request_options: {name} must be a number")
    return cast(RequestOptions, given)


class Core:
    """Raises ``OptionError`` that names the option which is missing, wrong or unknown, never its value."""

    def __init__(self, settings: ClientSettings, options: Mapping[str, object], *, blocking: bool) -> None:
        checked = checked_options(options, settings.options)
        self.settings = settings
        self.options = checked
        self.blocking = blocking
        arguments = {name: rule.argument for name, rule in settings.options.items()}
        base_url, insecure = checked.get("base_url"), checked.get("allow_insecure")
        self.address = server_address(settings.server, checked, base_url, insecure, arguments)
        names = ", ".join(settings.credentials)
        if checked.get("credential") not in {None, *settings.credentials}:
            raise OptionError("credential", f"must be one of {names}" if names else "unknown option")
        self._credentials = {name: make(checked) for name, make in settings.credentials.items()}
        self._sets: dict[object, list[tuple[int, list[Credential]]]] = {}
        self._lines: dict[str, Line] = {}
        self.style = _style_of(settings)
        self._hooks = _hooks_of(checked.get("hooks"))
        self._headers = self._own_headers()
        self._check_transport()

    async def send(
        self, operation: Operation[Result], members: Mapping[str, object] | None, own: RequestOptions | None
    ) -> Any:
        """What happens afterwards is in the outcome. Raises as ``prepared`` does."""
        return await self.sent(self.prepared(operation, members, own))

    async def sent(self, exchange: Exchange) -> Any:
        """What the caller gets."""
        return self.style.given(await exchanged(exchange, self.line()))

    def prepared(
        self, operation: Operation[Any], members: Mapping[str, object] | None, own: RequestOptions | None
    ) -> Exchange:
        """Raises ``TypeError`` or ``ValueError`` when the members cannot be sent."""
        own = _NOTHING if own is None else checked_request_options(own)
        options, headers = self.options, own.get("headers")
        bare = self.settings.results != "envelope"
        sent = self._headers
        if headers:
            # With envelopes, what the client sends itself cannot be replaced; otherwise the nearest counts.
            sent = {**sent, **caller_headers(headers)} if bare else {**caller_headers(headers), **sent}
        safe = own.get("safe", operation.safe)
        repeatable = operation.method in _REPEATABLE if safe is None else safe
        return Exchange(
            operation,
            build_request(operation, members, self.address, sent, bare),
            self._credentials_of(operation.security),
            own.get("max_retries", options.get("max_retries", 2)) if repeatable else 0,
            own.get("timeout", options.get("timeout", 10_000)),
            own.get("on_answer"),
        )

    def change(self, option: str, value: object) -> None:
        """Another value for an option of the document, from the next call on."""
        rule = self.settings.options[option]
        checked_option(value, rule)
        # As when the client was made: what was not given is not there.
        if value is None or (not value and not isinstance(value, str | bytes | int | float)):
            self.options.pop(option, None)
        else:
            self.options[option] = value
        if rule.header:
            self._headers = self._own_headers()

    def line(self) -> Line:
        """Made at the first call: until then nothing of the network is imported.

        Threads that call first at the same time agree on one without a lock: a copy of the process (``os.fork``) that
        was made meanwhile would wait for a thread that it does not have.
        """
        return self._lines.get("line") or self._lines.setdefault("line", self._made_line())

    def opened(self) -> Transport | None:
        """The transport, if there was a call. One that was given is closed once; ours may have other event loops."""
        line = self._lines.pop("line", None) if "transport" in self.options else self._lines.get("line")
        return None if line is None else line.transport

    def _made_line(self) -> Line:
        options = self.options
        pace: Any
        new_lock: Callable[[], Any]
        if self.blocking:
            from . import blocking as pace

            new_lock = pace.BlockingLock
        else:
            from . import suspending as pace

            new_lock = pace.SuspendingLock
        return Line(
            options.get("transport") or self._made_transport(),
            pace,
            new_lock,
            self._hooks,
            self.style,
            options.get("max_answer_bytes", 104_857_600),
            options.get("max_retry_delay", 5000),
            Clock(options.get("environment"), pace.wait),
        )

    def _made_transport(self) -> Transport:
        if self.blocking:
            from .network.blocking_transport import BlockingTransport

            return BlockingTransport(self.options)
        from .network.suspending_transport import SuspendingTransport

        return SuspendingTransport(self.options)

    def _check_transport(self) -> None:
        options = self.options
        for source in ("transport", "http_client"):
            for name in ("http_client", "reject_unauthorized", "ca", "proxy"):
                if source in options and name in options and name != source:
                    raise OptionError(name, f"belongs to the {source} that is given")
        if "transport" in options and not callable(getattr(options["transport"], "send", None)):
            raise OptionError("transport", "must have a method send")
        if "http_client" in options and not _is_httpx(options["http_client"], self.blocking):
            raise OptionError("http_client", f"must be an httpx.{'Client' if self.blocking else 'AsyncClient'}")
        if options.keys() & {"ca", "proxy"} or options.get("reject_unauthorized") is False:
            from .network.checked_network import check_network

            check_network(options)

    def _own_headers(self) -> dict[str, str]:
        version = ".".join(map(str, sys.version_info[:3]))
        headers = {"accept": "application/json", "user-agent": f"{self.settings.agent} python/{version}"}
        for name, rule in self.settings.options.items():
            value = self.options.get(name)
            if rule.header and value is not None:
                headers[rule.header.lower()] = f"{value}"
        more = self.options.get("headers")
        return headers if more is None else {**headers, **self._more_headers(more)}

    def _more_headers(self, given: Any) -> dict[str, str]:
        """Of clients without envelopes."""
        if self.settings.results == "envelope":
            raise OptionError("headers", "unknown option")
        try:
            return caller_headers(given)
        except (TypeError, ValueError):
            raise OptionError("headers", "has a name or a value that cannot be sent") from None

    def _credentials_of(self, security: tuple[tuple[str, ...], ...] | str) -> list[tuple[int, list[Credential]]]:
        if not security:
            return []
        found = self._sets.get(security)
        if found is None:
            found = self._sets[security] = self._found_credentials(security)
        return found

    def _found_credentials(self, security: tuple[tuple[str, ...], ...] | str) -> list[tuple[int, list[Credential]]]:
        preferred: str = self.options.get("credential", "")
        if isinstance(security, str):
            usual = preferred or next(iter(self.settings.signing), None) or next(iter(self._credentials), None)
            sets: Sequence[tuple[str, ...]] = ((usual,), ()) if usual else ((),)
        else:
            sets = security
        # The preferred one first. What the document names and nobody gave is left out, unless nothing else is left.
        placed = list(enumerate(sets))
        ordered = [*((place, names) for place, names in placed if preferred in names), *placed]
        whole = [
            (place, [self._credentials[name] for name in names])
            for place, names in ordered
            if all(name in self._credentials for name in names)
        ]
        if not whole:
            raise TypeError(f"credential {','.join(sets[0])}: missing")
        return whole


def _style_of(settings: ClientSettings) -> Style:
    if settings.results == "envelope":
        return EnvelopeStyle(settings.envelope)
    from .result import DataStyle, ResultStyle

    return DataStyle() if settings.results == "throw" else ResultStyle()


def _is_httpx(given: object, blocking: bool) -> bool:
    """Whether it looks like a client, which only httpx and what is made after it do: a class or another library's
    session can be closed too. One of httpx2, as ``TestClient`` of Starlette may be, sends requests of its own alone.
    """
    wanted = ("build_request", "close" if blocking else "aclose")
    is_another = any(base.__module__.partition(".")[0] == "httpx2" for base in type(given).__mro__)
    return (
        not isinstance(given, type) and not is_another and all(callable(getattr(given, name, None)) for name in wanted)
    )


def _hooks_of(given: Any) -> tuple[Hooks, ...]:
    hooks: tuple[Any, ...] = () if given is None else tuple(given) if is_list(given) else (given,)
    for hook in hooks:
        if not isinstance(hook, Hooks):
            raise OptionError("hooks", "must be Hooks, or a list of them")
    return hooks


__all__ = ["Core", "Options", "RequestOptions"]
