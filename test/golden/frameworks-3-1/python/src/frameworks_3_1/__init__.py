# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of frameworks-3-1."""

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
    from .frameworks_3_1.client import AsyncFrameworks3_1Client, Frameworks3_1Client
    from .frameworks_3_1.dotnet_models import (
        HttpValidationProblemDetails,
        IFormFile,
        NullableOfLevel,
        Shape,
        ShapeBase,
        ShapeSquare,
        ShapeTriangle,
        WeatherForecast,
        WeatherKind,
    )
    from .frameworks_3_1.fastapi_models import (
        CarItem,
        Cat,
        Dog,
        HTTPValidationError,
        Item,
        ItemInput,
        Kind,
        PageItem,
        PlaneItem,
        ValidationError,
    )
    from .frameworks_3_1.hono_models import HonoUser
    from .frameworks_3_1.huma_models import (
        ErrorDetail,
        ErrorModel,
        EtagLinkHeaders,
        ListThingsBody,
        MailEvent,
        Thing,
        UserCreatedEvent,
    )
    from .frameworks_3_1.laravel_models import (
        PostResource,
        PostsIndexAnswer,
        PostsIndexAnswerLinks,
        PostsIndexAnswerMeta,
        PostsIndexAnswerMetaLinksItem,
        PostsIndexError401,
        PostStatus,
        PostsUpdateAnswer,
        PostsUpdateError422,
        UserResource,
    )
    from .frameworks_3_1.smallrye_models import Circle, SmallRyeShape, Square
    from .frameworks_3_1.springdoc_models import Mail, Message, Sms, StreamingResponseBody
    from .frameworks_3_1.typespec_models import Extra, Heavy, Widget, WidgetError, WidgetsListAnswer
    from .frameworks_3_1.utoipa_models import (
        External,
        ExternalPoint,
        ExternalPointPoint,
        ExternalValue,
        PageOfPart,
        Part,
        SerdeShape,
        SerdeShapeCircle,
        SerdeShapeExtra,
    )
    from .models import Extra2, Image

