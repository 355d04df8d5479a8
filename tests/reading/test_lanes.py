"""Numbers that lie side by side in one come apart as they went together, also after they were added."""

from hypothesis import given
from hypothesis import strategies as st

from app.reading.lanes import apart, together

ROWS = st.lists(st.lists(st.integers(-9000, 9000), min_size=5, max_size=5), min_size=1, max_size=40)


@given(ROWS)
def test_a_sum_of_rows_is_the_row_of_sums(rows: list[list[int]]) -> None:
    total = sum(together([x for lane in enumerate(row) for x in lane]) for row in rows)
    assert apart(total, 5) == [sum(column) for column in zip(*rows, strict=True)]


def test_lanes_that_are_not_named_hold_nought() -> None:
    assert apart(together([3, -7]), 5) == [0, 0, 0, -7, 0]
    assert apart(0, 3) == [0, 0, 0]
