"""Everything that an error tells, or could tell to whoever looks: itself, its causes and contexts, and what stands in their attributes."""

import traceback


def told_by(error: BaseException) -> str:
    parts: list[str] = []
    seen: set[int] = set()
    pending: list[object] = [error]
    while pending:
        one = pending.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        parts.append(f"{one!r}")
        if isinstance(one, BaseException):
            parts.extend([str(one), "".join(traceback.format_exception(one, chain=True))])
            pending.extend([one.__cause__, one.__context__, *one.args, *vars(one).values()])
            pending.extend(getattr(one, "__notes__", ()))
    return " ".join(parts)
