"""The checking of all options when a client is made."""

import re
from collections.abc import Mapping
from typing import Any

from .not_given import NotGiven
from .option_error import OptionError
from .settings import OptionRule

_COMMON: dict[str, OptionRule] = {
    **{
        name: OptionRule(name, type="float")
        for name in ("timeout", "max_retries", "max_retry_delay", "max_answer_bytes")
    },
    **{name: OptionRule(name) for name in ("base_url", "credential")},
    **{name: OptionRule(name, type="bool") for name in ("allow_insecure", "reject_unauthorized")},
    **{
        name: OptionRule(name, type="any")
        for name in ("ca", "proxy", "http_client", "transport", "headers", "hooks", "environment")
    },
}
"""Of every client. Those of the transport are checked further where it is made."""

_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "str": ((str,), "must be text"),
    "bool": ((bool,), "must be True or False"),
    "float": ((int, float), "must be a number that is not negative"),
    "int": ((int,), "must be a whole number that is not negative"),
}


class Options(dict[str, Any]):
    """Values by name, which are not shown: some are secrets."""

    def __repr__(self) -> str:
        return f"<options {', '.join(self)}>"

    __str__ = __repr__


def checked_options(given: Mapping[str, object], own: Mapping[str, OptionRule]) -> Options:
    """A copy with defaults, without what was not given, in which former spellings have the present name. Raises
    ``OptionError``.
    """
    options = Options(
        {name: value for name, value in given.items() if value is not None and not isinstance(value, NotGiven)}
    )
    rules = {**_COMMON, **own}
    said = list(options)
    for name, rule in own.items():
        for alias in rule.aliases:
            former = options.pop(alias, None)
            if former is not None:
                options.setdefault(name, former)
        if rule.default is not None:
            options.setdefault(name, rule.default)
    for name in options:
        if name not in rules:
            raise OptionError(name, "unknown option")
    for name, rule in rules.items():
        wrong = _problem(options[name], rule) if name in options else _missing(rule, options, rules)
        if wrong is not None:
            raise OptionError(rule.argument, wrong)
    servers = [f"{server}" for server in rules["server"].values] if "server" in rules else []
    for name in said if "base_url" not in options else ():
        place = f"{{{name}}}"
        if any(place in server for server in servers) and place not in f"{options['server']}":
            raise OptionError(rules[name].argument, "belongs to another server (see server)")
    return options


def checked_option(value: object, rule: OptionRule) -> None:
    """Raises ``OptionError`` for a value that a client cannot have."""
    wrong = _problem(value, rule) if value is not None and not isinstance(value, NotGiven) else None
    if wrong is not None:
        raise OptionError(rule.argument, wrong)


def _missing(rule: OptionRule, options: Mapping[str, object], rules: Mapping[str, OptionRule]) -> str | None:
    if not rule.required:
        return None
    if rule.unless is None:
        return "missing"
    name, value = rule.unless
    return None if options.get(name) == value else f"missing, unless {rules[name].argument} is {value}"


def _problem(value: Any, rule: OptionRule) -> str | None:
    if isinstance(value, str | bytes) and not value and rule.default != "" and "" not in rule.values:
        return "must not be empty"
    if rule.values:
        return None if value in rule.values else f"must be one of {', '.join(map(str, rule.values))}"
    # A secret may be kept elsewhere: then the option is a function that signs or returns it, or the key's bytes.
    if rule.type == "any" or (rule.secret and (callable(value) or isinstance(value, bytes | bytearray))):
        return None
    types, problem = _KINDS[rule.type]
    # `True` is a number in Python, and nobody means it.
    if not isinstance(value, types) or (isinstance(value, bool) and rule.type != "bool"):
        return problem
    if isinstance(value, int | float) and not value >= 0:
        return problem
    # A line break would end a header or an address early; a secret may be a text of several lines.
    uncarried = r"[^\x20-\x7e]" if rule.header else r"[\x00-\x1f\x7f-\x9f]"
    is_wrong = isinstance(value, str) and not rule.secret and re.search(uncarried, value)
    return "has characters that no header can carry" if is_wrong else None
