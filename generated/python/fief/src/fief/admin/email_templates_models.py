# Generated from spec/fief/admin/email-templates.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class EmailTemplate(TypedDict):
    """Subject and content of one kind of email."""

    content: str
    """Content in HTML, a Jinja template."""
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    id: str
    """Identifier of the template."""
    subject: str
    """Subject, a Jinja template."""
    type: EmailTemplateType | str
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class EmailTemplatePage(TypedDict):
    """One page of email templates."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[EmailTemplate]
    """The items of the page."""


EmailTemplateType: TypeAlias = Literal["BASE", "WELCOME", "VERIFY_EMAIL", "FORGOT_PASSWORD"]
"""What an email is sent for. `BASE` is the frame around all others."""
