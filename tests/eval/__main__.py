"""`make eval`: every quality figure. `python -m tests.eval NAME …` runs only those sections."""

import sys

import tests.eval
from tests.sections import run_sections

if __name__ == "__main__":
    raise SystemExit(run_sections(tests.eval, sys.argv[1:]))
