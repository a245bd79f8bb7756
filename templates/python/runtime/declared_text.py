"""Texts of answers, in the encoding that their header names. JSON is always UTF-8 (RFC 8259, section 8.1)."""

import re

from .answer import body_text, parsed
from .transport import TransportAnswer

_JSON = re.compile(r"[^;]*[/+]json\s*(?:;|$)", re.IGNORECASE)
_CHARSET = re.compile(r';\s*charset="?([^\s";]+)', re.IGNORECASE)
# Those of the WHATWG Encoding Standard, section 4.2: Python knows others, which are no encodings of texts, or slow.
_KNOWN = re.compile(
    r"iso-8859-\d+|windows-\d+|koi8-[ru]|macintosh|us-ascii|utf-16(?:le|be)?"
    r"|gbk|gb2312|gb18030|big5|euc-(?:jp|kr)|shift_jis|iso-2022-jp"
)
# What browsers read under these names.
_MEANT = {"iso-8859-1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}


def declared_text(answer: TransportAnswer) -> str:
    """``charset`` of the content type; UTF-8 where there is none, or none that is known. What cannot be decoded becomes
    U+FFFD. A text that comes as JSON is the one that the JSON holds; frameworks also call JSON what is none.
    """
    content_type = answer.headers.get("content-type") or ""
    value = parsed(answer) if _JSON.match(content_type) else None
    if isinstance(value, str):
        return value
    found = _CHARSET.search(content_type)
    charset = "utf-8" if found is None else found[1].lower()
    if not _KNOWN.fullmatch(charset):
        return body_text(answer)
    try:
        return answer.body.decode(_MEANT.get(charset, charset), "replace").removeprefix("\ufeff")
    except LookupError:
        return body_text(answer)
