"""What is wrong with a request: the vectors of both languages, and errors that say it."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from runtime.api_error import ApiError
from runtime.problems import problems_text

ROWS = json.loads((Path(__file__).parents[2] / "vectors" / "problems.json").read_text("utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[json.dumps(row["body"])[:60] for row in ROWS])
def test_what_an_answer_lists(row: Any) -> None:
    assert problems_text(row["body"], ("pin",)) == row["problems"]


def test_an_error_says_it_after_its_own_words_and_so_does_its_copy() -> None:
    error = ApiError(422, {"title": "One or more validation errors occurred."}, {}, "Age: is no number")
    assert [str(error), str(copy.copy(error))] == ["One or more validation errors occurred: Age: is no number"] * 2
    assert str(ApiError(404, {"title": "No such book."}, {})) == "No such book."
