using System.Text;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail.Samples;

/// <summary>Mails as nobody should write them.</summary>
internal static class OddSamples
{
    public static IEnumerable<MailSample> Of(SampleTown town)
    {
        var to = $"To: <{town.Mailbox}>\n";
        yield return Human("no message id", $"From: <sin.id@correo.example>\n{to}Subject: Sin identificador", "Hola");
        yield return Human("no subject", $"From: <sin.asunto@correo.example>\n{to}Message-ID: <odd.1@correo.example>", "Hola");
        yield return Human("no body", $"From: <sin.texto@correo.example>\n{to}Subject: Sin texto\nMessage-ID: <odd.2@correo.example>", "");
        yield return Human("no date", $"From: <sin.fecha@correo.example>\n{to}Subject: Sin fecha\nMessage-ID: <odd.3@correo.example>", "Hola");
        yield return Human("endless subject", $"From: <larga@correo.example>\n{to}Subject: {new string('a', 5000)}\nMessage-ID: <odd.4@correo.example>", "Hola");
        yield return Human("endless body", $"From: <muy.larga@correo.example>\n{to}Subject: Texto largo\nMessage-ID: <odd.5@correo.example>", string.Join('\n', Enumerable.Repeat("Una línea que se repite y no acaba nunca.", 3000)));
        yield return Human("raw 8 bit subject", $"From: <ocho@correo.example>\n{to}Subject: Señal de tráfico caída\nMessage-ID: <odd.6@correo.example>", "Hola");
        yield return Human("header injection", $"From: <inyecta@correo.example>\n{to}Subject: =?utf-8?Q?Hola=0D=0ABcc:_todos@otro.example?=\nMessage-ID: <odd.7@correo.example>", "Hola");
        yield return Human("turned round", $"From: <bidi@correo.example>\n{to}Subject: =?utf-8?Q?factura=E2=80=AEfdp.exe?=\nMessage-ID: <odd.8@correo.example>\nContent-Type: text/plain; charset=utf-8", "Ábrala \u202Eya\u202C");
        yield return Human("control signs", $"From: <control@correo.example>\n{to}Subject: Control\nMessage-ID: <odd.9@correo.example>", "Hola\u0000\u0007\u001b[31m rojo");
        yield return Human("only html", $"From: <html@correo.example>\n{to}Subject: HTML\nMessage-ID: <odd.10@correo.example>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8", "<html><body><p>No puedo <b>entrar</b></p><script>alert(1)</script><div style=\"display:none\">oculto</div></body></html>");
        yield return Human("endless message id", $"From: <id.largo@correo.example>\n{to}Subject: Identificador largo\nMessage-ID: <{new string('b', 900)}@correo.example>", "Hola");
        yield return Human("two senders", $"From: Una <una@correo.example>, Otra <otra@correo.example>\n{to}Subject: Somos dos\nMessage-ID: <odd.11@correo.example>", "Hola");
        yield return Human("name with signs", $"From: \"Pérez, \\\"Pepe\\\"\" <pepe@correo.example>\n{to}Subject: Comillas\nMessage-ID: <odd.12@correo.example>", "Hola");
        yield return Human("unknown charset", $"From: <letras@correo.example>\n{to}Subject: Letras\nMessage-ID: <odd.13@correo.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-inventado", "Hola");
        yield return Human("trusts itself", $"From: <manda@correo.example>\n{to}Subject: Manda\nMessage-ID: <odd.14@correo.example>\nX-BackOffice-Priority: 1\nX-Zammad-Ignore: yes\nX-OTRS-Loop: no", "Hola");
        yield return Human("many recipients", $"From: <muchos@correo.example>\nTo: {string.Join(",\n ", Enumerable.Range(0, 500).Select(i => $"<vecino{i}@correo.example>"))},\n <{town.Mailbox}>\nSubject: A todos\nMessage-ID: <odd.15@correo.example>", "Hola");
        yield return Human("unclosed boundary", $"From: <frontera@correo.example>\n{to}Subject: Sin cierre\nMessage-ID: <odd.16@correo.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"", "--x\nContent-Type: text/plain; charset=utf-8\n\nHola sin cierre");
        yield return Human("file that is refused", $"From: <ejecuta@correo.example>\n{to}Subject: Archivo\nMessage-ID: <odd.17@correo.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"", "--x\nContent-Type: text/plain\n\nMire el archivo\n--x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"programa.exe\"\nContent-Transfer-Encoding: base64\n\nTVqQAAMAAAAEAAAA\n--x--");
        yield return Human("winmail", $"From: <outlook@correo.example>\n{to}Subject: Winmail\nMessage-ID: <odd.18@correo.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"", "--x\nContent-Type: text/plain\n\nAdjunto\n--x\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Disposition: attachment; filename=\"winmail.dat\"\nContent-Transfer-Encoding: base64\n\neJ8+IgEA\n--x--");
        yield return Human("letter within the letter", $"From: <reenvia@correo.example>\n{to}Subject: Rv: Carta\nMessage-ID: <odd.19@correo.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"", "--x\nContent-Type: text/plain\n\nLe reenvío esto\n--x\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=\"carta.eml\"\n\nFrom: <otra@correo.example>\nTo: <reenvia@correo.example>\nSubject: Carta\n\nLa carta\n--x--");
        yield return MailSample.Of("no sender", SampleLetter.Bare($"{to}Subject: Nadie\nMessage-ID: <odd.20@correo.example>", "Hola"), MailClass.Human, new(InboundState.Quarantined, InboundReason.NoSender));
        yield return MailSample.Of("sender without address", SampleLetter.Bare($"From: Alguien\n{to}Subject: Nadie\nMessage-ID: <odd.21@correo.example>", "Hola"), MailClass.Human, new(InboundState.Quarantined, InboundReason.NoSender));
        yield return MailSample.Of("sender that cannot be", SampleLetter.Bare($"From: <raro@>\n{to}Subject: Nadie\nMessage-ID: <odd.22@correo.example>", "Hola"), MailClass.Human, new(InboundState.Quarantined, InboundReason.NoSender));
        yield return new MailSample("noise", [.. Enumerable.Range(0, 2000).Select(i => (byte)((i * 7919) % 256))], MailClass.Broken, Expected.Held);
        yield return new MailSample("nothing", [], MailClass.Broken, Expected.Held);
        yield return new MailSample("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[500]], MailClass.Broken, Expected.Held);
    }

    private static MailSample Human(string name, string headers, string body) => new($"odd: {name}", Encoding.UTF8.GetBytes(SampleLetter.Bare(headers, body).ReplaceLineEndings("\r\n")), MailClass.Human, Expected.Opened);
}
