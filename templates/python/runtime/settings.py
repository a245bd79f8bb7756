"""What a generated client tells the runtime about its API: a table of data, and a function for each credential."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .credential import Credential

Options = Mapping[str, Any]
"""Options of a client by their names in the document (``accessKeyId``), without those that were not given."""


@dataclass(frozen=True, slots=True)
class EnvelopeFields:
    """Names on the wire, by role."""

    status: str
    message: str
    code: str
    request_id: str
    data: str
    success: int
    """The status that means success."""


@dataclass(frozen=True, slots=True)
class OptionRule:
    """An option of the constructor, beside those of every client."""

    argument: str
    """Its name in Python: ``access_key_id``. Problems name this one."""
    aliases: tuple[str, ...] = ()
    """Older spellings, in Python."""
    required: bool = False
    unless: tuple[str, object] | None = None
    """Not required when another option (its name in the document) has this value."""
    default: object = None
    values: tuple[object, ...] = ()
    """The only values that will do; empty: any."""
    type: Literal["str", "bool", "float", "int", "any"] = "str"
    secret: bool = False
    header: str | None = None
    """Header that carries the value with every request."""


@dataclass(frozen=True, slots=True)
class ClientSettings:
    agent: str
    """Package and version for ``user-agent``: ``countersign-genauth/0.1.0``."""
    server: str
    """Address with names of options in braces: ``{host}/base``. Empty or a path alone: ``base_url`` must say the
    rest.
    """
    options: Mapping[str, OptionRule]
    """By their names in the document."""
    envelope: EnvelopeFields | None
    credentials: Mapping[str, Callable[[Options], Credential]] = field(
        default_factory=dict[str, Callable[[Options], Credential]]
    )
    """By name, in the order of preference. They read the options when they are used, not when they are made."""
    signing: tuple[str, ...] = ()
    """Names of the credentials that sign with a secret."""
    results: Literal["envelope", "result", "throw"] = "envelope"
