using System.Net.Mail;
using BackOffice.Hosting;
using BackOffice.Notices.Channels.Sms;

namespace BackOffice.Notices.Channels;

/// <summary>By which ways notices leave: <c>Notices:Email:Channel</c> (Pickup or Smtp), <c>Notices:Sms:Channel</c> (Pickup or Http), <c>Notices:Smtp:*</c> and <c>Notices:Sms:*</c>.</summary>
public sealed record NoticeSettings(bool UsesSmtp, SmtpSettings Smtp)
{
    private const string Pickup = "Pickup";
    private const string SmtpName = "Smtp";
    private const string HttpName = "Http";

    public SmsSettings Sms { get; init; } = new();

    /// <exception cref="MissingSettingException">One is missing or cannot be.</exception>
    public static NoticeSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var email = Choice(configuration, environment, "Notices:Email:Channel", Pickup, SmtpName);
        var sms = Choice(configuration, environment, "Notices:Sms:Channel", Pickup, HttpName);
        return new(email == SmtpName, SmtpSettings.Read(configuration, required: email == SmtpName)) { Sms = SmsSettings.Read(configuration, usesGateway: sms == HttpName) };
    }

    private static string Choice(IConfiguration configuration, IHostEnvironment environment, string setting, params string[] choices)
    {
        var value = configuration[setting];
        if (string.IsNullOrWhiteSpace(value) && !(environment.IsProduction() && choices.Length > 1)) return choices[0];
        return choices.FirstOrDefault(choice => choice.Equals(value, StringComparison.OrdinalIgnoreCase))
            ?? throw new MissingSettingException(setting, $"por dónde salen los avisos ({string.Join(" o ", choices)})");
    }
}

/// <summary>The mail server of the town hall.</summary>
/// <param name="From">Address of the sender, also of the files of the pickup folder.</param>
/// <param name="StartTls">Whether the connection must be encrypted by STARTTLS; true when it is not said.</param>
public sealed record SmtpSettings(string Host, int Port, string? User, string? Password, string From, bool StartTls)
{
    private const int SubmissionPort = 587;

    /// <summary>PEM file of the authority that signed the server's certificate; null for those that the machine trusts.</summary>
    public string? Authority { get; init; }

    /// <summary>Mails a minute of this process; 0 for no limit.</summary>
    public int PerMinute { get; init; }

    /// <summary>Mails a minute to one domain; 0 for no limit.</summary>
    public int PerDomainPerMinute { get; init; }

    /// <summary>For opening a connection, and again for a letter up to its end.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For the answer to the letter, which a server may give late (RFC 5321, 4.5.3.2.6); giving up on it may send the letter twice.</summary>
    public TimeSpan AnswerPatience { get; init; } = TimeSpan.FromSeconds(45);

    private const string NobodysAddress = "avisos@backoffice.invalid";

    internal static SmtpSettings Read(IConfiguration configuration, bool required)
    {
        var section = configuration.GetSection("Notices:Smtp");
        var settings = new SmtpSettings(
            Text(section, "Host", "", required, "el nombre del servidor de correo"),
            int.TryParse(section["Port"] ?? SubmissionPort.ToString(System.Globalization.CultureInfo.InvariantCulture), out var port) && port is > 0 and < 65536 ? port : throw Wrong("Port", "un puerto entre 1 y 65535"),
            section["User"],
            section["Password"],
            Text(section, "From", NobodysAddress, required, "la dirección de correo desde la que salen los avisos"),
            bool.TryParse(section["StartTls"] ?? "true", out var startTls) ? startTls : throw Wrong("StartTls", "true o false"))
        {
            PerMinute = Rate(section, "PerMinute"),
            PerDomainPerMinute = Rate(section, "PerDomainPerMinute"),
            Authority = string.IsNullOrWhiteSpace(section["Authority"]) ? null : section["Authority"],
        };
        if (settings.Authority is { } path && !File.Exists(path)) throw Wrong("Authority", "un archivo PEM que exista, con el certificado de la autoridad del servidor");
        if (!MailAddress.TryCreate(settings.From, out _)) throw Wrong("From", "una dirección de correo correcta");
        return !string.IsNullOrEmpty(settings.User) && string.IsNullOrEmpty(settings.Password) ? throw Wrong("Password", "la contraseña del usuario del servidor de correo") : settings;
    }

    // the generated text would carry the password
    public override string ToString() => $"{Host}:{Port}";

    private static string Text(IConfigurationSection section, string name, string otherwise, bool required, string meaning) =>
        !string.IsNullOrWhiteSpace(section[name]) ? section[name]!.Trim() : required ? throw Wrong(name, meaning) : otherwise;

    private static int Rate(IConfigurationSection section, string name) =>
        section[name] is not { Length: > 0 } text ? 0 : int.TryParse(text, out var rate) && rate >= 0 ? rate : throw Wrong(name, "un número de correos por minuto; 0 para no limitar");

    private static MissingSettingException Wrong(string name, string meaning) => new($"Notices:Smtp:{name}", meaning);
}
