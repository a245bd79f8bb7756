"""What the runtime imports, and when."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[3] / "templates" / "python" / "runtime"
FILES = sorted(RUNTIME.rglob("*.py"))
# Every library has one room; the rest of the runtime is Python's own.
ROOMS = {
    "anyio": {"suspending.py"},
    "brotli": {"network"},
    "brotlicffi": {"network"},
    "httpcore": {"network"},
    "httpx": {"network"},
    "idna": {"address.py"},
    "cryptography": {"identity"},
    "joserfc": {"identity"},
    "typing_extensions": {"typed_dict.py"},
    "websockets": {"events"},
    "fastapi": {"identity"},
    "starlette": {"identity"},
    "flask": {"identity"},
    "werkzeug": {"identity"},
}


def imports(tree: ast.AST) -> set[str]:
    """Modules from outside, by their first name."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            # The name of a module that is no text is none of the table.
            found.add(str(node.args[0].value).partition(".")[0] if isinstance(node.args[0], ast.Constant) else "?")
    return found


def problems(place: str, source: str) -> list[str]:
    outside = imports(ast.parse(source)) - sys.stdlib_module_names
    return sorted(f"{place}: {name}" for name in outside if place.partition("/")[0] not in ROOMS.get(name, set()))


def test_there_is_something_to_read() -> None:
    assert len(FILES) > 60


def test_every_import_is_one_that_its_room_may_have() -> None:
    found = [problem for file in FILES for problem in problems(file.relative_to(RUNTIME).as_posix(), file.read_text())]
    assert found == []


@pytest.mark.parametrize(
    ("place", "source", "want"),
    [
        ("client.py", "import httpx", ["client.py: httpx"]),
        ("core.py", "def call():\n    from anyio import sleep", ["core.py: anyio"]),
        ("exchange.py", "from runtime.core import Core", ["exchange.py: runtime"]),
        ("client.py", "import importlib\nimportlib.import_module('brotli')", ["client.py: brotli"]),
        ("client.py", "from importlib import import_module\nimport_module(name)", ["client.py: ?"]),
        ("network/x.py", "import httpx.x, ssl\nfrom importlib import import_module\nimport_module('brotli')", []),
    ],
)
def test_the_table_refuses(place: str, source: str, want: list[str]) -> None:
    assert problems(place, source) == want


@pytest.mark.parametrize("module", ["client", "core", "credentials.exchanged_token", "signing.hmac_headers", "signing.http_message_signatures"])
def test_nothing_of_the_network_is_imported_before_the_first_call(module: str) -> None:
    heavy = "{'httpx', 'httpcore', 'anyio', 'ssl', 'asyncio', 'socket', 'email.utils', 'random'}"
    code = f"import sys, runtime.{module}; print(sorted({heavy} & sys.modules.keys()))"
    ran = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(RUNTIME.parent)!r}); {code}"], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_making_a_client_imports_nothing_of_the_network_either() -> None:
    code = (
        "from runtime.client import AsyncClient, Client; from runtime.settings import ClientSettings;"
        "settings = ClientSettings('a/1', 'https://a.example', {}, None);"
        "Client(settings, {'timeout': 1}), AsyncClient(settings, {}); import sys;"
        "print(sorted({'httpx', 'anyio', 'ssl', 'asyncio'} & sys.modules.keys()))"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(RUNTIME.parent)!r}); {code}"], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"
