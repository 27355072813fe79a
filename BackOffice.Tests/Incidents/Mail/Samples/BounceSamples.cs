using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail.Samples;

/// <summary>Mails of mail servers about mails of ours, and about others'.</summary>
internal static class BounceSamples
{
    private static readonly (string Language, string Subject)[] Subjects =
        [("es", "No se puede entregar: Aviso"), ("ca", "No s'ha pogut lliurar: Avís"), ("eu", "Ezin izan da entregatu"), ("en", "Undelivered Mail Returned to Sender")];

    public static IEnumerable<MailSample> Of(SampleTown town)
    {
        foreach (var (language, subject) in Subjects)
        {
            yield return MailSample.Of($"bounce postfix {language}", Report(town, $"MAILER-DAEMON@mx.{language}.example", subject, "failed", "5.1.1", town.NoticeId), MailClass.Bounce, Expected.Returned);
            yield return MailSample.Of($"bounce exchange {language}", Report(town, $"postmaster@exchange.{language}.example", subject, "failed", "5.2.2", town.NoticeId, "X-MS-Exchange-Message-Is-Ndr:\n"), MailClass.Bounce, Expected.Returned);
            yield return MailSample.Of($"bounce of somebody else {language}", Report(town, $"MAILER-DAEMON@mx2.{language}.example", subject, "failed", "5.1.1", "<otro@otro.example>"), MailClass.Bounce, Expected.Unknown);
            yield return MailSample.Of($"delayed {language}", Report(town, $"MAILER-DAEMON@mx3.{language}.example", "Delayed Mail (still being retried)", "delayed", "4.4.1", town.NoticeId), MailClass.Bounce, Expected.NotReturned);
            yield return MailSample.Of($"empty envelope {language}", SampleLetter.Write("plain", $"correo@{language}.otro.example", town.Mailbox, subject, $"Original: {town.NoticeId}", "Return-Path: <>\n"), MailClass.Bounce, Expected.Returned);
        }

        yield return MailSample.Of("delivered", Report(town, "MAILER-DAEMON@mx4.otro.example", "Successful Mail Delivery Report", "delivered", "2.0.0", town.NoticeId), MailClass.Bounce, Expected.NotReturned);
        yield return MailSample.Of("relayed", Report(town, "MAILER-DAEMON@mx5.otro.example", "Mail relayed", "relayed", "2.0.0", town.NoticeId), MailClass.Bounce, Expected.NotReturned);
        yield return MailSample.Of("bounce exim", SampleLetter.Write("plain", "Mail Delivery System <Mailer-Daemon@exim.example>", town.Mailbox, "Mail delivery failed: returning message to sender", $"A message that you sent could not be delivered.\n\n  nadie@otro.example\n\nMessage-ID: {town.NoticeId}\nSubject: Aviso", "X-Failed-Recipients: nadie@otro.example\nAuto-Submitted: auto-replied\n"), MailClass.Bounce, Expected.Returned);
        yield return MailSample.Of("bounce qmail", SampleLetter.Write("plain", "MAILER-DAEMON@qmail.example", town.Mailbox, "failure notice", $"Hi. This is the qmail-send program.\n<nadie@otro.example>: Sorry, no mailbox here by that name.\n\n--- Below this line is a copy of the message.\n\nMessage-ID: {town.NoticeId}"), MailClass.Bounce, Expected.Returned);
        yield return MailSample.Of("bounce by reference", SampleLetter.Write("plain", "mailer-daemon@googlemail.example", town.Mailbox, "Delivery Status Notification (Failure)", "No se encontró la dirección.", $"In-Reply-To: {town.NoticeId}\nReferences: {town.NoticeId}\nX-Failed-Recipients: nadie@otro.example\n"), MailClass.Bounce, Expected.Returned);
        yield return MailSample.Of("bounce with a forged id", SampleLetter.Write("plain", "MAILER-DAEMON@falso.example", town.Mailbox, "failure notice", "Message-ID: <0123456789abcdef0123456789abcdef.INC-2026-000001.0123456789ABCDEF@ayuntamiento.example>"), MailClass.Bounce, Expected.Unknown);
        yield return MailSample.Of("bounce of nothing", SampleLetter.Write("plain", "postmaster@otro.example", town.Mailbox, "Undeliverable", "No se sabe qué."), MailClass.Bounce, Expected.Unknown);
        yield return MailSample.Of("read receipt", ReceiptOf(town), MailClass.Automatic, Expected.Automatic);
    }

    private static string Report(SampleTown town, string from, string subject, string action, string status, string original, string more = "") =>
        $"Return-Path: <>\n{more}From: Mail Delivery System <{from}>\nTo: <{town.Mailbox}>\nSubject: {SampleLetter.Word(subject)}\nDate: Sun, 22 Nov 2026 09:20:00 +0000\nMessage-ID: <dsn.{action}@{from[(from.IndexOf('@') + 1)..]}>\n"
        + "Auto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status;\n boundary=\"=_informe\"\n\n"
        + $"--=_informe\nContent-Type: text/plain; charset=us-ascii\n\nI'm sorry to have to inform you.\n\n"
        + $"--=_informe\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.otro.example\n\nFinal-Recipient: rfc822; nadie@otro.example\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; 550 no such user\n\n"
        + $"--=_informe\nContent-Type: message/rfc822\n\nFrom: <avisos@ayuntamiento.example>\nTo: <nadie@otro.example>\nSubject: Aviso\nMessage-ID: {original}\n\nHola\n\n--=_informe--\n";

    private static string ReceiptOf(SampleTown town) =>
        $"From: <lectora@otro.example>\nTo: <{town.Mailbox}>\nSubject: Read: Aviso\nMessage-ID: <mdn.1@otro.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary=\"=_r\"\n\n"
        + "--=_r\nContent-Type: text/plain\n\nSe ha leído.\n\n--=_r\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--=_r--\n";
}
