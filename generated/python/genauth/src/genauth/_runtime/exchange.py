"""One call from its first attempt to its last: authorize, send, read, and again when that may help."""

import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from .answer import parsed
from .clock import Clock
from .credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from .envelope import CauseKind
from .hooks import HookContext, Hooks, settled
from .json_text import NO_JSON
from .operation import Operation
from .outcome import Style
from .request import query_text
from .retry import TRANSIENT, retry_delay
from .transport import Transport, TransportAnswer, TransportError, TransportRequest

Outcome = dict[str, Any]


class Pace(Protocol):
    """How a client waits; the modules ``blocking`` and ``suspending`` are two."""

    def limited(self, deadline: float, work: Coroutine[Any, Any, Outcome]) -> Coroutine[Any, Any, Outcome | None]: ...


@dataclass(frozen=True, slots=True)
class Line:
    """What does not change from call to call."""

    transport: Transport
    pace: Pace
    new_lock: Callable[[], Any]
    hooks: tuple[Hooks, ...]
    style: Style
    max_answer_bytes: int
    max_retry_delay: float
    """Milliseconds."""
    clock: Clock


@dataclass(frozen=True, slots=True)
class Exchange:
    operation: Operation[Any]
    request: OutgoingRequest
    credentials: Sequence[tuple[int, Sequence[Credential]]]
    """Any one of these sets will do: the first that is not missing. Each with its place in the operation's
    ``security``.
    """
    max_retries: float
    """Attempts after the first."""
    timeout: float
    """Milliseconds for all of it; 0 and infinity for no limit, below 0 for no time at all."""
    on_answer: Callable[[TransportAnswer], Any] | None


async def exchanged(exchange: Exchange, line: Line) -> Outcome:
    """Whatever happens is in the outcome; only the cancellation of a task is raised."""
    timeout = exchange.timeout
    # What is below zero, or no number, is no time at all.
    deadline = time.monotonic() + (timeout if timeout > 0 else 0) / 1000 if timeout != 0 else float("inf")
    try:
        outcome = await line.pace.limited(deadline, _attempts(exchange, line, deadline))
    except _HookError as error:
        return line.style.failed("hook", "The hook failed", None, _described(error.__cause__))
    return _timed_out(exchange, line) if outcome is None else outcome


class _HookError(Exception):
    """What ``on_failure`` raised."""


async def _attempts(exchange: Exchange, line: Line, deadline: float) -> Outcome:
    operation, style, clock = exchange.operation, line.style, line.clock
    attempt = retries = 0
    renewed = corrected = False
    while True:
        attempt += 1
        context = HookContext(operation.id, attempt, operation.secret) if line.hooks else None
        request = exchange.request
        used: Sequence[Credential] = ()
        answer: TransportAnswer | None = None
        where: CauseKind = "hook"
        kind: CauseKind | None = None
        busy = False
        try:
            if context is not None:
                request = await _before_signing(request, context, line.hooks)
            where = "credential"
            if exchange.credentials:
                request, used = await _authorized(request, exchange, line, deadline, attempt)
            where = "hook"
            if context is not None:
                await _before_sending(request, context, line.hooks)
            where = "network"
            answer = await _sent(request, line, deadline)
            where = "hook"
            if context is not None or exchange.on_answer is not None:
                await _shown(answer, exchange, context, line.hooks)
            outcome = style.read(answer, operation)
        except Exception as error:
            kind, outcome = _failure_of(error, where, answer, style)
            busy = getattr(error, "status", None) in TRANSIENT and kind == "credential"
            # Whatever the answer said: it is not asked again.
            answer = None
        status = style.status(outcome)
        if status == 200:
            return outcome
        if kind is not None and time.monotonic() >= deadline:
            outcome = _timed_out(exchange, line)
        http_status = None if answer is None else answer.status
        delay: float | None = None
        if not corrected and any(
            credential.stale_code is not None and credential.stale_code == outcome.get("apiCode") for credential in used
        ):
            corrected = True
            if answer is not None and clock.correct(answer.headers.get("date")):
                delay = 0
        elif not renewed and 401 in {status, http_status}:
            renewed = True
            for credential in used:
                if credential.refused is not None and await credential.refused(request):
                    delay = 0
        elif retries < exchange.max_retries and (
            kind == "network" or busy or status in TRANSIENT or http_status in TRANSIENT
        ):
            retry_after = None if answer is None else answer.headers.get("retry-after")
            delay = retry_delay(retries, retry_after, line.max_retry_delay, clock.now(), clock.random())
            retries += 1
        # A stream was sent already, in parts at least. The deadline is not measured with the clock, which may just
        # have been set.
        repeatable = request.body is None or isinstance(request.body.content, str | bytes)
        retried = delay is not None and repeatable and time.monotonic() + delay / 1000 < deadline
        if context is not None:
            await _on_failure(
                style.failure(outcome), HookContext(context.operation, attempt, context.secret, retried), line.hooks
            )
        if not retried:
            return outcome
        if delay:
            await clock.wait(delay)


