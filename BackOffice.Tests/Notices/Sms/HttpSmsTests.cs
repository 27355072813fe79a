using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Channels.Sms;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Sms;

public sealed class HttpSmsTests : IAsyncLifetime
{
    private const string Hostile = "Código \"482913\"\n\\ & <b>{to}{id}</b> 'ñ' € %41 \u2028";

    private readonly MemoryLog log = new();
    private readonly LoggerFactory loggers = new();
    private GatewayListener gateway = null!;

    public async Task InitializeAsync()
    {
        gateway = await GatewayListener.StartAsync();
        loggers.AddProvider(log);
    }

    public async Task DisposeAsync()
    {
        loggers.Dispose();
        await gateway.DisposeAsync();
    }

    [Fact]
    public async Task Send_Json_CarriesTheTextAsItIs()
    {
        gateway.Answer = (201, "{\"result\":\"queued\",\"messageId\":\"abc-123\"}");
        var delivery = await SendAsync(Settings() with { Success = Pattern("\"result\":\"queued\".*\"messageId\":\"(?<id>[^\"]+)\"") });

        Assert.Equal(Delivery.Sent with { GatewayId = "abc-123" }, delivery);
        var heard = gateway.Heard.Single();
        Assert.Equal(("POST", "/enviar", "application/json; charset=utf-8", "secreto-de-la-pasarela"), (heard.Method, heard.Path, heard.Type, heard.Token));
        var json = JsonDocument.Parse(heard.Body).RootElement;
        Assert.Equal(("+34612345678", Hostile, Notice.Id.ToString("N")), (json.GetProperty("to").GetString(), json.GetProperty("text").GetString(), json.GetProperty("ref").GetString()));
    }

    [Fact]
    public async Task Send_Form_CarriesTheTextAsItIs()
    {
        await SendAsync(Settings() with { ContentType = "application/x-www-form-urlencoded", Body = "to={to}&text={text}&ref={id}" });

        var form = QueryHelpers.ParseQuery(gateway.Heard.Single().Body);
        Assert.Equal(("+34612345678", Hostile, 3), (form["to"].ToString(), form["text"].ToString(), form.Count));
    }

    [Fact]
    public async Task Send_Xml_CarriesTheTextAsItIs()
    {
        await SendAsync(Settings() with { ContentType = "text/xml", Body = "<sms to=\"{to}\">{text}</sms>" });

        var xml = XElement.Parse(gateway.Heard.Single().Body, LoadOptions.PreserveWhitespace);
        Assert.Equal(("+34612345678", Hostile), (xml.Attribute("to")!.Value, xml.Value));
    }

    [Fact]
    public async Task Send_Get_CarriesTheTextInTheAddress()
    {
        await SendAsync(Settings() with { Method = "GET", Body = null, Url = $"{gateway.Address}enviar?to={{to}}&text={{text}}" });

        var query = QueryHelpers.ParseQuery(gateway.Heard.Single().Path.Split('?')[1]);
        Assert.Equal(("+34612345678", Hostile, 2), (query["to"].ToString(), query["text"].ToString(), query.Count));
    }

