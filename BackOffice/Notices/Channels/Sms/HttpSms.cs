using System.Net;
using System.Security;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Shared.Notices;

namespace BackOffice.Notices.Channels.Sms;

/// <summary>Text messages through a gateway that is asked by HTTP, as the settings describe it.</summary>
internal sealed partial class HttpSms(NoticeSettings settings, ChannelTroubles troubles, ILogger<HttpSms> logger) : INoticeChannel, IDisposable
{
    /// <summary>The most bytes of an answer that are looked at.</summary>
    private const int LongestAnswer = 64 * 1024;

    private const int LongestId = 100;

    // a redirection could carry number, text and credentials to somebody else
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = settings.Sms.Gateway?.Patience ?? TimeSpan.FromSeconds(20),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public NoticeChannel Kind => NoticeChannel.Sms;

    public async Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        if (troubles.Held(Kind, notice.At) is { } held) return held;
        var gateway = settings.Sms.Gateway ?? throw new InvalidOperationException("No gateway.");
        var delivery = await AskAsync(gateway, notice, cancellation);
        if (delivery.FailureCode is DeliveryFailures.GatewayUnreachable or DeliveryFailures.GatewayRefused or DeliveryFailures.SignInRefused) troubles.Report(Kind, delivery.FailureCode, notice.At);
        else if (delivery.Outcome == DeliveryOutcome.Sent) troubles.Over(Kind);
        return delivery;
    }

    public void Dispose() => client.Dispose();

    private async Task<Delivery> AskAsync(SmsGatewaySettings gateway, OutgoingNotice notice, CancellationToken cancellation)
    {
        try
        {
            using var request = Compose(gateway, notice);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
            var delivery = Judge(gateway, answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
            if (delivery.FailureCode is { } code) LogSaid(notice.Id, (int)answer.StatusCode, code);
            return delivery;
        }
        catch (HttpRequestException exception)
        {
            LogFailed(notice.Id, exception.HttpRequestError);
            return Delivery.Postponed(exception.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
                ? DeliveryFailures.GatewayUnreachable
                : DeliveryFailures.Unconfirmed);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Delivery.Postponed(DeliveryFailures.Unconfirmed);
        }
    }

    private static Delivery Judge(SmsGatewaySettings gateway, HttpStatusCode status, string body)
    {
        if (gateway.RefusalStatuses.Contains((int)status) || gateway.Refusal?.IsMatch(body) == true) return Delivery.Refused(DeliveryFailures.NumberRefused);
        return status switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => Taken(gateway, body),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Delivery.Postponed(DeliveryFailures.SignInRefused),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => Delivery.Postponed(DeliveryFailures.ServerBusy),
            _ => Delivery.Postponed(DeliveryFailures.GatewayRefused),
        };
    }

    private static Delivery Taken(SmsGatewaySettings gateway, string body)
    {
        if (gateway.Success is not { } success) return Delivery.Sent;
        var match = success.Match(body);
        if (!match.Success) return Delivery.Postponed(DeliveryFailures.GatewayRefused);
        return match.Groups["id"] is { Success: true, Length: > 0 and <= LongestId } id ? Delivery.Sent with { GatewayId = id.Value } : Delivery.Sent;
    }

    private static HttpRequestMessage Compose(SmsGatewaySettings gateway, OutgoingNotice notice)
    {
        var request = new HttpRequestMessage(new(gateway.Method), Fill(gateway.Url, notice, Uri.EscapeDataString));
        foreach (var (name, value) in gateway.Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (gateway.Body is { } body) request.Content = new StringContent(Fill(body, notice, Escape(gateway.ContentType)), Encoding.UTF8, gateway.ContentType);
        return request;
    }

    private static Func<string, string> Escape(string contentType) => contentType switch
    {
        "application/json" => text => JsonEncodedText.Encode(text, JavaScriptEncoder.Default).ToString(),
        "application/x-www-form-urlencoded" => Uri.EscapeDataString,
        _ => text => SecurityElement.Escape(text),
    };

    /// <summary>In one pass: what a text says is never read as a name of another value.</summary>
    private static string Fill(string template, OutgoingNotice notice, Func<string, string> escape) => Name().Replace(template, match => escape(match.Value switch
    {
        "{to}" => notice.Recipient,
        "{text}" => notice.Body,
        _ => notice.Id.ToString("N"),
    }));

    [System.Text.RegularExpressions.GeneratedRegex(@"\{(to|text|id)\}")]
    private static partial System.Text.RegularExpressions.Regex Name();

    [LoggerMessage(Level = LogLevel.Information, Message = "SMS gateway, notice {Id}: status {Status}: {Failure}")]
    private partial void LogSaid(Guid id, int status, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "SMS gateway, notice {Id}: no answer, {Error}")]
    private partial void LogFailed(Guid id, HttpRequestError error);
}
