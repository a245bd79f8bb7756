"""Texts of answers, in the encoding that their header names. JSON is always UTF-8 (RFC 8259, section 8.1)."""

import re

from .answer import body_text
from .transport import TransportAnswer

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
    U+FFFD.
    """
    found = _CHARSET.search(answer.headers.get("content-type") or "")
    charset = "utf-8" if found is None else found[1].lower()
    if not _KNOWN.fullmatch(charset):
        return body_text(answer)
    try:
        return answer.body.decode(_MEANT.get(charset, charset), "replace").removeprefix("\ufeff")
    except LookupError:
        return body_text(answer)