    [Theory]
    [InlineData(200, "OK", DeliveryOutcome.Sent, null)]
    [InlineData(202, "OK", DeliveryOutcome.Sent, null)]
    [InlineData(200, "ERROR saldo agotado", DeliveryOutcome.Postponed, DeliveryFailures.GatewayRefused)]
    [InlineData(200, "ERROR número no válido", DeliveryOutcome.Refused, DeliveryFailures.NumberRefused)]
    [InlineData(422, "", DeliveryOutcome.Refused, DeliveryFailures.NumberRefused)]
    [InlineData(400, "", DeliveryOutcome.Postponed, DeliveryFailures.GatewayRefused)]
    [InlineData(404, "", DeliveryOutcome.Postponed, DeliveryFailures.GatewayRefused)]
    [InlineData(401, "", DeliveryOutcome.Postponed, DeliveryFailures.SignInRefused)]
    [InlineData(403, "", DeliveryOutcome.Postponed, DeliveryFailures.SignInRefused)]
    [InlineData(429, "", DeliveryOutcome.Postponed, DeliveryFailures.ServerBusy)]
    [InlineData(408, "", DeliveryOutcome.Postponed, DeliveryFailures.ServerBusy)]
    [InlineData(500, "OK", DeliveryOutcome.Postponed, DeliveryFailures.ServerBusy)]
    [InlineData(503, "", DeliveryOutcome.Postponed, DeliveryFailures.ServerBusy)]
    [InlineData(0, "", DeliveryOutcome.Postponed, DeliveryFailures.Unconfirmed)]
    public async Task Send_GatewayAnswersThis_IsJudged(int status, string body, DeliveryOutcome outcome, string? code)
    {
        gateway.Answer = (status, body);
        var delivery = await SendAsync(Settings() with { Success = Pattern("^OK"), Refusal = Pattern("no válido"), RefusalStatuses = [422] });

        Assert.Equal((outcome, code), (delivery.Outcome, delivery.FailureCode));
        Assert.All((string[])["482913", "612345678", "secreto", "enviar"], secret => Assert.DoesNotContain(secret, log.Text));
    }

    [Fact]
    public async Task Send_Redirection_IsNotFollowed()
    {
        await using var other = await GatewayListener.StartAsync();
        (gateway.Answer, gateway.Location) = ((307, ""), other.Address.ToString());

        Assert.Equal(Delivery.Postponed(DeliveryFailures.GatewayRefused), await SendAsync(Settings()));
        Assert.Empty(other.Heard);
    }

    [Fact]
    public async Task Send_SlowGateway_MayHaveTakenIt()
    {
        gateway.Lateness = TimeSpan.FromSeconds(30);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.Unconfirmed), await SendAsync(Settings() with { Patience = TimeSpan.FromMilliseconds(200) }));
    }

    [Fact]
    public async Task Send_EndlessAnswer_IsNotKept()
    {
        gateway.Answer = (200, new string('x', 1_000_000));

        Assert.Equal(Delivery.Postponed(DeliveryFailures.Unconfirmed), await SendAsync(Settings()));
    }

    [Fact]
    public async Task Send_NobodyListens_HoldsTheOthersBack()
    {
        var settings = Settings() with { Url = "http://127.0.0.1:1/enviar" };
        var troubles = new ChannelTroubles();
        using var sms = new HttpSms(Of(settings), troubles, new Logger<HttpSms>(loggers));

        Assert.Equal(Delivery.Postponed(DeliveryFailures.GatewayUnreachable), await sms.SendAsync(Notice, CancellationToken.None));
        Assert.Equal(DeliveryOutcome.Deferred, (await sms.SendAsync(Notice, CancellationToken.None)).Outcome);
        Assert.Equal(DeliveryFailures.GatewayUnreachable, troubles.Of(NoticeChannel.Sms)!.FailureCode);
    }

    private static readonly OutgoingNotice Notice = new(Guid.CreateVersion7(), "+34612345678", "Ayuntamiento", "", Hostile, new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));

    private static Regex Pattern(string text) => new(text, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static NoticeSettings Of(SmsGatewaySettings settings) => new(false, new("", 25, null, null, "avisos@ayuntamiento.example", false)) { Sms = new() { Gateway = settings } };

    private SmsGatewaySettings Settings() => new()
    {
        Url = $"{gateway.Address}enviar",
        Headers = new Dictionary<string, string> { ["X-Token"] = "secreto-de-la-pasarela" },
        Body = "{\"to\":\"{to}\",\"text\":\"{text}\",\"ref\":\"{id}\"}",
    };

    private async Task<Delivery> SendAsync(SmsGatewaySettings settings)
    {
        using var sms = new HttpSms(Of(settings), new(), new Logger<HttpSms>(loggers));
        return await sms.SendAsync(Notice, CancellationToken.None);
    }
}
