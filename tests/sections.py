"""Runs the sections of a folder of figures (`make eval`, `make bench`): one file each, with a `main()`."""

import sys
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def run_sections(package: ModuleType, wanted: list[str]) -> int:
    """All sections, or the `wanted` ones; 1 and one sentence where a name is unknown."""
    names = [m.name for m in iter_modules(package.__path__) if not m.name.startswith("_")]
    if unknown := set(wanted) - set(names):
        sys.stderr.write(f"no such section: {', '.join(sorted(unknown))}; there are: {', '.join(names)}\n")
        return 1
    for name in wanted or names:
        print(f"\n== {name} " + "=" * (76 - len(name)), flush=True)
        import_module(f"{package.__name__}.{name}").main()
    return 0
