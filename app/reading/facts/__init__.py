"""Facts of a whole thread, one file per fact. Each takes what was heard and returns a value of `app/reading/model.py`."""