__all__ = [
    "NOT_GIVEN",
    "Accepted",
    "ApiError",
    "AsyncFrameworks3_1Client",
    "AsyncItemStream",
    "BinaryInput",
    "CallResult",
    "CarItem",
    "Cat",
    "Circle",
    "ClientErrorStatus",
    "CredentialError",
    "Dog",
    "ErrorDetail",
    "ErrorModel",
    "EtagLinkHeaders",
    "External",
    "ExternalPoint",
    "ExternalPointPoint",
    "ExternalValue",
    "Extra",
    "Extra2",
    "Frameworks3_1Client",
    "HTTPValidationError",
    "Heavy",
    "HonoUser",
    "HookContext",
    "Hooks",
    "HttpValidationProblemDetails",
    "IFormFile",
    "Image",
    "Item",
    "ItemInput",
    "ItemStream",
    "Kind",
    "ListThingsBody",
    "Mail",
    "MailEvent",
    "Message",
    "NotGiven",
    "NullableOfLevel",
    "OptionError",
    "OutgoingRequest",
    "PageItem",
    "PageOfPart",
    "Part",
    "PlaneItem",
    "PostResource",
    "PostStatus",
    "PostsIndexAnswer",
    "PostsIndexAnswerLinks",
    "PostsIndexAnswerMeta",
    "PostsIndexAnswerMetaLinksItem",
    "PostsIndexError401",
    "PostsUpdateAnswer",
    "PostsUpdateError422",
    "RedirectStatus",
    "Refused",
    "RequestOptions",
    "SerdeShape",
    "SerdeShapeCircle",
    "SerdeShapeExtra",
    "ServerErrorStatus",
    "ServerSentEvent",
    "Shape",
    "ShapeBase",
    "ShapeSquare",
    "ShapeTriangle",
    "SmallRyeShape",
    "Sms",
    "Square",
    "StatusResult",
    "StreamingResponseBody",
    "SuccessStatus",
    "Thing",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "Unanswered",
    "UserCreatedEvent",
    "UserResource",
    "ValidationError",
    "WeatherForecast",
    "WeatherKind",
    "Widget",
    "WidgetError",
    "WidgetsListAnswer",
    "log_to",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "Accepted": "._runtime.call_result",
    "ApiError": "._runtime.api_error",
    "AsyncFrameworks3_1Client": ".frameworks_3_1.client",
    "AsyncItemStream": "._runtime.stream_answer",
    "BinaryInput": "._runtime.files",
    "CallResult": "._runtime.call_result",
    "CarItem": ".frameworks_3_1.fastapi_models",
    "Cat": ".frameworks_3_1.fastapi_models",
    "Circle": ".frameworks_3_1.smallrye_models",
    "ClientErrorStatus": "._runtime.call_result",
    "CredentialError": "._runtime.credential",
    "Dog": ".frameworks_3_1.fastapi_models",
    "ErrorDetail": ".frameworks_3_1.huma_models",
    "ErrorModel": ".frameworks_3_1.huma_models",
    "EtagLinkHeaders": ".frameworks_3_1.huma_models",
    "External": ".frameworks_3_1.utoipa_models",
    "ExternalPoint": ".frameworks_3_1.utoipa_models",
    "ExternalPointPoint": ".frameworks_3_1.utoipa_models",
    "ExternalValue": ".frameworks_3_1.utoipa_models",
    "Extra": ".frameworks_3_1.typespec_models",
    "Extra2": ".models",
    "Frameworks3_1Client": ".frameworks_3_1.client",
    "HTTPValidationError": ".frameworks_3_1.fastapi_models",
    "Heavy": ".frameworks_3_1.typespec_models",
    "HonoUser": ".frameworks_3_1.hono_models",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "HttpValidationProblemDetails": ".frameworks_3_1.dotnet_models",
    "IFormFile": ".frameworks_3_1.dotnet_models",
    "Image": ".models",
    "Item": ".frameworks_3_1.fastapi_models",
    "ItemInput": ".frameworks_3_1.fastapi_models",
    "ItemStream": "._runtime.stream_answer",
    "Kind": ".frameworks_3_1.fastapi_models",
    "ListThingsBody": ".frameworks_3_1.huma_models",
    "Mail": ".frameworks_3_1.springdoc_models",
    "MailEvent": ".frameworks_3_1.huma_models",
    "Message": ".frameworks_3_1.springdoc_models",
    "NotGiven": "._runtime.not_given",
    "NullableOfLevel": ".frameworks_3_1.dotnet_models",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "PageItem": ".frameworks_3_1.fastapi_models",
    "PageOfPart": ".frameworks_3_1.utoipa_models",
    "Part": ".frameworks_3_1.utoipa_models",
    "PlaneItem": ".frameworks_3_1.fastapi_models",
    "PostResource": ".frameworks_3_1.laravel_models",
    "PostStatus": ".frameworks_3_1.laravel_models",
    "PostsIndexAnswer": ".frameworks_3_1.laravel_models",
    "PostsIndexAnswerLinks": ".frameworks_3_1.laravel_models",
    "PostsIndexAnswerMeta": ".frameworks_3_1.laravel_models",
    "PostsIndexAnswerMetaLinksItem": ".frameworks_3_1.laravel_models",
    "PostsIndexError401": ".frameworks_3_1.laravel_models",
    "PostsUpdateAnswer": ".frameworks_3_1.laravel_models",
    "PostsUpdateError422": ".frameworks_3_1.laravel_models",
    "RedirectStatus": "._runtime.call_result",
    "Refused": "._runtime.call_result",
    "RequestOptions": "._runtime.core",
    "SerdeShape": ".frameworks_3_1.utoipa_models",
    "SerdeShapeCircle": ".frameworks_3_1.utoipa_models",
    "SerdeShapeExtra": ".frameworks_3_1.utoipa_models",
    "ServerErrorStatus": "._runtime.call_result",
    "ServerSentEvent": "._runtime.stream_reader",
    "Shape": ".frameworks_3_1.dotnet_models",
    "ShapeBase": ".frameworks_3_1.dotnet_models",
    "ShapeSquare": ".frameworks_3_1.dotnet_models",
    "ShapeTriangle": ".frameworks_3_1.dotnet_models",
    "SmallRyeShape": ".frameworks_3_1.smallrye_models",
    "Sms": ".frameworks_3_1.springdoc_models",
    "Square": ".frameworks_3_1.smallrye_models",
    "StatusResult": "._runtime.call_result",
    "StreamingResponseBody": ".frameworks_3_1.springdoc_models",
    "SuccessStatus": "._runtime.call_result",
    "Thing": ".frameworks_3_1.huma_models",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "Unanswered": "._runtime.call_result",
    "UserCreatedEvent": ".frameworks_3_1.huma_models",
    "UserResource": ".frameworks_3_1.laravel_models",
    "ValidationError": ".frameworks_3_1.fastapi_models",
    "WeatherForecast": ".frameworks_3_1.dotnet_models",
    "WeatherKind": ".frameworks_3_1.dotnet_models",
    "Widget": ".frameworks_3_1.typespec_models",
    "WidgetError": ".frameworks_3_1.typespec_models",
    "WidgetsListAnswer": ".frameworks_3_1.typespec_models",
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
