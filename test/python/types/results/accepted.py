"""Errors of calls without envelopes by their status, with the types that checkers must find."""

from typing import Any, assert_type

from results_result import (
    Accepted,
    AsyncItemStream,
    AsyncResultsResultClient,
    Book,
    BooksCreateError409,
    CallResult,
    ItemStream,
    Problem,
    ResultsResultClient,
)


def created(client: ResultsResultClient) -> Book | str:
    result = client.books_create(isbn="1", title="A")
    if result["ok"] is True:
        assert_type(result, Accepted[Book])
        return result["data"]
    if result["status"] == 0:
        return result["error"].get("message", "")
    if result["status"] == 409:
        assert_type(result["error"], BooksCreateError409)
        return "taken"
    assert_type(result["error"], Problem)
    if int(result["status"]) == 499:
        return "closed"
    return "refused"


def told_apart_by_status_alone(client: ResultsResultClient) -> str:
    result = client.books_remove(isbn="1")
    if result["status"] == 404:
        assert_type(result["error"], Problem)
        return result["error"]["title"]
    if result["status"] == 204:
        assert_type(result["data"], None)
    return ""


def a_code_before_its_range(client: ResultsResultClient) -> str:
    result = client.books_get(isbn="1")
    if result["status"] == 404:
        assert_type(result["error"], Problem)
    elif result["status"] == 400:
        return result["error"]["isbn"]
    return ""


async def given_on(client: AsyncResultsResultClient) -> bool:
    return is_good(await client.list_shelves())


def is_good(result: CallResult[Any, Any]) -> bool:
    return result["ok"]


def a_cover(client: ResultsResultClient, path: str) -> None:
    whole = client.books_get_cover(isbn="1")
    if whole["ok"] is True:
        assert_type(whole["data"], bytes)
    result = client.books_get_cover_stream(isbn="1")
    if result["ok"] is True:
        assert_type(result["data"], ItemStream[bytes])
        with open(path, "wb") as file, result["data"] as chunks:
            file.writelines(chunks)


async def a_cover_of_another(client: AsyncResultsResultClient) -> int:
    result = await client.books_get_cover_stream(isbn="1")
    if result["ok"] is not True:
        return 0
    assert_type(result["data"], AsyncItemStream[bytes])
    async with result["data"] as chunks:
        return sum([len(chunk) async for chunk in chunks])
