"""Iterating over pages, and over their items."""

import json
from dataclasses import replace
from typing import Any

import pytest
from rig import Kind, Scripted, Step, envelope, operation, walked
from runtime.counted_pages import CountedPages
from runtime.operation import Operation
from runtime.unwrap import EnvelopeError, unwrap

PAGING = CountedPages("page", ("options", "pagination", "page"), ("options", "pagination", "limit"), ("list",), ("totalCount",))
FAILING: Step = {"body": envelope(statusCode=500, message="down", apiCode=7)}


def page(items: list[int] | None, total: int | None = None) -> Step:
    return {"body": envelope(data={"list": items, "totalCount": total})}


class Listing:
    """What iterating finds, and what it asked for."""

    def __init__(self, kind: Kind, *steps: Step, paging: CountedPages | None = PAGING) -> None:
        self._kind = kind
        self._transport = Scripted(*steps)
        self._client = kind.client({"transport": self._transport, "max_retries": 0})
        self._operation: Operation[Any] = replace(operation("POST", "/list", safe=True), paging=paging)

    def items(self, members: Any = None, own: Any = None) -> list[Any]:
        return self._all(self._client._items, members, own)

    def pages(self, members: Any = None, own: Any = None) -> list[Any]:
        return self._all(self._client._pages, members, own)

    def asked(self) -> list[Any]:
        return [json.loads(sent.body) for sent in self._transport.sent]

    def first(self, wanted: int) -> list[Any]:
        return self._all(self._client._items, None, None, wanted)

    def _all(self, walk: Any, members: Any, own: Any, wanted: float = float("inf")) -> list[Any]:
        return walked(self._kind, lambda: walk(self._operation, members or {}, own), wanted)


@pytest.mark.parametrize(
    ("steps", "members", "own", "paging", "want"),
    [
        pytest.param([page([1, 2], 3), page([3], 3)], None, None, PAGING, ([1, 2, 3], 2), id="until the total is reached"),
        pytest.param([page([1, 2]), page([3]), page([])], None, None, PAGING, ([1, 2, 3], 3), id="until a page is empty"),
        pytest.param([page([1, 2]), page(None)], None, None, PAGING, ([1, 2], 2), id="until a page has no list"),
        pytest.param([page([1, 2], 99), page([3, 4], 99), page([3, 4], 99)], None, None, PAGING, ([1, 2, 3, 4], 3), id="until a page repeats"),
        pytest.param([page([], 5)], None, None, PAGING, ([], 1), id="one page when the first is empty"),
        pytest.param([page([1], 9), page([2], 9), page([3], 9)], None, {"max_pages": 2}, PAGING, ([1, 2], 2), id="so many pages as told"),
        pytest.param(
            [page([5, 6], 8), page([7, 8], 8)],
            {"options": {"pagination": {"page": 3, "limit": 2}}},
            None,
            PAGING,
            ([5, 6, 7, 8], 2),
            id="from the page that the caller asks for",
        ),
        pytest.param([page([5, 6], 7), page([7], 7)], {"options": {"pagination": {"page": 3}}}, None, PAGING, ([5, 6, 7], 2), id="without a limit"),
        pytest.param(
            [page([1], 1), page([2], 1), page([])], None, None, CountedPages("page", ("page",), ("limit",), ("list",)), ([1, 2], 3), id="without a total"
        ),
        pytest.param([page([1, 2], 3), page([3], 3)], None, None, replace(PAGING, limit=()), ([1, 2, 3], 2), id="without a size"),
        pytest.param(
            [page([5, 6], 8), page([7, 8], 8)],
            {"options": {"pagination": {"page": 3}}},
            None,
            replace(PAGING, limit=()),
            ([5, 6, 7, 8], 2),
            id="without a size, from a page on",
        ),
        pytest.param([page([1, 2], 9)], None, {"max_pages": 0}, PAGING, ([], 0), id="no page when none is wanted"),
    ],
)
def test_iterates(kind: Kind, steps: list[Step], members: Any, own: Any, paging: CountedPages, want: tuple[list[int], int]) -> None:
    listing = Listing(kind, *steps, paging=paging)
    assert (listing.items(members, own), len(listing.asked())) == want


def test_asks_for_the_next_page_and_keeps_the_rest_of_the_input(kind: Kind) -> None:
    members = {"keywords": "x", "options": {"sort": ["a"], "pagination": {"limit": 1}}}
    listing = Listing(kind, page([1], 3), page([2], 3), page([3], 3))
    assert listing.items(members) == [1, 2, 3]
    following = [{"keywords": "x", "options": {"sort": ["a"], "pagination": {"limit": 1, "page": number}}} for number in (2, 3)]
    assert listing.asked() == [members, *following]
    assert members == {"keywords": "x", "options": {"sort": ["a"], "pagination": {"limit": 1}}}


