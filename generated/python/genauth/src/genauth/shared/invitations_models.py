# Generated from spec/genauth/shared/invitations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AppValidateRule(TypedDict):
    """Check of an entered value."""

    content: Literal["None", "regExp", "phone", "email", "isNumber"] | str
    """What the value is checked against; the platform documents the same names as for `type`."""
    errorMessage: NotRequired[str]
    """Text shown when the check fails."""
    i18n: NotRequired[ErrorMessageI18n]
    """Translations of the text."""
    type: Literal["None", "regExp", "phone", "email", "isNumber"] | str
    """Kind of check: none, a regular expression, or the format of a phone number, email address or number."""


class EmailTemplate(TypedDict):
    """An email template."""

    content: str
    """Body of the email, HTML with placeholders in the template language."""
    customizeEnabled: bool
    """Whether these texts are used; otherwise the platform uses its own."""
    expiresIn: NotRequired[int]
    """Lifetime of the code or link in the email, in seconds."""
    name: str
    """Name of the template."""
    redirectTo: NotRequired[str]
    """URL that the link in the email leads to in the end."""
    sender: str
    """Name of the sender."""
    subject: str
    """Subject of the email."""
    tplEngine: NotRequired[TemplateEngine | str]
    """Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`."""
    type: EmailTemplateType | str
    """Occasion that the template is for."""


class ErrorMessageI18n(TypedDict):
    """Translations of an error message."""

    errorMessage: NotRequired[LocalizedText]
    """Translations of the error message."""


class ExtendsField(TypedDict):
    """A field that people fill in when they join."""

    allowRewrite: bool
    """Whether people may change a value that is already there."""
    i18n: NotRequired[CustomFieldI18n]
    """Translations of the name."""
    id: str
    """Identifier of the field."""
    inputType: FieldInputType | str
    """Form control by which the field is entered."""
    label: str
    """Name of the field shown to people."""
    name: str
    """Key of the field."""
    required: NotRequired[bool]
    """Whether the field must be filled in."""
    show: bool
    """Whether the field is shown."""
    source: Literal["preset", "manual_add"] | str
    """Where the field comes from: offered by the platform (`preset`) or added by an administrator (`manual_add`)."""
    type: ExtendsFieldType | str
    """Whether the field is built in (`internal`) or defined by the user pool (`user`)."""
    validateRules: NotRequired[AppValidateRule]
    """Check of the entered value."""


ExtendsFieldType: TypeAlias = Literal["user", "internal"]
"""Whether a field is built in or defined by the user pool."""


FieldInputType: TypeAlias = Literal[
    "image",
    "number",
    "date",
    "dateTime",
    "datetime",
    "select",
    "dropdown",
    "boolean",
    "string",
    "text",
    "gender",
    "country",
    "username",
    "phone",
    "email",
]
"""Form control by which a field is entered."""


class InvitationLink(TypedDict):
    """An invitation link."""

    link: str
    """URL to pass on to the people who are invited."""


VerifyCodeMethod: TypeAlias = Literal["prioritySMS", "priorityEmail"]
"""Which way of sending codes is preferred."""


from .common_models import LocalizedText
from .sign_in_models import EmailTemplateType, TemplateEngine
from .users_models import CustomFieldI18n
