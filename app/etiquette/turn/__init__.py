"""When it is their turn, several lines may name a day; the latest wins (`judgement.md`, rule 7).

Each file here is one line: `line(reading, history) -> Line | None`. Lines do not know each other.
"""
