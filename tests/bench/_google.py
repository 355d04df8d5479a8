"""Certificates and one thread, from a small server in a process of its own: `python -m tests.bench._google PORT FILE`."""

import asyncio
import json
import sys
from pathlib import Path


def answer_with(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nCache-Control: max-age=3600\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def serve(port: int, file: Path) -> None:
    found = json.loads(file.read_text(encoding="utf-8"))
    certs, thread = (answer_with(json.dumps(found[name]).encode()) for name in ("certs", "thread"))

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(certs if head.startswith(b"GET /certs") else thread)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", port) as server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
