# A real SMTP server (Debian's python3-aiosmtpd) that puts each letter into a folder.
# Recipients that begin with "sai" are refused; for "tam" the letter is refused while the file "down" exists;
# for "dut" the line is cut when the whole letter has come.
# With further arguments (certificate, key, name, password) it takes letters only over STARTTLS and from who signs in.
import asyncio, functools, os, ssl, sys, uuid
from aiosmtpd.smtp import SMTP, AuthResult

folder = sys.argv[1]

class Mailbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("sai"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith("tam") and os.path.exists(os.path.join(folder, "down")):
            return "451 try again later"
        path = os.path.join(folder, to + "." + uuid.uuid4().hex)
        with open(path + ".part", "wb") as letter:
            letter.write(envelope.content)
        os.rename(path + ".part", path + ".eml")
        if to.startswith("dut"):
            server.transport.close()
        return "250 OK"

class AnyCase(SMTP):
    # .NET says "AUTH login" in small letters, as RFC 4954 allows; aiosmtpd knows large ones only.
    @functools.wraps(SMTP.smtp_AUTH)
    async def smtp_AUTH(self, arg):
        method, *rest = arg.split(" ", 1)
        await super().smtp_AUTH(" ".join([method.upper(), *rest]))

def guarded():
    certificate, key, name, password = sys.argv[2:6]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    def knows(server, session, envelope, mechanism, given):
        return AuthResult(success=(given.login, given.password) == (name.encode(), password.encode()), handled=False)
    return dict(tls_context=context, require_starttls=True, auth_required=True, authenticator=knows)

async def main():
    loop = asyncio.get_running_loop()
    guard = guarded() if len(sys.argv) > 2 else {}
    server = await loop.create_server(lambda: AnyCase(Mailbox(), hostname="mailbox", loop=loop, **guard), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
