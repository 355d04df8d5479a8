"""Where a thread stands, judged from everything that it shows: a second look at what the facts say one by one."""
