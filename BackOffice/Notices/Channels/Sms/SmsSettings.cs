using System.Text.RegularExpressions;
using BackOffice.Hosting;

namespace BackOffice.Notices.Channels.Sms;

/// <summary>Text messages: <c>Notices:Sms:*</c>.</summary>
public sealed record SmsSettings
{
    private const int ShortestSecret = 16;

    /// <summary>To one number in a day of the town; 0 for no limit.</summary>
    public int PerNumberPerDay { get; init; } = 10;

    /// <summary>To all in a day of the town; 0 for no limit.</summary>
    public int PerDay { get; init; }

    /// <summary>Null for the pickup folder.</summary>
    public SmsGatewaySettings? Gateway { get; init; }

    /// <summary>Null when the gateway sends none.</summary>
    public SmsReceiptSettings? Receipts { get; init; }

    // the generated text would carry secrets
    public override string ToString() => Gateway?.ToString() ?? "";

    internal static SmsSettings Read(IConfiguration configuration, bool usesGateway)
    {
        var section = configuration.GetSection("Notices:Sms");
        return new()
        {
            PerNumberPerDay = Count(section, "PerNumberPerDay", 10),
            PerDay = Count(section, "PerDay", 0),
            Gateway = usesGateway ? ReadGateway(section.GetSection("Http")) : null,
            Receipts = string.IsNullOrWhiteSpace(section["Receipts:Secret"]) ? null : ReadReceipts(section.GetSection("Receipts")),
        };
    }

    private static SmsGatewaySettings ReadGateway(IConfigurationSection section)
    {
        var url = section["Url"] ?? "";
        if (!Uri.TryCreate(url.Replace("{to}", "0", StringComparison.Ordinal).Replace("{text}", "0", StringComparison.Ordinal).Replace("{id}", "0", StringComparison.Ordinal), UriKind.Absolute, out var address)
            || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw Wrong(section, "Url", "la dirección https de la pasarela de SMS");
        }

        var method = section["Method"] ?? "POST";
        var body = section["Body"];
        if (method != "GET" && string.IsNullOrWhiteSpace(body)) throw Wrong(section, "Body", "el cuerpo de la petición, con {to}, {text} e {id}");
        var content = section["ContentType"] ?? "application/json";
        return new()
        {
            Url = url,
            Method = method is "GET" or "POST" or "PUT" ? method : throw Wrong(section, "Method", "GET, POST o PUT"),
            ContentType = content is "application/json" or "application/x-www-form-urlencoded" or "application/xml" or "text/xml" ? content : throw Wrong(section, "ContentType", "application/json, application/x-www-form-urlencoded, application/xml o text/xml"),
            Headers = section.GetSection("Headers").GetChildren().Where(header => header.Value is not null).ToDictionary(header => header.Key, header => header.Value!),
            Body = method == "GET" ? null : body,
            Success = Pattern(section, "Success"),
            Refusal = Pattern(section, "Refusal"),
            RefusalStatuses = [.. Words(section["RefusalStatuses"]).Select(word => int.TryParse(word, out var status) && status is >= 400 and < 600 ? status : throw Wrong(section, "RefusalStatuses", "estados HTTP entre 400 y 599, separados por comas"))],
        };
    }

    private static SmsReceiptSettings ReadReceipts(IConfigurationSection section) => new()
    {
        Secret = section["Secret"] is { Length: >= ShortestSecret } secret ? secret : throw Wrong(section, "Secret", "el secreto compartido con la pasarela, de 16 caracteres o más"),
        Header = section["Header"] ?? "X-Receipt-Secret",
        IdField = section["IdField"] ?? "id",
        StateField = section["StateField"] ?? "status",
        Delivered = [.. Words(section["Delivered"] ?? "delivered")],
        Failed = [.. Words(section["Failed"] ?? "failed,undelivered,expired,rejected")],
    };

    private static Regex? Pattern(IConfigurationSection section, string name)
    {
        if (section[name] is not { Length: > 0 } text) return null;
        try
        {
            return new(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw Wrong(section, name, "una expresión regular correcta, sin referencias atrás ni miradas");
        }
    }

    private static int Count(IConfigurationSection section, string name, int otherwise) =>
        section[name] is not { Length: > 0 } text ? otherwise : int.TryParse(text, out var count) && count >= 0 ? count : throw Wrong(section, name, "un número de mensajes; 0 para no limitar");

    private static string[] Words(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static MissingSettingException Wrong(IConfigurationSection section, string name, string meaning) => new($"{section.Path}:{name}", meaning);
}

/// <summary>How a gateway is asked to send a text message and how its answer is read.</summary>
public sealed record SmsGatewaySettings
{
    /// <summary>May name {to}, {text} and {id}.</summary>
    public required string Url { get; init; }

    public string Method { get; init; } = "POST";

    public string ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>With {to}, {text} and {id}; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>What the answer says when the message was taken; its group <c>id</c> is the name that the gateway gave it. Null: any 2xx.</summary>
    public Regex? Success { get; init; }

    /// <summary>What the answer says when the number can never be reached; null for nothing.</summary>
    public Regex? Refusal { get; init; }

    /// <summary>Statuses that say the same.</summary>
    public IReadOnlyList<int> RefusalStatuses { get; init; } = [];

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    // the generated text would carry the credentials of the headers
    public override string ToString() => Uri.TryCreate(Url, UriKind.Absolute, out var address) ? address.Host : "";
}

/// <summary>How the gateway tells what became of a message.</summary>
public sealed record SmsReceiptSettings
{
    public required string Secret { get; init; }

    /// <summary>Header that carries the secret.</summary>
    public string Header { get; init; } = "X-Receipt-Secret";

    /// <summary>Field of the form, or path of names and dots in the JSON object.</summary>
    public string IdField { get; init; } = "id";

    public string StateField { get; init; } = "status";

    public IReadOnlyList<string> Delivered { get; init; } = ["delivered"];

    public IReadOnlyList<string> Failed { get; init; } = ["failed", "undelivered", "expired", "rejected"];

    // the generated text would carry the secret
    public override string ToString() => Header;
}
