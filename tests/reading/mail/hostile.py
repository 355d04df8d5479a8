"""Input that hangs or floods other readers: each row is a name, a kind and a body. Tests and bench read the same table."""

TEXTS = {
    "200 KB of quoted lines": "> quoted line of text here\n" * 7500,
    "100,000 quote marks": ">" * 100_000,
    "600 nested levels": "\n".join(">" * i + " x" for i in range(600)),
    "1 MB in one line, words": "word " * 200_000,
    "1 MB in one line, one word": "w" * 1_000_000,
    "3,000 lines that begin with On": "On the road again we go\n" * 3000,
    "300 x on at": " on x\u2026 at y\u2026" * 300,
    "8,000 From lines": "From: a@b.co\n" * 8000,
    "100 KB of dashes": "-" * 100_000,
    "100,000 blank lines": "\n" * 100_000,
    "100 KB of spaces": " " * 100_000,
    "8,000 x <http://": "<http://" * 8000,
    "5,000 x wrote:": "Theo wrote:\n" * 5000,
    "5,000 device lines": "Sent from my iPhone\n" * 5000,
    "650 lines of stars": ("*" * 390 + "\n") * 650,
    "650 lines of addresses": ("<a@b" * 95 + ":\n") * 650,
    "650 lines of closings": ("best " * 78 + ":\n") * 650,
    "650 lines of digits": ("On " + "1/1/26 " * 55 + ":\n") * 650,
    "5,000 names": "Ann Lee\n" * 5000,
    "5,000 openings of fine print": "This e-mail is x\n" * 5000,
    "5,000 rulers": "-----\n" * 5000,
    "5,000 heads of armour": "-----BEGIN PGP SIGNED MESSAGE-----\n" * 5000,
    "600 lines of warnings": ("caution " * 45 + "\n") * 600,
    "2,500 header lines": "From: a\nDate: b\n" * 2500,
}
HTMLS = {
    "10,000 nested blockquote": "<blockquote>" * 10_000,
    "10,000 nested gmail_quote": '<div class="gmail_quote">' * 10_000,
    "10,000 sibling gmail_quote": '<div class="gmail_quote">a</div>' * 10_000,
    "50,000 unclosed div": "<div>" * 50_000,
    "100,000 br": "<br>" * 100_000,
    "500 KB style": "<style>" + "a{b:c}" * 83_000 + "</style>hello",
    "1 MB paragraph": "<p>" + "word " * 200_000 + "</p>",
    "60,000 spans": "<span>x</span> " * 60_000,
    "10,000 sibling cite": "<blockquote type=cite>x</blockquote>" * 10_000,
    "one gmail_quote of 50,000 words": '<div class="gmail_quote">' + "<b>w </b>" * 50_000 + "</div>",
    "200 KB of attributes": "<p " + "a='b' " * 30_000 + ">x</p>",
}
CALENDARS = {
    "5,000 attendees": "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261112T140000Z\r\n"
    + "".join(f"ATTENDEE;CN=P{n}:mailto:p{n}@x.example\r\n" for n in range(5000))
    + "END:VEVENT\r\nEND:VCALENDAR\r\n",
    "1 MB line": "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:"
    + "x" * 1_000_000
    + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "truncated": "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:2026",
}
HEADERS = {
    "20,000 addresses": ", ".join(f"P{n} <p{n}@x.example>" for n in range(20_000)),
    "5,000 nested brackets": "(" * 5000 + "a@x.example",
    "16 KB of quotes": '"' * 16_000 + "a@x.example",
    "100 KB encoded word": "=?utf-8?b?" + "QUJD" * 25_000 + "?= <a@x.example>",
}
