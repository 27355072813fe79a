using System.Globalization;
using System.Net.Mail;
using BackOffice.Hosting;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>Reads one mailbox of the settings.</summary>
internal static class MailboxReading
{
    private const int TlsPort = 993;
    private const int StartTlsPort = 143;
    private const int LongestName = 60;

    public static MailboxSettings Read(IConfigurationSection section)
    {
        var name = Required(section, "Name", "el nombre con el que se conoce el buzón");
        if (name.Length > LongestName) throw Wrong(section, "Name", "un nombre de 60 caracteres como mucho");
        var address = Required(section, "Address", "la dirección de correo del buzón");
        if (!MailAddress.TryCreate(address, out _)) throw Wrong(section, "Address", "una dirección de correo correcta");
        var security = Security(section);
        var host = Required(section, "Host", "el nombre del servidor IMAP");
        return new(name, address, host, Port(section, security), security, Optional(section, "Folder") ?? "INBOX", Optional(section, "DoneFolder") ?? "Procesados", Required(section, "Category", "el código de la categoría de las incidencias que llegan a este buzón"), Optional(section, "Entity"))
        {
            Secrets = Secrets(section),
            TrustedCertificate = Certificate(section),
        };
    }

    private static MailboxSecurity Security(IConfigurationSection section) => Optional(section, "Security") switch
    {
        null => MailboxSecurity.Tls,
        var text when Enum.GetNames<MailboxSecurity>().Contains(text, StringComparer.OrdinalIgnoreCase) => Enum.Parse<MailboxSecurity>(text, ignoreCase: true),
        _ => throw Wrong(section, "Security", "Tls o StartTls"),
    };

    private static int Port(IConfigurationSection section, MailboxSecurity security) => Optional(section, "Port") switch
    {
        null => security == MailboxSecurity.Tls ? TlsPort : StartTlsPort,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 => port,
        _ => throw Wrong(section, "Port", "un puerto entre 1 y 65535"),
    };

    private static MailboxSecrets Secrets(IConfigurationSection section)
    {
        var secrets = new MailboxSecrets(Optional(section, "User") ?? Required(section, "Address", ""), section["Password"] is { Length: > 0 } password ? password : null, Optional(section, "AccessToken"), Optional(section, "AccessTokenFile"));
        var ways = new[] { secrets.Password, secrets.AccessToken, secrets.AccessTokenFile }.Count(way => way is not null);
        return ways switch
        {
            0 => throw Wrong(section, "Password", "la contraseña del buzón (o, con OAuth 2, AccessToken o AccessTokenFile)"),
            1 => secrets,
            _ => throw Wrong(section, "Password", "una sola manera de entrar: Password, AccessToken o AccessTokenFile"),
        };
    }

    private static string? Certificate(IConfigurationSection section)
    {
        if (Optional(section, "TrustedCertificate") is not { } file) return null;
        if (!File.Exists(file)) throw Wrong(section, "TrustedCertificate", "un archivo PEM que exista");
        var text = File.ReadAllText(file);
        return text.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal) ? text : throw Wrong(section, "TrustedCertificate", "un certificado en formato PEM");
    }

    private static string Required(IConfigurationSection section, string name, string meaning) => Optional(section, name) ?? throw Wrong(section, name, meaning);

    private static string? Optional(IConfigurationSection section, string name) => string.IsNullOrWhiteSpace(section[name]) ? null : section[name]!.Trim();

    private static MissingSettingException Wrong(IConfigurationSection section, string name, string meaning) => new($"{section.Path}:{name}", meaning);
}
