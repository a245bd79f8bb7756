"""Iterating over pages that go on after a cursor."""

from dataclasses import replace
from typing import Any

import pytest
from listing import FIRST, Listing, answered
from rig import Kind, Step
from runtime.api_error import ApiError
from runtime.cursor_pages import CursorPages

CURSOR = CursorPages(("cursor",), ("meta", "next"), ("data",))
LAST = CursorPages(("starting_after",), ("id",), ("data",), of_last_item=True, more=("has_more",))


class TestCursors:
    @pytest.mark.parametrize(
        ("paging", "steps", "members", "own", "items", "queries"),
        [
            pytest.param(
                CURSOR,
                [
                    answered({"data": [1], "meta": {"next": "a/b"}}),
                    answered({"data": [2], "meta": {"next": "c"}}),
                    answered({"data": [3], "meta": {"next": None}}),
                ],
                None,
                None,
                [1, 2, 3],
                ["", "?cursor=a%2Fb", "?cursor=c"],
                id="until there is none",
            ),
            pytest.param(
                CURSOR,
                [answered({"data": [1], "meta": {"next": 7}}), answered({"data": [2], "meta": {}})],
                None,
                None,
                [1, 2],
                ["", "?cursor=7"],
                id="a number",
            ),
            pytest.param(CURSOR, [answered({"data": [1], "meta": {"next": ""}})], None, None, [1], [""], id="empty text ends it"),
            pytest.param(CURSOR, [answered({"data": [1], "meta": {"next": 0}})], None, None, [1], [""], id="nothing ends it"),
            pytest.param(CURSOR, [answered({"data": [1], "meta": {"next": True}})], None, None, [1], [""], id="a truth ends it"),
            pytest.param(CURSOR, [answered({"data": [1], "meta": {"next": {}}})], None, None, [1], [""], id="an object ends it"),
            pytest.param(CURSOR, [answered({"data": [1], "meta": {"next": ["a"]}})], None, None, [1], [""], id="a list ends it"),
            pytest.param(CURSOR, [answered({"data": [1]})], None, None, [1], [""], id="an answer without its place ends it"),
            pytest.param(CURSOR, [answered([1])], None, None, [], [""], id="an answer of another type ends it"),
            pytest.param(
                CURSOR,
                [answered({"data": [], "meta": {"next": "a"}}), answered({"data": [2], "meta": {}})],
                None,
                None,
                [2],
                ["", "?cursor=a"],
                id="over an empty page",
            ),
            pytest.param(
                CURSOR,
                [answered({"data": [1], "meta": {"next": "y"}}), answered({"data": [2]})],
                {"shelf": "a b", "cursor": "x"},
                None,
                [1, 2],
                ["?cursor=x", "?cursor=y"],
                id="instead of the one that the caller gave",
            ),
            pytest.param(
                replace(CURSOR, more=("more",)), [answered({"data": [1], "more": False, "meta": {"next": "a"}})], None, None, [1], [""], id="not where it ends"
            ),
            pytest.param(
                LAST,
                [answered({"data": [{"id": "p"}, {"id": "q"}], "has_more": True}), answered({"data": [{"id": "r"}], "has_more": False})],
                None,
                None,
                [{"id": "p"}, {"id": "q"}, {"id": "r"}],
                ["", "?starting_after=q"],
                id="of the last item",
            ),
            pytest.param(
                LAST, [answered({"data": [{"id": "p"}]})], None, None, [{"id": "p"}], [""], id="of the last item, where nothing says that there is more"
            ),
            pytest.param(LAST, [answered({"data": [], "has_more": True})], None, None, [], [""], id="of the last item, of an empty page"),
            pytest.param(
                CURSOR,
                [answered({"data": [1], "meta": {"next": "a"}}), answered({"data": [2], "meta": {"next": "a"}})],
                None,
                {"max_pages": 2},
                [1, 2],
                ["", "?cursor=a"],
                id="so many pages as told",
            ),
            pytest.param(CURSOR, [answered({"data": [1], "meta": {"next": "a"}})], None, {"max_pages": 0}, [], [], id="no page when none is wanted"),
        ],
    )
    def test_are_followed(self, kind: Kind, paging: Any, steps: list[Step], members: Any, own: Any, items: list[Any], queries: list[str]) -> None:
        listing = Listing(kind, paging, *steps)
        assert listing.items(members, own) == items
        assert listing.urls() == [FIRST + query for query in queries]

    def test_that_come_again_are_a_failure_and_no_request(self, kind: Kind) -> None:
        steps = [answered({"data": [number], "meta": {"next": mark}}) for number, mark in ((1, "a"), (2, "b"), (3, "a"))]
        listing = Listing(kind, CURSOR, *steps)
        with pytest.raises(ApiError, match="^The server names a page again that was read already$") as raised:
            listing.items()
        assert (raised.value.status, raised.value.error["kind"], listing.found, len(listing.urls())) == (0, "invalid-answer", [1, 2, 3], 3)
        assert [(page["ok"], page["status"]) for page in Listing(kind, CURSOR, *steps).pages()] == [(True, 200), (True, 200), (True, 200), (False, 0)]

    def test_that_the_caller_gave_and_the_server_gives_again(self, kind: Kind) -> None:
        for given, again in (("x", "x"), (7, "7"), ("7", 7)):
            listing = Listing(kind, CURSOR, answered({"data": [1], "meta": {"next": again}}))
            with pytest.raises(ApiError):
                listing.items({"shelf": "a", "cursor": given})
            assert len(listing.urls()) == 1

    @pytest.mark.parametrize("odd", ['"\\ud800"', "1e999"])
    def test_that_cannot_be_sent_are_a_failure(self, kind: Kind, odd: str) -> None:
        listing = Listing(kind, CURSOR, {"body": f'{{"data":[1],"meta":{{"next":{odd}}}}}', "headers": {}})
        pages = listing.pages()
        assert [page["ok"] for page in pages] == [True, False]
        assert pages[1]["error"] == {"kind": "invalid-answer", "message": "The server names a next page that cannot be asked for"}
        assert len(listing.urls()) == 1

    def test_of_a_caller_that_cannot_be_sent_are_refused_as_in_any_call(self, kind: Kind) -> None:
        with pytest.raises(TypeError, match=r"^shelf: missing$"):
            Listing(kind, CURSOR, answered({})).pages({"cursor": "x"})


def test_a_page_that_fails_is_the_last(kind: Kind) -> None:
    listing = Listing(kind, CURSOR, answered({"data": [1], "meta": {"next": "a"}}), {"status": 500, "body": "{}"})
    assert [page["status"] for page in listing.pages()] == [200, 500]
