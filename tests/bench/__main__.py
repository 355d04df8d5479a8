"""`make bench`: every speed figure. `python -m tests.bench NAME …` runs only those sections."""

import sys

import tests.bench
from tests.sections import run_sections

if __name__ == "__main__":
    raise SystemExit(run_sections(tests.bench, sys.argv[1:]))
