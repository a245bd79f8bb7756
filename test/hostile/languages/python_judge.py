"""Judges printed Python: ``serve`` reads a file in each line and tells what is wrong with it and what texts it holds; ``packages`` imports all below a folder."""

import ast
import builtins
import importlib
import io
import json
import pkgutil
import re
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

CANARY = "__pwned"
RUNTIME = "runtime"
STATEMENTS = (ast.AnnAssign, ast.Assign, ast.ClassDef, ast.FunctionDef, ast.If, ast.Import, ast.ImportFrom)
OUTSIDE = {"__future__", "collections.abc", "enum", "importlib", "pathlib", "typing", "typing_extensions"}
WHOLE = {"builtins", "httpx", "ssl", "sys"}
FORBIDDEN = {"__import__", "__builtins__", CANARY}
OF_ENTRIES = {"AttributeError", "dir", "getattr", "globals", "import_module", "sorted"}


def source_problems(path: str, text: str) -> Iterator[str]:
    try:
        # Bytes, so that a mark of an encoding would count.
        tree = ast.parse(text.encode(), path)
    except (SyntaxError, ValueError) as error:
        yield f"does not parse: {error}"
        return
    for index, statement in enumerate(tree.body):
        is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str)
        if not is_text and not isinstance(statement, STATEMENTS):
            yield f"statement {index} is a {type(statement).__name__}"
    known = {alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    known |= {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    is_entry = path.endswith("__init__.py")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in FORBIDDEN:
            yield f"code of the text: {node.id}"
        if isinstance(node, ast.Attribute) and CANARY in node.attr:
            yield f"the canary is a member: {node.attr}"
        if isinstance(node, ast.JoinedStr) and not is_entry:
            yield "a formatted text"
        if isinstance(node, ast.Import) and any(alias.name not in WHOLE for alias in node.names):
            yield f"imports {ast.unparse(node)}"
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module not in OUTSIDE:
            yield f"imports from {node.module}"
        if isinstance(node, ast.Call):
            yield from called(node, known | (OF_ENTRIES if is_entry else {"super"}))
    header, _, rest = text.partition("\n")
    if not header.startswith("# Generated from ") or re.search(r"coding[:=]", header):
        yield f"begins with {header[:80]}"
    if "#" in rest:
        yield from (f"a comment: {line}" for line in comments(rest))
    if re.search(r"^\s*(?:>>> |\.\. |# (?:mypy|flake8):)", rest, re.MULTILINE):
        yield "a line that tools obey wherever it stands"


def comments(text: str) -> Iterator[str]:
    """Printed files have the one in their first line."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string[:80]


def called(node: ast.Call, known: set[str]) -> Iterator[str]:
    """Only what was imported or made here is called, a method of the client, or one of the options."""
    function = node.func
    if isinstance(function, ast.Name) and function.id in known:
        return
    owner = function.value if isinstance(function, ast.Attribute) else None
    if isinstance(owner, ast.Name) and owner.id in {"client", "options", "self"}:
        return
    if isinstance(owner, ast.Call) and ast.unparse(owner) == "super()":
        return
    if isinstance(owner, ast.Attribute) and isinstance(owner.value, ast.Name) and owner.value.id in {"client", "self"}:
        return
    if isinstance(owner, ast.Name) and owner.id == "_MODULES":
        return
    yield f"calls {ast.unparse(function)[:80]}"


def manifest_problems(text: str) -> Iterator[str]:
    try:
        manifest = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        yield f"does not parse: {error}"
        return
    known = {"build-system", "project", "tool"}
    members = {"name", "version", "description", "readme", "license", "license-files", "requires-python", "classifiers", "dependencies", "optional-dependencies", "urls"}
    for name in {*manifest} - known:
        yield f"a table that is not planned: {name[:40]}"
    for name in {*manifest.get("project", {})} - members:
        yield f"a member that is not planned: {name[:40]}"
    if manifest.get("build-system", {}).get("build-backend") != "hatchling.build":
        yield "another build backend"


def example_problems(text: str) -> Iterator[str]:
    for code in re.findall(r"^```(?:python|py)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        try:
            tree = ast.parse(code)
        except SyntaxError as error:
            yield f"an example does not parse: {error}"
            continue
        yield from (f"an example holds {node.id}" for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in FORBIDDEN)


def file_problems(path: str, text: str) -> list[str]:
    if path.endswith(".py"):
        return list(source_problems(path, text))
    if path.endswith(".toml"):
        return list(manifest_problems(text))
    return list(example_problems(text)) if path.endswith(".md") else []


def load_runtime(root: Path) -> None:
    """The runtime is the same whatever a document says: every package gets the modules of this one."""
    sys.path.insert(0, str(root))
    for info in pkgutil.walk_packages([str(root)]):
        importlib.import_module(info.name)
    sys.path.remove(str(root))


def package_problems(folder: Path) -> Iterator[str]:
    """Imports every module of every package, one after the other; nothing but that may happen."""
    sys.dont_write_bytecode = True
    load_runtime(folder / RUNTIME)
    del sys.modules["api"]
    names = {*vars(builtins)}
    members = {*vars(object)}
    for place in sorted(place for place in folder.iterdir() if place.name != RUNTIME):
        root = place / "src"
        sys.path.insert(0, str(root))
        count = 0
        try:
            for info in pkgutil.walk_packages([str(root)]):
                module = importlib.import_module(info.name)
                count += 1
                for name in getattr(module, "__all__", ()):
                    getattr(module, name)
        except Exception as error:
            yield f"{place.name}: {type(error).__name__}: {str(error)[:300]}"
        if count < 4:
            yield f"{place.name}: only {count} modules"
        sys.path.remove(str(root))
        for name in [name for name in sys.modules if re.match(r"api($|\.(?!_runtime($|\.)))", name)]:
            del sys.modules[name]
        if {*vars(builtins)} != names or {*vars(object)} != members:
            yield f"{place.name}: the language is another: {({*vars(builtins)} ^ names)}"
            names = {*vars(builtins)}


def texts(tree: ast.Module) -> list[str]:
    """Every text that the file holds as data, and the names of members."""
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)] + names(tree)


def names(tree: ast.Module) -> list[str]:
    """Every name that the file declares: functions, their arguments, classes, members, variables."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign | ast.Assign):
            targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
            found += [target.id for target in targets if isinstance(target, ast.Name)]
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found.append(node.name)
        if isinstance(node, ast.arg):
            found.append(node.arg)
    return found


def verdict(path: str, text: str) -> dict[str, list[str]]:
    problems = file_problems(path, text)
    if problems or not path.endswith(".py"):
        return {"problems": problems, "texts": [], "names": []}
    tree = ast.parse(text)
    return {"problems": [], "texts": texts(tree), "names": names(tree)}


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        for line in sys.stdin:
            print(json.dumps(verdict(**json.loads(line))), flush=True)
    else:
        print(json.dumps(list(package_problems(Path(sys.argv[2])))))
