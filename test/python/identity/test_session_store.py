"""The store of sessions in memory."""

from runtime.identity.session_store import MemorySessionStore


def test_forgets_sessions_that_nobody_asks_for_after_their_end() -> None:
    now = 0.0
    store = MemorySessionStore(lambda: now)
    for number in range(1000):
        store.set(f"{number}", "old", 60 if number == 7 else 1)
    now = 2
    store.set("new", "new", 1)
    # A clock that goes back shows what is still there.
    now = 0
    assert [store.get(one) for one in ("0", "999", "7", "new")] == [None, None, "old", "new"]