@pytest.mark.parametrize(
    ("steps", "begin", "own", "items", "skips"),
    [
        pytest.param([page([1, 2], 4), page([3], 4), page([4], 4)], None, None, [1, 2, 3, 4], [None, 2, 3], id="advance by the items that came"),
        pytest.param([page([6, 7], 8), page([8], 8)], 5, None, [6, 7, 8], [5, 7], id="begin where the caller says"),
        pytest.param([page([1], 2), page([2], 2)], 0, None, [1, 2], [0, 1], id="begin at nothing when the caller says so"),
        pytest.param([page([1, 2]), page([])], None, None, [1, 2], [None, 2], id="end at an empty page"),
        pytest.param([page([1, 2], 9), page([1, 2], 9)], None, None, [1, 2], [None, 2], id="end at a page that repeats"),
        pytest.param([page([1], 9), page([2], 9)], None, {"max_pages": 2}, [1, 2], [None, 1], id="end after so many"),
    ],
)
def test_pages_that_begin_after_so_many_items(kind: Kind, steps: list[Step], begin: Any, own: Any, items: list[int], skips: list[Any]) -> None:
    listing = Listing(kind, *steps, paging=CountedPages("offset", ("options", "skip"), ("options", "limit"), ("list",), ("totalCount",)))
    members = {"options": {"limit": 2, **({} if begin is None else {"skip": begin})}}
    assert listing.items(members, own) == items
    assert [asked["options"].get("skip") for asked in listing.asked()] == skips


@pytest.mark.parametrize(
    ("begin", "steps", "items", "numbers"),
    [
        pytest.param(None, [page([1, 2], 3), page([3], 3)], [1, 2, 3], [None, 1], id="without a number"),
        pytest.param(0, [page([1, 2], 3), page([3], 3)], [1, 2, 3], [0, 1], id="from the first"),
        pytest.param(2, [page([5, 6], 7), page([7], 7)], [5, 6, 7], [2, 3], id="from another"),
    ],
)
def test_pages_that_are_counted_from_nothing(kind: Kind, begin: Any, steps: list[Step], items: list[int], numbers: list[Any]) -> None:
    listing = Listing(kind, *steps, paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",), first=0))
    members = {"limit": 2, **({} if begin is None else {"page": begin})}
    assert listing.items(members) == items
    assert [asked.get("page") for asked in listing.asked()] == numbers


def test_asks_for_no_page_that_nobody_reads(kind: Kind) -> None:
    listing = Listing(kind, page([1, 2], 9), page([3, 4], 9))
    assert listing.first(2) == [1, 2]
    assert len(listing.asked()) == 1


def test_reads_anew_when_it_is_iterated_again(kind: Kind) -> None:
    listing = Listing(kind, page([1], 1), page([2], 1))
    assert [listing.items(), listing.items()] == [[1], [2]]


def test_a_page_that_fails_is_the_last_of_the_pages(kind: Kind) -> None:
    assert [found["statusCode"] for found in Listing(kind, page([1], 9), FAILING).pages()] == [200, 500]
    assert [found["statusCode"] for found in Listing(kind, FAILING).pages()] == [500]


def test_a_page_that_fails_is_raised_between_the_items(kind: Kind) -> None:
    with pytest.raises(EnvelopeError, match=r"^down$") as raised:
        Listing(kind, page([1], 9), FAILING).items()
    assert (raised.value.status_code, raised.value.api_code) == (500, 7)


def test_an_operation_without_pages_is_refused(kind: Kind) -> None:
    with pytest.raises(TypeError, match="^sample has no pages$"):
        Listing(kind, paging=None).pages()
    with pytest.raises(TypeError, match="^sample has no pages$"):
        Listing(kind, paging=None).items()


@pytest.mark.parametrize(
    ("members", "own", "want"),
    [
        ({"page": "s3cret"}, None, "page: must be a whole number"),
        ({"page": 2, "limit": "s3cret"}, None, "limit: must be a whole number"),
        (None, {"max_pages": "s3cret"}, "request_options: max_pages must be a number"),
    ],
)
def test_what_cannot_be_counted_is_said_before_anything_is_sent(kind: Kind, members: Any, own: Any, want: str) -> None:
    listing = Listing(kind, page([1]), paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)))
    with pytest.raises(TypeError, match=f"^{want}$"):
        listing.pages(members, own)
    assert listing.asked() == []


class TestUnwrap:
    def test_gives_the_data(self) -> None:
        assert unwrap({"statusCode": 200, "message": "", "data": 1}) == 1

    @pytest.mark.parametrize("given", [None, {"userId": "u"}, object()], ids=["nothing", "data", "a call that nobody awaited"])
    def test_says_what_is_no_answer(self, given: Any) -> None:
        with pytest.raises(TypeError, match=r"^unwrap: no answer of a call; await the call first$"):
            unwrap(given)

    def test_raises_what_the_platform_said_and_shows_nothing_else(self) -> None:
        failure = {"statusCode": 400, "message": "no", "apiCode": 7, "requestId": "r", "data": {"password": "secret-value"}}
        with pytest.raises(EnvelopeError) as raised:
            unwrap(failure)
        error = raised.value
        assert (str(error), error.status_code, error.api_code, error.request_id) == ("no", 400, 7, "r")
        assert error.failure is failure
        assert "secret-value" not in f"{error!r} {vars(error)} {error.args}"
