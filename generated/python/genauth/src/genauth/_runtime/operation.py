"""An operation as data: what the transport must know of it, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from .address import Address
from .paging import Paging

Result = TypeVar("Result")

Style = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets", "cookie"
]
BodyKind = Literal["json", "form", "multipart", "text", "binary", "none"]
AnswerKind = Literal[
    "envelope", "json", "written", "text", "binary", "redirect", "none", "optional", "any", "undescribed", "stream"
]
Framing = Literal["events", "textEvents", "mixedEvents", "lines", "sequence", "bytes"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A member of the input that travels outside the body (OpenAPI 3.1, Parameter Object)."""

    place: Literal["path", "query", "header", "cookie"]
    name: str | None = None
    """On the wire. Default: the member's own name."""
    style: Style | None = None
    """Default: ``simple`` in path and header, ``form`` in query and cookie."""
    explode: bool | None = None
    """Default: true for ``form``, ``brackets`` and ``cookie``."""
    allow_reserved: bool = False
    content_type: str | None = None
    also_body: bool = False
    """The body has a field of the same name and gets the value too."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A server of its own, for clients that have the usual one (origin and path)."""

    usual: str
    origin: str
    prefix: str

    def address(self, given: Address) -> Address:
        """Who names another server than the usual one gets all calls there."""
        return Address(self.origin, self.prefix) if given.origin + given.prefix == self.usual else given


@dataclass(frozen=True, slots=True)
class Part:
    """How a member of a form travels, where that is not the usual way (OpenAPI 3.1, Encoding Object)."""

    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Header by the member of the input that holds it."""


# Without slots: `Operation[Result](...)` could not be made in CPython 3.11.
@dataclass(frozen=True)
class Operation(Generic[Result]):
    """``Result``: what a call returns. Wire names of members everywhere."""

    id: str
    method: str
    """Upper case."""
    path: str
    """Members of the input in braces: ``/users/{userId}``."""
    security: tuple[tuple[str, ...], ...] | Literal["usual"] = ()
    """Names of credentials: any one of these sets will do. Empty: none is needed. ``usual``: the client's own choice.
    """
    scopes: tuple[Mapping[str, str], ...] = ()
    """For each set of ``security``: scopes by name of a credential, separated by spaces, where they are not those that
    it usually asks for. Empty: they are nowhere.
    """
    safe: bool | None = None
    """Sending it twice does what sending it once does. Default: true for GET, HEAD, OPTIONS, PUT and DELETE."""
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])
    """Members that travel outside the body (and the path). Without a body, every other member is a query parameter."""
    body: BodyKind | None = None
    """Default: ``json`` for POST, PUT and PATCH, ``none`` otherwise."""
    optional: bool = False
    """Without envelopes: a body that is none of the usual ones is left out where none of its members is given."""
    needs: tuple[str, ...] = ()
    """What a body that may be left out needs where some of it is given."""
    body_member: str | None = None
    """The body is this one member instead of all remaining ones."""
    content_type: str | None = None
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])
    fixed_query: tuple[tuple[str, str], ...] = ()
    key: str | None = None
    """The member by which the server knows a request that it has met before: a random UUID where it is missing."""
    preset: Mapping[str, str | int | float] = field(default_factory=dict[str, str | int | float])
    """Members that may have one value only: sent where they are missing."""
    elsewhere: Elsewhere | None = None
    answer: AnswerKind = "envelope"
    framing: Framing | None = None
    """Of a stream. ``bytes``: they are its items, as they come."""
    accept: str | None = None
    """Content types to ask for. Default: JSON."""
    lists_problems: bool = False
    """A failure's ``detail`` lists what is wrong with the request."""
    secret: tuple[str, ...] = ()
    """Members, at any depth, that are never logged."""
    paging: Paging | None = None
