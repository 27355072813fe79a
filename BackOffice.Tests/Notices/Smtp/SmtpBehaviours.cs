using BackOffice.Notices.Channels;
using BackOffice.Tests.Support.MailServers;

namespace BackOffice.Tests.Notices.Smtp;

/// <summary>What mail servers do and what the notice must become of it: the specification of the mailer.</summary>
internal static class SmtpBehaviours
{
    private const string Busy = DeliveryFailures.ServerBusy;
    private const string Away = DeliveryFailures.ServerUnreachable;
    private const string Lost = DeliveryFailures.ConnectionLost;
    private const string Unknown = DeliveryFailures.Unconfirmed;
    private const string Sender = DeliveryFailures.SenderRefused;
    private const string SignIn = DeliveryFailures.SignInRefused;
    private const string Secrecy = DeliveryFailures.EncryptionFailed;

    /// <summary>Of a server without encryption and sign-in.</summary>
    public static TheoryData<string, string, DeliveryOutcome, string?> Plain { get; } = Rows(
        Sent("CONNECT", "220-prueba\r\n220-varias líneas\r\n220 ESMTP", "220", SmtpListener.Late + "220 tarde"),
        Later("CONNECT", Busy, "421 4.3.2 Cerrado por mantenimiento", "450 4.7.0 Espere"),
        Later("CONNECT", Sender, "554 5.7.1 Aquí no se admite correo", "521 no mail"),
        Later("CONNECT", Away, SmtpListener.Drop, SmtpListener.Half, SmtpListener.Wait, SmtpListener.Dribble, SmtpListener.EndlessLine, SmtpListener.EndlessAnswer),
        Later("CONNECT", Away, "HTTP/1.1 400 Bad Request", "220-una\r\n250 otra", "2200 OK", "220_OK", "+OK POP3", "", "250 OK", "199 no", "600 no"),
        Later("EHLO", Busy, "421 4.3.2 Cerrando", "451 4.3.0 Más tarde"),
        Later("EHLO", Sender, "550 5.7.1 No le conozco"),
        Sent("EHLO", "502 5.5.2 No lo entiendo", "500 ¿Cómo?", "250 prueba", "250-prueba\r\n250-SIZE\r\n250-SIZE 0\r\n250 X-RARO=sí", "250-prueba\r\n250 SIZE 1000000"),
        Later("EHLO", Away, SmtpListener.Drop, SmtpListener.Wait, "354 adelante"),
        Never("EHLO", DeliveryFailures.TooLarge, "250-prueba\r\n250 SIZE 100"),
        Later("MAIL", Busy, "421 4.3.2 Cerrando", "451 4.3.0 Más tarde", "452 4.3.1 Disco lleno", "450 4.7.1 Demasiados mensajes"),
        Later("MAIL", Sender, "550 5.7.1 Remitente no permitido", "553 5.1.8 Dominio desconocido", "501 5.1.7 Dirección incorrecta", "503 5.5.1 Error: orden"),
        Later("MAIL", SignIn, "530 5.7.0 Authentication required"),
        Never("MAIL", DeliveryFailures.TooLarge, "552 5.3.4 Demasiado grande", "523 5.3.4 Demasiado grande"),
        Later("MAIL", Lost, SmtpListener.Drop, SmtpListener.Wait, "354 adelante", "250-una\r\n550 otra", "basura"),
        Sent("RCPT", "251 2.1.5 Se reenviará", "252 2.1.5 No se comprueba"),
        Later("RCPT", Busy, "450 4.2.0 Lista gris, vuelva en 5 minutos", "451 4.7.1 Greylisted", "421 4.7.0 Demasiados errores", "452 4.5.3 Demasiados destinatarios", "503 5.5.1 Falta MAIL", "500 5.5.2 ¿Cómo?"),
        Later("RCPT", DeliveryFailures.MailboxFull, "452 4.2.2 Buzón lleno"),
        Never("RCPT", DeliveryFailures.MailboxFull, "552 5.2.2 Buzón lleno", "550 5.2.2 Over quota"),
        Never("RCPT", DeliveryFailures.RecipientRefused, "550 5.1.1 No existe", "550 No such user", "551 5.1.6 Se mudó", "553 5.1.3 Sintaxis", "501 5.1.3 Sintaxis", "556 5.1.10 Dominio sin correo", "550-5.1.1 Ese buzón\r\n550 5.1.1 no existe"),
        Later("RCPT", Sender, "554 5.7.1 Relay access denied", "550 5.7.1 Bloqueado", "550 relaying denied", "554 5.7.1 <vecina@example.org>: rechazado"),
        Later("RCPT", SignIn, "530 5.7.0 Authentication required"),
        Later("RCPT", Lost, SmtpListener.Drop, SmtpListener.Wait, SmtpListener.EndlessLine, SmtpListener.EndlessAnswer),
        Later("DATA", Busy, "421 4.3.2 Cerrando", "451 4.3.0 Más tarde", "452 4.3.1 Disco lleno", "503 5.5.1 Falta RCPT"),
        Never("DATA", DeliveryFailures.ContentRefused, "554 5.5.1 No valid recipients", "550 5.7.1 Por política"),
        Later("DATA", Lost, SmtpListener.Drop, SmtpListener.Wait, "250 OK"),
        Sent(".", "250 2.0.0 Ok: queued as 1A2B3C", "250-una\r\n250 dos", "250", SmtpListener.Late + "250 2.0.0 tarde"),
        Later(".", Busy, "421 4.3.0 Cerrando", "451 4.7.1 Greylisted", "452 4.3.1 Disco lleno", "450 4.7.0 Espere", "500 5.5.2 ¿Cómo?"),
        Later(".", DeliveryFailures.MailboxFull, "452 4.2.2 Buzón lleno"),
        Never(".", DeliveryFailures.ContentRefused, "554 5.7.1 Parece correo basura", "550 5.7.26 Sin SPF ni DKIM", "554 Transaction failed", "550 5.6.0 Contenido"),
        Never(".", DeliveryFailures.TooLarge, "552 5.3.4 Demasiado grande", "552 Too much mail data", "554 5.2.3 Demasiado grande para ese buzón"),
        Never(".", DeliveryFailures.MailboxFull, "552 5.2.2 Buzón lleno"),
        Never(".", DeliveryFailures.RecipientRefused, "550 5.1.1 No existe", "550 5.2.1 Buzón cerrado"),
        Later(".", Unknown, SmtpListener.Drop, SmtpListener.Half, SmtpListener.Wait, SmtpListener.Dribble, SmtpListener.EndlessLine, SmtpListener.EndlessAnswer, "basura", "250-una\r\n451 otra", "354 adelante"),
        Sent("QUIT", SmtpListener.Drop, SmtpListener.EndlessLine, "500 ¿Cómo?"));

