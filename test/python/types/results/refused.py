"""What no application may write: each checker complains of the marked lines, and of no others."""

from results_result import ResultsResultClient


def wrong(client: ResultsResultClient) -> None:
    result = client.books_create(isbn="1", title="A")
    print(result["data"])  # refused: it may have failed
    print(result["error"])  # refused: it may have succeeded
    if result["status"] == 409:
        print(result["error"]["reason"])  # refused: the error of this status has no such member
        print(result["error"]["title"])  # refused: other statuses have it
        print(result["data"])  # refused: it has failed
    if result["status"] == 0:
        print(result["error"]["title"])  # refused: nobody has answered
