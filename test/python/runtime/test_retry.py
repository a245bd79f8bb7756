"""How long a failed call waits before it is sent again."""

import pytest
from rig import INSTANT
from runtime.moments import http_date
from runtime.retry import TRANSIENT, retry_delay


def test_what_may_help() -> None:
    assert sorted(TRANSIENT) == [408, 429, 500, 502, 503, 504]


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param("2", 2000, id="seconds"),
        pytest.param("0", 0, id="no seconds"),
        pytest.param(http_date(INSTANT + 3), 3000, id="a date"),
        pytest.param(http_date(INSTANT - 60), 0, id="a date that is over"),
        pytest.param("3600", 5000, id="more than the longest"),
        pytest.param("Fri, 31 Dec 9999 23:59:59 GMT", 5000, id="a date far away"),
        pytest.param("9" * 400, 5000, id="a number without end"),
        pytest.param("-5", 125, id="a negative number"),
        pytest.param("1.5", 125, id="a fraction"),
        pytest.param("NaN", 125, id="no number"),
        pytest.param("soon", 125, id="nonsense"),
        pytest.param("Mon, 99 Foo 2026 99:99:99 GMT", 125, id="a date that is none"),
        pytest.param("", 125, id="nothing"),
        pytest.param(None, 125, id="absent"),
    ],
)
def test_the_delay_that_is_asked_for(given: str | None, want: float) -> None:
    assert retry_delay(0, given, 5000, INSTANT, 0.5) == want


@pytest.mark.parametrize(
    ("retry", "random", "want"),
    [(0, 0, 0), (0, 0.999, 249.75), (1, 0.5, 250), (2, 0.5, 500), (3, 1, 2000), (4, 1, 4000), (5, 1, 5000), (40, 1, 5000)],
)
def test_the_delay_with_full_jitter(retry: int, random: float, want: float) -> None:
    assert retry_delay(retry, None, 5000, INSTANT, random) == pytest.approx(want)