async def _authorized(
    given: OutgoingRequest, exchange: Exchange, line: Line, deadline: float, attempt: int
) -> tuple[OutgoingRequest, Sequence[Credential]]:
    """With the first set of credentials that is there; without any when the empty set is among them."""

    async def send(other: OutgoingRequest) -> tuple[int, object]:
        answer = await _sent(other, line, deadline)
        body = parsed(answer)
        return answer.status, None if body is NO_JSON else body

    scopes = exchange.operation.scopes
    missing: CredentialError | None = None
    for place, credentials in exchange.credentials:
        context = AuthorizeContext(line.clock, attempt, send, line.new_lock, scopes[place] if scopes else {})
        try:
            request = given
            for credential in credentials:
                request = await credential.authorize(request, context)
            return request, credentials
        except CredentialError as error:
            if not error.missing:
                raise
            missing = missing or error
    if missing is not None:
        raise missing
    return given, ()


async def _sent(request: OutgoingRequest, line: Line, deadline: float) -> TransportAnswer:
    body = request.body
    answer = line.transport.send(
        TransportRequest(
            request.method,
            request.origin,
            request.prefix + request.path + query_text(request.query),
            request.headers,
            None if body is None else body.content,
            deadline,
            line.max_answer_bytes,
            stream=request.stream,
        )
    )
    return answer if isinstance(answer, TransportAnswer) else await answer


def _failure_of(
    error: Exception, where: CauseKind, answer: TransportAnswer | None, style: Style
) -> tuple[CauseKind, Outcome]:
    """``where``: the kind of an error that does not say itself what it is."""
    if where != "hook" and isinstance(error, TransportError):
        return error.kind, style.failed(error.kind, str(error), error.status, _described(error.__cause__))
    if where != "hook" and isinstance(error, CredentialError):
        # What a credential knows may stand in what failed beneath it.
        return "credential", style.failed(
            "credential", str(error), error.status, type(error.__cause__).__name__ if error.__cause__ else None
        )
    text = type(error).__name__ if where == "credential" else _described(error)
    return where, style.failed(where, f"The {where} failed", None if answer is None else answer.status, text)


def _timed_out(exchange: Exchange, line: Line) -> Outcome:
    return line.style.failed("timeout", f"No answer within {exchange.timeout:g} ms", None, None)


def _described(error: BaseException | None) -> str | None:
    return None if error is None else f"{type(error).__name__}: {error}"


async def _before_signing(request: OutgoingRequest, context: HookContext, hooks: tuple[Hooks, ...]) -> OutgoingRequest:
    for hook in hooks:
        if hook.before_signing is not None:
            request = await settled(hook.before_signing(request, context)) or request
    return request


async def _before_sending(request: OutgoingRequest, context: HookContext, hooks: tuple[Hooks, ...]) -> None:
    for hook in hooks:
        if hook.before_sending is not None:
            await settled(hook.before_sending(request, context))


async def _shown(
    answer: TransportAnswer, exchange: Exchange, context: HookContext | None, hooks: tuple[Hooks, ...]
) -> None:
    try:
        for hook in hooks:
            if hook.after_answer is not None and context is not None:
                await settled(hook.after_answer(answer, context))
        if exchange.on_answer is not None:
            await settled(exchange.on_answer(answer))
    except BaseException:
        # A stream that its caller will never see.
        if answer.close is not None:
            await settled(answer.close())
        raise


async def _on_failure(failure: Outcome, context: HookContext, hooks: tuple[Hooks, ...]) -> None:
    for hook in hooks:
        if hook.on_failure is not None:
            try:
                await settled(hook.on_failure(failure, context))
            except Exception as error:
                raise _HookError from error
