# Generated from spec/fief/admin/email-templates.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .email_templates_models import EmailTemplate, EmailTemplatePage

_GET_EMAIL_TEMPLATE: Operation[Envelope[EmailTemplate]] = Operation(
    "getEmailTemplate",
    "GET",
    "/email-templates/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_LIST_EMAIL_TEMPLATES: Operation[Envelope[EmailTemplatePage]] = Operation(
    "listEmailTemplates",
    "GET",
    "/email-templates/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_EMAIL_TEMPLATE: Operation[Envelope[EmailTemplate]] = Operation(
    "updateEmailTemplate",
    "PATCH",
    "/email-templates/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
)


class EmailTemplatesCalls(_Client):
    """Texts of the emails that users get."""

    def get_email_template(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Gets one email template.

        Subject and content are Jinja templates as they are stored, not a rendered email.

        ``GET /email-templates/{id}``

        Args:
            id: Which template.
        """
        return self._send(_GET_EMAIL_TEMPLATE, {"id": id}, request_options)

    def list_email_templates(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplatePage]:
        """Lists email templates.

        One of each type; they can be changed, and neither created nor deleted.

        ``GET /email-templates/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(_LIST_EMAIL_TEMPLATES, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_email_templates_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[EmailTemplatePage]]:
        """Lists email templates.

        One of each type; they can be changed, and neither created nor deleted.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /email-templates/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_EMAIL_TEMPLATES, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_email_templates_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[EmailTemplate]:
        """Lists email templates.

        One of each type; they can be changed, and neither created nor deleted.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /email-templates/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_EMAIL_TEMPLATES, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def update_email_template(
        self,
        *,
        id: str | uuid.UUID,
        content: str | NotGiven = NOT_GIVEN,
        subject: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Changes an email template.

        The server renders the template with sample data first and refuses what does not render.

        ``PATCH /email-templates/{id}``

        Args:
            id: Which template.
            content: Content in HTML, a Jinja template.
            subject: Subject, a Jinja template.
        """
        return self._send(_UPDATE_EMAIL_TEMPLATE, {"id": id, "content": content, "subject": subject}, request_options)


class AsyncEmailTemplatesCalls(AsyncClient):
    """Texts of the emails that users get."""

    async def get_email_template(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Gets one email template.

        Subject and content are Jinja templates as they are stored, not a rendered email.

        ``GET /email-templates/{id}``

        Args:
            id: Which template.
        """
        return await self._send(_GET_EMAIL_TEMPLATE, {"id": id}, request_options)

    async def list_email_templates(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplatePage]:
        """Lists email templates.

        One of each type; they can be changed, and neither created nor deleted.

        ``GET /email-templates/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_EMAIL_TEMPLATES,
            {"limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_email_templates_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[EmailTemplatePage]]:
        """Lists email templates.

        One of each type; they can be changed, and neither created nor deleted.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /email-templates/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_EMAIL_TEMPLATES, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_email_templates_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[EmailTemplate]:
        """Lists email templates.

        One of each type; they can be changed, and neither created nor deleted.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /email-templates/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_EMAIL_TEMPLATES, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    async def update_email_template(
        self,
        *,
        id: str | uuid.UUID,
        content: str | NotGiven = NOT_GIVEN,
        subject: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Changes an email template.

        The server renders the template with sample data first and refuses what does not render.

        ``PATCH /email-templates/{id}``

        Args:
            id: Which template.
            content: Content in HTML, a Jinja template.
            subject: Subject, a Jinja template.
        """
        return await self._send(
            _UPDATE_EMAIL_TEMPLATE,
            {"id": id, "content": content, "subject": subject},
            request_options,
        )
