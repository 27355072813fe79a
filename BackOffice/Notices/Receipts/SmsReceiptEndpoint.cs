using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Channels.Sms;
using Microsoft.AspNetCore.Http.Features;
using Shared.Security;

namespace BackOffice.Notices.Receipts;

/// <summary>Where the gateway calls when a text message arrived, or never will. Only there when the settings name its secret.</summary>
internal static class SmsReceiptEndpoint
{
    public const string Route = "/api/v1/sms-receipts";

    private const int LargestBody = 16 * 1024;
    private const int LongestId = 100;

    private static readonly Actor Gateway = Actor.System(nameof(RecordSmsReceipt));

    public static void MapSmsReceipts(this WebApplication app)
    {
        if (app.Services.GetRequiredService<NoticeSettings>().Sms.Receipts is not { } settings) return;
        app.MapPost(Route, (HttpContext context, RecordSmsReceipt record) => AnswerAsync(context, settings, record)).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, SmsReceiptSettings settings, RecordSmsReceipt record)
    {
        if (!IsSecret(context.Request.Headers[settings.Header].ToString(), settings.Secret)) return Say(StatusCodes.Status401Unauthorized);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestBody;
        if (await ReadAsync(context, settings) is not { } said) return Say(StatusCodes.Status400BadRequest);
        var isDelivered = settings.Delivered.Contains(said.State, StringComparer.OrdinalIgnoreCase);

        // "accepted", "sent" and the like tell nothing new
        if (!isDelivered && !settings.Failed.Contains(said.State, StringComparer.OrdinalIgnoreCase)) return Results.NoContent();
        var result = await record.ExecuteAsync(new(said.Id, isDelivered), Gateway, context.RequestAborted);

        // somebody changes the same message at this moment: the gateway calls again
        return result.IsDone ? Results.NoContent() : Say(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>With a body, so that it is not taken for an answer that the API has to explain in its own way.</summary>
    private static IResult Say(int status) => Results.Text($"{status}", statusCode: status);

    /// <summary>In a time that tells nothing of how much of it was right.</summary>
    private static bool IsSecret(string given, string secret) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static async Task<(string Id, string State)?> ReadAsync(HttpContext context, SmsReceiptSettings settings)
    {
        try
        {
            var (id, state) = context.Request.HasFormContentType
                ? OfForm(await context.Request.ReadFormAsync(context.RequestAborted), settings)
                : OfJson(await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: context.RequestAborted), settings);
            return id is { Length: > 0 and <= LongestId } && state is not null ? (id, state) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static (string?, string?) OfForm(IFormCollection form, SmsReceiptSettings settings) => (form[settings.IdField], form[settings.StateField]);

    private static (string?, string?) OfJson(JsonElement root, SmsReceiptSettings settings) => (Find(root, settings.IdField), Find(root, settings.StateField));

    private static string? Find(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };
    }
}
