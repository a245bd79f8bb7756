"""What is published: wheels and source distributions, built without the network and used from where they are installed."""

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

_GENERATED = Path(__file__).parents[3] / "generated" / "python"
_USES = {
    "genauth": "from genauth import ManagementClient; client = ManagementClient(access_key_id='id', access_key_secret='secret'); client.close()",
    "fief": "from fief import Fief; client = Fief('https://fief.example.com', 'id', 'secret'); client.close()",
}
_LEFT_OVER = ["src/{0}/__pycache__/a.cpython-311.pyc", ".ruff_cache/a", ".mypy_cache/a.json", ".venv/a", "dist/old.whl", "tests/test_a.py", "notes.log"]


def _run(*args: str) -> str:
    done = subprocess.run([sys.executable, *args], check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=sorted(_USES))
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Name and folder of distributions that are made where work has left its traces."""
    name, folder = str(request.param), tmp_path_factory.mktemp("distributions")
    source = folder / "source"
    shutil.copytree(_GENERATED / name, source, ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
    for path in (source / one.format(name) for one in _LEFT_OVER):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("left over")
    _run("-m", "build", "--no-isolation", "--outdir", str(folder / "dist"), str(source))
    return name, folder / "dist"


def _sources(name: str) -> set[str]:
    """Of the package, from ``src`` on."""
    folder = _GENERATED / name / "src"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts}


def _only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def test_the_index_accepts_them(built: tuple[str, Path]) -> None:
    assert _run("-m", "twine", "check", "--strict", *map(str, built[1].iterdir())).count("PASSED") == 2


def test_a_wheel_has_the_package_and_nothing_else(built: tuple[str, Path]) -> None:
    name, folder = built
    with zipfile.ZipFile(_only(folder, "*.whl")) as wheel:
        files = {file for file in wheel.namelist() if ".dist-info/" not in file}
    assert files == _sources(name)
    assert f"{name}/py.typed" in files


def test_a_source_distribution_has_what_makes_the_wheel_and_nothing_else(built: tuple[str, Path]) -> None:
    name, folder = built
    with tarfile.open(_only(folder, "*.tar.gz")) as archive:
        files = {file.split("/", 1)[1] for file in archive.getnames()}
    assert files == {f"src/{file}" for file in _sources(name)} | {"pyproject.toml", "README.md", "api.md", "LICENSE", "PKG-INFO"}


def test_applications_use_the_installed_wheel(built: tuple[str, Path], tmp_path: Path) -> None:
    name, folder = built
    _run("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile", "--target", str(tmp_path), str(_only(folder, "*.whl")))
    shown = _run("-I", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {_USES[name]}; print(sys.modules[{name!r}].__file__)")
    assert Path(shown.strip()) == tmp_path / name / "__init__.py"
