using System.Net;
using System.Net.Http.Json;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Receipts;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Sms;

/// <summary>A town whose gateway tells what became of its messages.</summary>
public sealed class ReceiptTown : Town
{
    public const string Secret = "un-secreto-compartido-largo";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Notices:Sms:Receipts:Secret", Secret);
        builder.UseSetting("Notices:Sms:Receipts:IdField", "message.id");
        builder.UseSetting("Notices:Sms:Receipts:Delivered", "DELIVRD, ok");
    }
}

public sealed class SmsReceiptTests(ReceiptTown town) : IClassFixture<ReceiptTown>
{
    [Fact]
    public async Task Post_Delivered_IsKeptOnce()
    {
        var id = await SentAsync("uno");
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync("uno", "delivrd"));
        var first = Find(id).DeliveredAt;
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync("uno", "DELIVRD"));

        Assert.NotNull(first);
        Assert.Equal((NoticeState.Sent, first), (Find(id).State, Find(id).DeliveredAt));
    }

    [Fact]
    public async Task Post_NeverDelivered_GivesItBackOnce()
    {
        var id = await SentAsync("dos");
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync("dos", "Undelivered"));
        var version = Find(id).Version;
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync("dos", "undelivered"));

        Assert.Equal((NoticeState.Failed, DeliveryFailures.NotDelivered, version), (Find(id).State, Find(id).FailureCode, Find(id).Version));
    }

    [Fact]
    public async Task Post_Form_IsReadToo()
    {
        var id = await SentAsync("tres");
        using var client = Client(ReceiptTown.Secret);
        var answer = await client.PostAsync(SmsReceiptEndpoint.Route, new FormUrlEncodedContent(new Dictionary<string, string> { ["message.id"] = "tres", ["status"] = "ok" }));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.NotNull(Find(id).DeliveredAt);
    }

    [Theory]
    [InlineData("cuatro", "en camino")]
    [InlineData("de-nadie", "DELIVRD")]
    [InlineData("de-nadie", "failed")]
    public async Task Post_NothingNew_IsAnsweredQuietly(string gatewayId, string state)
    {
        var id = await SentAsync("cuatro-" + state);
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(gatewayId, state));

        Assert.Equal((NoticeState.Sent, null), (Find(id).State, Find(id).DeliveredAt));
    }

    [Theory]
    [InlineData("")]
    [InlineData("un-secreto-compartido-larg")]
    [InlineData("otro secreto de la misma clase")]
    public async Task Post_WrongSecret_IsNotHeard(string secret)
    {
        var id = await SentAsync("cinco" + secret.Length);
        using var client = Client(secret);
        var answer = await client.PostAsJsonAsync(SmsReceiptEndpoint.Route, Said("cinco" + secret.Length, "DELIVRD"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null(Find(id).DeliveredAt);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"message\":{\"id\":{}},\"status\":\"ok\"}")]
    [InlineData("{\"message\":\"x\",\"status\":\"ok\"}")]
    [InlineData("{\"message\":{\"id\":\"x\"}}")]
    [InlineData("")]
    public async Task Post_Unreadable_IsRefused(string body)
    {
        using var client = Client(ReceiptTown.Secret);
        var answer = await client.PostAsync(SmsReceiptEndpoint.Route, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Post_ReceiptBeforeTheResultIsRecorded_IsNotLost()
    {
        var office = new PostOffice(town);
        HttpStatusCode? said = null;
        office.Sms.Answer = _ => Task.FromResult(Delivery.Sent with { GatewayId = "pronto" });
        office.Email.Answer = async _ =>
        {
            said = await PostAsync("pronto", "DELIVRD");
            return Delivery.Sent;
        };
        var ids = await office.FillAsync(2, i => i == 0 ? office.Secret("482913", town.Now.AddMinutes(10)) : office.Plain());
        await office.RunAsync();

        Assert.Equal(HttpStatusCode.NoContent, said);
        var message = office.Find(ids[0]);
        Assert.Equal((NoticeState.Sent, "pronto", true), (message.State, message.GatewayId, message.DeliveredAt is not null));
    }

    private static object Said(string gatewayId, string state) => new { message = new { id = gatewayId }, status = state };

    private HttpClient Client(string secret)
    {
        var client = town.CreateClient();
        client.DefaultRequestHeaders.Add("X-Receipt-Secret", secret);
        return client;
    }

    private async Task<HttpStatusCode> PostAsync(string gatewayId, string state)
    {
        using var client = Client(ReceiptTown.Secret);
        return (await client.PostAsJsonAsync(SmsReceiptEndpoint.Route, Said(gatewayId, state))).StatusCode;
    }

    private async Task<Guid> SentAsync(string gatewayId)
    {
        var message = OutboxMessage.Plain(new(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, "+34612345678", "es"), "", "Texto", town.Now);
        message.MarkSent(town.Now, gatewayId);
        await using var data = town.Data();
        data.OutboxMessages.Add(message);
        await data.SaveChangesAsync();
        return message.Id;
    }

    private OutboxMessage Find(Guid id)
    {
        using var data = town.Data();
        return data.OutboxMessages.AsNoTracking().Single(message => message.Id == id);
    }
}