    /// <summary>Of a server that demands encryption and a password.</summary>
    public static TheoryData<string, string, DeliveryOutcome, string?> Secured { get; } = Rows(
        Sent("AUTH", "235 2.7.0 Dentro"),
        Later("STARTTLS", Busy, "454 4.7.0 TLS no disponible"),
        Later("STARTTLS", Secrecy, "501 5.5.4 Sin parámetros", "220 adelante\r\n250 inyectado", SmtpListener.Drop, SmtpListener.Wait, "250 OK"),
        Later("EHLO", Secrecy, "250 sin-cifrado"),
        Later("AUTH", SignIn, "535 5.7.8 Contraseña incorrecta", "534 5.7.9 Mecanismo débil", "530 5.7.0 Antes, el cifrado", "500 ¿Cómo?", "550 5.7.1 Cuenta bloqueada"),
        Later("AUTH", Busy, "454 4.7.0 Fallo temporal", "421 4.7.0 Demasiados intentos"),
        Later("AUTH", Away, SmtpListener.Drop, SmtpListener.Wait, "334 ¿más?"));

    private static (string, string, DeliveryOutcome, string?)[] Sent(string step, params string[] said) => [.. said.Select(text => (step, text, DeliveryOutcome.Sent, (string?)null))];

    private static (string, string, DeliveryOutcome, string?)[] Later(string step, string code, params string[] said) => [.. said.Select(text => (step, text, DeliveryOutcome.Postponed, (string?)code))];

    private static (string, string, DeliveryOutcome, string?)[] Never(string step, string code, params string[] said) => [.. said.Select(text => (step, text, DeliveryOutcome.Refused, (string?)code))];

    private static TheoryData<string, string, DeliveryOutcome, string?> Rows(params IEnumerable<(string, string, DeliveryOutcome, string?)[]> groups)
    {
        var rows = new TheoryData<string, string, DeliveryOutcome, string?>();
        foreach (var (step, said, outcome, code) in groups.SelectMany(group => group)) rows.Add(step, said, outcome, code);
        return rows;
    }
}
