"""What JavaScript itself makes of the same values: numbers, JSON, percent-encoding, forms, dates and sorting."""

import json
import random
import shutil
import struct
import subprocess
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from runtime.form import form_encoded, form_text
from runtime.json_text import escaped, json_text, number_text
from runtime.moments import http_date, seconds_of
from runtime.not_given import NOT_GIVEN
from runtime.request import encoded
from runtime.signing.hmac_headers import string_to_sign

JUDGE = """
const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const number = (hex) => Buffer.from(hex, "hex").readDoubleBE();
const made = {
  numbers: given.numbers.map((hex) => String(number(hex))),
  json: given.json.map((text) => JSON.stringify(JSON.parse(text))),
  encoded: given.texts.map(encodeURIComponent),
  forms: given.texts.map((text) => new URLSearchParams([["a b", text]]).toString()),
  dates: given.seconds.map((seconds) => new Date(seconds * 1000).toUTCString()),
  moments: given.seconds.map((seconds) => new Date(seconds * 1000).toISOString()),
  sorted: Object.keys(Object.fromEntries(given.texts.map((text) => [text, 1]))).sort(),
};
process.stdout.write(JSON.stringify(made));
"""

TEXTS = ["", "a", "B", "b", "é", "😀", "～", "-_.!~*'()", "a b+c&d=e?f#g/h%i", "\u2028\t\n\r\x00\x7f", "~*", "10", "9", "01", "4294967295", "-1"]
SECONDS = [0, 0.001, 1, 1445412480, 1767323045.678, 253402300799, 951782400, 4107542400]
JSONS = [
    '{"b":1,"a":{"10":1,"9":2,"x":3,"01":4,"4294967295":5,"4294967294":6}}',
    "[1.0,-0.0,1e21,1e-7,123456789012345680000,0.1,5e-324,1.7976931348623157e308]",
    '"\\u2028\\u0000\\u001f\\"\\\\/é😀\\u007f"',
    '"\\ud800"',
    '{"":null,"a":[true,false,[],{}]}',
]


def bits(value: float) -> str:
    return struct.pack(">d", value).hex()


def numbers() -> list[float]:
    chance = random.Random(7)
    found = [0.0, -0.0, 1.0, -1.5, 1e20, 1e21, 123456789012345678901.0, 1e-6, 1e-7, 2.0**53, 2.0**53 + 2, 1e16, 5e-324, 1.7976931348623157e308, 0.000001234]
    while len(found) < 4000:
        value = struct.unpack(">d", chance.randbytes(8))[0] if chance.random() < 0.5 else chance.random() * 10 ** chance.randrange(-9, 24)
        if value == value and abs(value) != float("inf"):
            found.append(value)
    return found


@pytest.fixture(scope="module")
def judged() -> dict[str, Any]:
    node = shutil.which("node")
    assert node is not None, "the judge needs node"
    given = {"numbers": [bits(value) for value in numbers()], "json": JSONS, "texts": TEXTS, "seconds": SECONDS}
    ran = subprocess.run([node, "-e", JUDGE], input=json.dumps(given), capture_output=True, text=True, check=True, timeout=60)
    made: dict[str, Any] = json.loads(ran.stdout)
    return made


def test_numbers(judged: dict[str, Any]) -> None:
    assert [number_text(value) for value in numbers()] == judged["numbers"]


def test_json(judged: dict[str, Any]) -> None:
    assert [json_text(json.loads(text), escaped) for text in JSONS] == judged["json"]


def test_percent_encoding(judged: dict[str, Any]) -> None:
    assert [encoded(text) for text in TEXTS] == judged["encoded"]


def test_forms(judged: dict[str, Any]) -> None:
    assert [form_text([("a b", text)]) for text in TEXTS] == judged["forms"]
    assert form_encoded("~") == "%7E"


def test_dates(judged: dict[str, Any]) -> None:
    assert [http_date(int(seconds)) for seconds in SECONDS] == judged["dates"]
    assert [seconds_of(date) for date in judged["dates"]] == [int(seconds) for seconds in SECONDS]


def test_moments(judged: dict[str, Any]) -> None:
    epoch = datetime(1970, 1, 1, tzinfo=timezone(timedelta(0)))
    moments = [epoch + timedelta(milliseconds=round(seconds * 1000)) for seconds in SECONDS]
    assert [json_text(moment) for moment in moments] == [f'"{text}"' for text in judged["moments"]]
    elsewhere = datetime(2026, 1, 2, 3, 4, 5, 6789, tzinfo=timezone(timedelta(hours=8)))
    assert json_text(elsewhere) == '"2026-01-01T19:04:05.006Z"'


def test_sorting(judged: dict[str, Any]) -> None:
    text = string_to_sign("GET", "/x", {}, dict.fromkeys(TEXTS, 1), "x-")
    assert text == f"GET\n/x?{'&'.join(f'{name}=1' for name in judged['sorted'])}"


class TestJson:
    def test_carries_what_python_has(self) -> None:
        class Text(str):
            __slots__ = ()

        given = {"a": (1, True), "t": Text("x"), "n": float("nan"), "o": {"b": NOT_GIVEN, "c": None}, "l": [NOT_GIVEN], "big": 2**70}
        assert json_text(given) == '{"a":[1,true],"t":"x","n":null,"o":{"c":null},"l":[null],"big":1180591620717411303424}'
        assert json_text([UUID(int=1)]) == '["00000000-0000-0000-0000-000000000001"]'

    @pytest.mark.parametrize(
        ("given", "error"),
        [
            pytest.param({1, 2}, TypeError, id="a set"),
            pytest.param(b"a", TypeError, id="bytes"),
            pytest.param({1: 2}, TypeError, id="a name that is no text"),
            pytest.param({"a": ["\ud800"]}, ValueError, id="half a character"),
            pytest.param({"\udfff": 1}, ValueError, id="half a character in a name"),
            pytest.param(datetime(2026, 1, 1), ValueError, id="a moment that may be anywhere"),
        ],
    )
    def test_refuses(self, given: object, error: type[Exception]) -> None:
        with pytest.raises(error):
            json_text(given)

    def test_refuses_what_has_no_end(self) -> None:
        circle: list[Any] = []
        circle.append(circle)
        with pytest.raises(ValueError, match="nested too deeply"):
            json_text(circle)
