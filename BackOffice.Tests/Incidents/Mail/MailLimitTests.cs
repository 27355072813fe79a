using BackOffice.Incidents.Mail.Quarantine;
using BackOffice.Tests.Incidents.Mail.Samples;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Mail;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail;

public sealed class MailLimitTests(MailTown town) : IClassFixture<MailTown>
{
    [Fact]
    public async Task Receive_SixthInAnHour_IsHeldAndVisible()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(InboundState.Taken, (await town.WriteAsync("seis@correo.example", $"Número {i}", "Hola")).State);
        var sixth = await town.WriteAsync("seis@correo.example", "Número 6", "Hola");
        Assert.Equal((InboundState.Quarantined, InboundReason.TooMany), (sixth.State, sixth.Reason));
        Assert.Equal(5, (await town.NoticesToAsync("seis@correo.example")).Count);

        town.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(InboundState.Taken, (await town.WriteAsync("seis@correo.example", "Número 7", "Hola")).State);
    }

    [Fact]
    public async Task Receive_TwentyFirstInADay_IsHeld()
    {
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(InboundState.Taken, (await town.WriteAsync("veinte@correo.example", $"Número {i}", "Hola")).State);
            town.Clock.Advance(TimeSpan.FromMinutes(15));
        }

        Assert.Equal(InboundReason.TooMany, (await town.WriteAsync("veinte@correo.example", "Número 21", "Hola")).Reason);
    }

    [Fact]
    public async Task Receive_FromATrustedSender_IsNeverHeldAndNotAnsweredForEver()
    {
        var actor = town.NewActor(Role.Operator);
        Assert.Equal("avisa@correo.example", (await town.Service<SetSenderRule>().ExecuteAsync(new(" Avisa@Correo.example ", SenderRuleKind.Trust), actor, default)).Value);
        for (var i = 0; i < 8; i++) Assert.Equal(InboundState.Taken, (await town.WriteAsync("avisa@correo.example", $"Número {i}", "Hola")).State);
        Assert.Equal(InboundState.Taken, (await town.WriteAsync("avisa@correo.example", "Alarma", "Hola", "Auto-Submitted: auto-generated\n")).State);
        Assert.Equal(5, (await town.NoticesToAsync("avisa@correo.example")).Count);
    }

    [Fact]
    public async Task Receive_FromABlockedDomain_IsLoggedOnly_ButAnAddressMayBeLetIn()
    {
        var actor = town.NewActor(Role.Operator);
        await town.Service<SetSenderRule>().ExecuteAsync(new("@molesta.example", SenderRuleKind.Block), actor, default);
        await town.Service<SetSenderRule>().ExecuteAsync(new("buena@molesta.example", SenderRuleKind.Trust), actor, default);

        Assert.Equal(InboundReason.Blocked, (await town.WriteAsync("una@molesta.example", "Compre", "Hola")).Reason);
        Assert.Equal(InboundState.Taken, (await town.WriteAsync("buena@molesta.example", "No compre", "Hola")).State);
    }

    [Theory]
    [InlineData("@gmail.com", "Incidents.MailDomainTooWide")]
    [InlineData("incidencias@ayuntamiento.example", "Incidents.MailSenderOurs")]
    [InlineData("nada", "Incidents.MailSenderInvalid")]
    [InlineData("@", "Incidents.MailSenderInvalid")]
    [InlineData("", "Incidents.MailSenderInvalid")]
    public async Task SetSenderRule_ThatWouldDoHarm_IsRefused(string sender, string code) =>
        Assert.Equal(code, (await town.Service<SetSenderRule>().ExecuteAsync(new(sender, SenderRuleKind.Block), town.NewActor(Role.Operator), default)).Refusal.Code);

    [Fact]
    public async Task Receive_TooLarge_IsAnsweredOnceAndKeepsItsHeaders()
    {
        var raw = System.Text.Encoding.UTF8.GetBytes(SampleLetter.Bare($"From: Pesa <pesa@correo.example>\nTo: <{MailTown.Mailbox.Address}>\nSubject: Planos\nMessage-ID: <pesa.1@correo.example>", "").ReplaceLineEndings("\r\n"));
        var received = await town.ReceiveAsync(town.Arrived(raw) with { IsTooLarge = true, Size = 40_000_000 });

        Assert.Equal((InboundState.Logged, InboundReason.TooLarge), (received.State, received.Reason));
        var notice = Assert.Single(await town.NoticesToAsync("pesa@correo.example"));
        Assert.Equal((NoticeEvent.MailTooLarge, "<pesa.1@correo.example>", MailTown.Mailbox.Address), (notice.Event, notice.InReplyTo, notice.ReplyTo));
        Assert.Contains("25 MB", notice.Body, StringComparison.Ordinal);
        Assert.Equal(40_000_000, (await town.MailAsync(received.Id!.Value)).Size);

        var automatic = await town.ReceiveAsync(town.Arrived([.. "Auto-Submitted: auto-generated\r\n"u8, .. raw.Select(value => value == (byte)'1' ? (byte)'2' : value)]) with { IsTooLarge = true });
        Assert.Equal((InboundState.Logged, InboundReason.TooLarge), (automatic.State, automatic.Reason));
        Assert.Single(await town.NoticesToAsync("pesa@correo.example"));
    }

    [Fact]
    public async Task Purge_WhatIsOfNoUse_IsForgottenAndTheRowStays()
    {
        var logged = await town.WriteAsync("programa@otro.example", "Aviso", "Hola", "Auto-Submitted: auto-generated\n");
        var held = await town.ReceiveAsync(SampleLetter.Bare("Subject: De nadie", "Hola"));
        town.Clock.Advance(TimeSpan.FromDays(31));
        await town.Service<PurgeMail>().RunAsync(default);

        await using var data = town.Data();
        Assert.False(await data.InboundContents.AnyAsync(row => row.Id == logged.Id));
        Assert.True(await data.InboundContents.AnyAsync(row => row.Id == held.Id));
        Assert.True(await data.InboundMails.AnyAsync(row => row.Id == logged.Id));
    }
}
