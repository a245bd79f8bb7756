# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of frameworks-3-0."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.api_error import ApiError
    from ._runtime.call_result import (
        Accepted,
        CallResult,
        ClientErrorStatus,
        RedirectStatus,
        Refused,
        ServerErrorStatus,
        StatusResult,
        SuccessStatus,
        Unanswered,
    )
    from ._runtime.core import RequestOptions
    from ._runtime.credential import CredentialError, OutgoingRequest
    from ._runtime.files import BinaryInput
    from ._runtime.hooks import HookContext, Hooks
    from ._runtime.log import log_to
    from ._runtime.not_given import NOT_GIVEN, NotGiven
    from ._runtime.option_error import OptionError
    from ._runtime.stream_answer import AsyncItemStream, ItemStream
    from ._runtime.stream_reader import ServerSentEvent
    from ._runtime.transport import Transport, TransportAnswer, TransportError, TransportRequest
    from .frameworks_3_0.client import AsyncFrameworks3_0Client, Frameworks3_0Client
    from .frameworks_3_0.drf_models import (
        Album,
        Artist,
        BlankEnum,
        GenreEnum,
        LegalPersonTyped,
        NaturalPersonTyped,
        PaginatedAlbumList,
        PersonPolymorphic,
    )
    from .frameworks_3_0.elixir_models import (
        ElixirUser,
        JsonErrorResponse,
        JsonErrorResponseErrorsItem,
        JsonErrorResponseErrorsItemSource,
        UsersResponse,
    )
    from .frameworks_3_0.elysia_models import PostElysiaSignInAnswer
    from .frameworks_3_0.fastify_models import TypeBoxPoint
    from .frameworks_3_0.nest_models import (
        CatDto,
        CatKind,
        CatMeta,
        CatsControllerFindAllAnswer,
        CatsControllerFindAllRequestFilter,
        CreateCatDto,
        CreateKittenDto,
        NestCard,
        NestTransfer,
        OwnerDto,
        SortOrder,
    )
    from .frameworks_3_0.quarkus_models import UUID, Fruit, Instant, LocalDate
    from .frameworks_3_0.spring_models import (
        OrderDto,
        OrderDtoInput,
        Pageable,
        PageOrderDto,
        ProblemDetail,
        ServerSentEventOrderDto,
        SortObject,
        SpringCat,
        SpringDog,
    )
    from .frameworks_3_0.trpc_models import (
        PostsGetByIdAnswer,
        PostsGetByIdAnswerPost,
        PostsGetByIdAnswerPostAuthor,
        PostsGetByIdError,
        PostsGetByIdErrorIssuesItem,
    )
    from .frameworks_3_0.tsoa_models import (
        CreateUserAnswerError,
        PickUserIdOrName,
        RecordStringNumber,
        Status,
        User,
        ValidateErrorJSON,
    )
    from .models import LegalPerson, NaturalPerson, NullEnum, PaginatedDto, SpringAnimal

