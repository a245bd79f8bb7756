"""What a provider says, for error messages: it is not ours, and may be anything."""

import re
import unicodedata

_MOST_CHARACTERS = 200
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def provider_text(value: object) -> str | None:
    """Without control characters and marks that turn the direction of writing, at most 200 characters; None for what is
    no text.
    """
    if not isinstance(value, str) or value == "":
        return None
    # What is cut off is not looked at: it may be a megabyte.
    visible = "".join("\0" if unicodedata.category(one) in _HIDDEN else one for one in value[: _MOST_CHARACTERS * 10])
    return re.sub("\0+", " ", visible)[:_MOST_CHARACTERS]
