using System.Globalization;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>How the connection to a mail server is protected; there is none without.</summary>
public enum MailboxSecurity
{
    /// <summary>From the first byte.</summary>
    Tls = 1,

    StartTls = 2,
}

/// <summary>A mailbox that is read: <c>Mail:Mailboxes:0:*</c>.</summary>
/// <param name="Name">By which screens and incidents know it; unique.</param>
/// <param name="Address">To which citizens write.</param>
/// <param name="Folder">Where mail waits.</param>
/// <param name="DoneFolder">Where it goes once it is stored; made when missing.</param>
/// <param name="Category">Code of the category of what nobody has sorted yet.</param>
/// <param name="Entity">Name or DIR3 code of the local entity whose mailbox it is; null for none.</param>
public sealed record MailboxSettings(string Name, string Address, string Host, int Port, MailboxSecurity Security, string Folder, string DoneFolder, string Category, string? Entity)
{
    public required MailboxSecrets Secrets { get; init; }

    /// <summary>Certificates in PEM that are trusted besides those that everybody trusts; null for none.</summary>
    public string? TrustedCertificate { get; init; }

    public override string ToString() => $"{Name} ({Host}:{Port.ToString(CultureInfo.InvariantCulture)})";
}

/// <summary>With what a mailbox is opened: a password, a token of OAuth 2, or a file in which somebody renews such a token.</summary>
public sealed record MailboxSecrets(string User, string? Password, string? AccessToken, string? AccessTokenFile)
{
    // the generated text would carry them
    public override string ToString() => nameof(MailboxSecrets);
}
