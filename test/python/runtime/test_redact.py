"""Which names are those of secrets: the vectors of both languages."""

import json
from pathlib import Path

import pytest
from runtime.redact import redacted_query, redacted_value

NAMES = json.loads((Path(__file__).parents[2] / "vectors" / "secret-names.json").read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES["hidden"])
def test_names_a_secret(name: str) -> None:
    assert redacted_value({name: "v"}) == {name: "[redacted]"}
    assert redacted_query([(name, "v", None)], ()) == f"?{name}=[redacted]"


@pytest.mark.parametrize("name", NAMES["shown"])
def test_names_none(name: str) -> None:
    assert redacted_value({name: "v"}) == {name: "v"}
    assert redacted_query([(name, "v", None)], ()) == f"?{name}=v"


def test_json_in_a_query_is_looked_into() -> None:
    query = [("filter", ' {"user":[{"password":"v","pin":1}],"page":2}', None), ("list", '["v"]', None), ("text", "{v", None)]
    want = '?filter={"user":[{"password":"[redacted]","pin":"[redacted]"}],"page":2}&list=["v"]&text={v'
    assert redacted_query(query, ()) == want


@pytest.mark.parametrize(
    ("given", "want"),
    [
        (json.dumps({"inner": '{"password":"v","page":2}'}), '{"inner":"{\\"password\\":\\"[redacted]\\",\\"page\\":2}"}'),
        ('{"password":"v",}', "[redacted]"),
        ('[{"user_pin":"v"', "[redacted]"),
        ('{"page":2,}', '{"page":2,}'),
    ],
)
def test_what_only_looks_like_json_or_has_more_inside_shows_no_secret(given: str, want: str) -> None:
    assert redacted_query([("filter", given, None)], ["user_pin"]) == f"?filter={want}"
    assert redacted_value({"filter": given}, ["user_pin"]) == {"filter": want}