__all__ = [
    "NOT_GIVEN",
    "UUID",
    "Accepted",
    "Album",
    "ApiError",
    "Artist",
    "AsyncFrameworks3_0Client",
    "AsyncItemStream",
    "BinaryInput",
    "BlankEnum",
    "CallResult",
    "CatDto",
    "CatKind",
    "CatMeta",
    "CatsControllerFindAllAnswer",
    "CatsControllerFindAllRequestFilter",
    "ClientErrorStatus",
    "CreateCatDto",
    "CreateKittenDto",
    "CreateUserAnswerError",
    "CredentialError",
    "ElixirUser",
    "Frameworks3_0Client",
    "Fruit",
    "GenreEnum",
    "HookContext",
    "Hooks",
    "Instant",
    "ItemStream",
    "JsonErrorResponse",
    "JsonErrorResponseErrorsItem",
    "JsonErrorResponseErrorsItemSource",
    "LegalPerson",
    "LegalPersonTyped",
    "LocalDate",
    "NaturalPerson",
    "NaturalPersonTyped",
    "NestCard",
    "NestTransfer",
    "NotGiven",
    "NullEnum",
    "OptionError",
    "OrderDto",
    "OrderDtoInput",
    "OutgoingRequest",
    "OwnerDto",
    "PageOrderDto",
    "Pageable",
    "PaginatedAlbumList",
    "PaginatedDto",
    "PersonPolymorphic",
    "PickUserIdOrName",
    "PostElysiaSignInAnswer",
    "PostsGetByIdAnswer",
    "PostsGetByIdAnswerPost",
    "PostsGetByIdAnswerPostAuthor",
    "PostsGetByIdError",
    "PostsGetByIdErrorIssuesItem",
    "ProblemDetail",
    "RecordStringNumber",
    "RedirectStatus",
    "Refused",
    "RequestOptions",
    "ServerErrorStatus",
    "ServerSentEvent",
    "ServerSentEventOrderDto",
    "SortObject",
    "SortOrder",
    "SpringAnimal",
    "SpringCat",
    "SpringDog",
    "Status",
    "StatusResult",
    "SuccessStatus",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "TypeBoxPoint",
    "Unanswered",
    "User",
    "UsersResponse",
    "ValidateErrorJSON",
    "log_to",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "UUID": ".frameworks_3_0.quarkus_models",
    "Accepted": "._runtime.call_result",
    "Album": ".frameworks_3_0.drf_models",
    "ApiError": "._runtime.api_error",
    "Artist": ".frameworks_3_0.drf_models",
    "AsyncFrameworks3_0Client": ".frameworks_3_0.client",
    "AsyncItemStream": "._runtime.stream_answer",
    "BinaryInput": "._runtime.files",
    "BlankEnum": ".frameworks_3_0.drf_models",
    "CallResult": "._runtime.call_result",
    "CatDto": ".frameworks_3_0.nest_models",
    "CatKind": ".frameworks_3_0.nest_models",
    "CatMeta": ".frameworks_3_0.nest_models",
    "CatsControllerFindAllAnswer": ".frameworks_3_0.nest_models",
    "CatsControllerFindAllRequestFilter": ".frameworks_3_0.nest_models",
    "ClientErrorStatus": "._runtime.call_result",
    "CreateCatDto": ".frameworks_3_0.nest_models",
    "CreateKittenDto": ".frameworks_3_0.nest_models",
    "CreateUserAnswerError": ".frameworks_3_0.tsoa_models",
    "CredentialError": "._runtime.credential",
    "ElixirUser": ".frameworks_3_0.elixir_models",
    "Frameworks3_0Client": ".frameworks_3_0.client",
    "Fruit": ".frameworks_3_0.quarkus_models",
    "GenreEnum": ".frameworks_3_0.drf_models",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "Instant": ".frameworks_3_0.quarkus_models",
    "ItemStream": "._runtime.stream_answer",
    "JsonErrorResponse": ".frameworks_3_0.elixir_models",
    "JsonErrorResponseErrorsItem": ".frameworks_3_0.elixir_models",
    "JsonErrorResponseErrorsItemSource": ".frameworks_3_0.elixir_models",
    "LegalPerson": ".models",
    "LegalPersonTyped": ".frameworks_3_0.drf_models",
    "LocalDate": ".frameworks_3_0.quarkus_models",
    "NaturalPerson": ".models",
    "NaturalPersonTyped": ".frameworks_3_0.drf_models",
    "NestCard": ".frameworks_3_0.nest_models",
    "NestTransfer": ".frameworks_3_0.nest_models",
    "NotGiven": "._runtime.not_given",
    "NullEnum": ".models",
    "OptionError": "._runtime.option_error",
    "OrderDto": ".frameworks_3_0.spring_models",
    "OrderDtoInput": ".frameworks_3_0.spring_models",
    "OutgoingRequest": "._runtime.credential",
    "OwnerDto": ".frameworks_3_0.nest_models",
    "PageOrderDto": ".frameworks_3_0.spring_models",
    "Pageable": ".frameworks_3_0.spring_models",
    "PaginatedAlbumList": ".frameworks_3_0.drf_models",
    "PaginatedDto": ".models",
    "PersonPolymorphic": ".frameworks_3_0.drf_models",
    "PickUserIdOrName": ".frameworks_3_0.tsoa_models",
    "PostElysiaSignInAnswer": ".frameworks_3_0.elysia_models",
    "PostsGetByIdAnswer": ".frameworks_3_0.trpc_models",
    "PostsGetByIdAnswerPost": ".frameworks_3_0.trpc_models",
    "PostsGetByIdAnswerPostAuthor": ".frameworks_3_0.trpc_models",
    "PostsGetByIdError": ".frameworks_3_0.trpc_models",
    "PostsGetByIdErrorIssuesItem": ".frameworks_3_0.trpc_models",
    "ProblemDetail": ".frameworks_3_0.spring_models",
    "RecordStringNumber": ".frameworks_3_0.tsoa_models",
    "RedirectStatus": "._runtime.call_result",
    "Refused": "._runtime.call_result",
    "RequestOptions": "._runtime.core",
    "ServerErrorStatus": "._runtime.call_result",
    "ServerSentEvent": "._runtime.stream_reader",
    "ServerSentEventOrderDto": ".frameworks_3_0.spring_models",
    "SortObject": ".frameworks_3_0.spring_models",
    "SortOrder": ".frameworks_3_0.nest_models",
    "SpringAnimal": ".models",
    "SpringCat": ".frameworks_3_0.spring_models",
    "SpringDog": ".frameworks_3_0.spring_models",
    "Status": ".frameworks_3_0.tsoa_models",
    "StatusResult": "._runtime.call_result",
    "SuccessStatus": "._runtime.call_result",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "TypeBoxPoint": ".frameworks_3_0.fastify_models",
    "Unanswered": "._runtime.call_result",
    "User": ".frameworks_3_0.tsoa_models",
    "UsersResponse": ".frameworks_3_0.elixir_models",
    "ValidateErrorJSON": ".frameworks_3_0.tsoa_models",
    "log_to": "._runtime.log",
}


def __getattr__(name: str) -> object:
    """Loads what is asked for, and nothing else."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
