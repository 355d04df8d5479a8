"""`make bench`: every speed figure, one section per file of this folder that has a `main()`.

`python -m tests.bench mail times` runs only those sections.
"""

import sys
from importlib import import_module
from pkgutil import iter_modules

from tests import bench as sections

HIDDEN = {"__main__"}


def main(wanted: list[str]) -> int:
    names = [m.name for m in iter_modules(sections.__path__) if m.name not in HIDDEN and not m.name.startswith("_")]
    unknown = set(wanted) - set(names)
    if unknown:
        sys.stderr.write(f"no such section: {', '.join(sorted(unknown))}; there are: {', '.join(names)}\n")
        return 1
    for name in wanted or names:
        print(f"\n== {name} " + "=" * (76 - len(name)), flush=True)
        import_module(f"tests.bench.{name}").main()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
