"""Texts of answers, in the encoding that their header names: the vectors of both languages."""

import json
from pathlib import Path
from typing import Any

import pytest
from runtime.declared_text import declared_text
from runtime.plain_answer import plain_answer
from runtime.transport import TransportAnswer

ROWS = json.loads((Path(__file__).parents[2] / "vectors" / "declared-texts.json").read_text("utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['type']} {row['bytes']}" for row in ROWS])
def test_is_read_in_its_encoding(row: Any) -> None:
    answer = TransportAnswer(200, {} if row["type"] is None else {"content-type": row["type"]}, bytes(row["bytes"]))
    assert declared_text(answer) == row["text"]
    assert plain_answer(answer, "text", None) == {"statusCode": 200, "message": "", "data": row["text"]}
