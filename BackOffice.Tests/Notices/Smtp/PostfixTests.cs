using BackOffice.Notices.Channels;
using BackOffice.Notices.Channels.Smtp;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackOffice.Tests.Notices.Smtp;

/// <summary>The mailer against a real server.</summary>
public sealed class PostfixTests : IAsyncLifetime
{
    private Postfix postfix = null!;

    public async Task InitializeAsync() => postfix = await Postfix.StartAsync(new() { MostBytes = 20_000 });

    public async Task DisposeAsync() => await postfix.DisposeAsync();

    [Fact]
    public async Task Send_SignedInOverTls_IsDelivered()
    {
        var notice = SmtpOffice.Notice(to: "vecina@ayuntamiento.example");
        await using var email = Email(Postfix.Password);
        for (var i = 0; i < 3; i++) Assert.Equal(Delivery.Sent, await email.SendAsync(notice with { Id = Guid.NewGuid() }, CancellationToken.None));
        await email.RestAsync();

        var letters = await postfix.LettersAsync("vecina", 3);
        Assert.All(letters, letter =>
        {
            Assert.Contains("with ESMTPSA", letter);
            Assert.Contains("Message-ID: <mensaje.firma@ayuntamiento.example>", letter);
            Assert.Contains("\n.\n.una l", letter);
        });
    }

    [Fact]
    public async Task Send_WrongPassword_IsOurTroubleAndNotTheCitizens()
    {
        await using var email = Email("otra");

        Assert.Equal(Delivery.Postponed(DeliveryFailures.SignInRefused), await email.SendAsync(SmtpOffice.Notice(to: "vecina@ayuntamiento.example"), CancellationToken.None));
    }

    [Fact]
    public async Task Send_UnknownMailboxAndTooLargeALetter_AreRefusedAndTheNextArrives()
    {
        await using var email = Email(Postfix.Password);
        var notice = SmtpOffice.Notice(to: "vecina@ayuntamiento.example");

        Assert.Equal(Delivery.Refused(DeliveryFailures.RecipientRefused), await email.SendAsync(notice with { Recipient = "nadie@ayuntamiento.example" }, CancellationToken.None));
        Assert.Equal(Delivery.Refused(DeliveryFailures.TooLarge), await email.SendAsync(notice with { Body = new string('x', 30_000) }, CancellationToken.None));
        Assert.Equal(Delivery.Sent, await email.SendAsync(notice, CancellationToken.None));
        Assert.Single(await postfix.LettersAsync("vecina", 1));
    }

    [Fact]
    public async Task Send_WithoutSigningIn_IsOurTrouble()
    {
        await using var email = Email(null);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.SenderRefused), await email.SendAsync(SmtpOffice.Notice(to: "vecina@ayuntamiento.example"), CancellationToken.None));
    }

    private SmtpEmail Email(string? password)
    {
        var settings = new SmtpSettings("localhost", postfix.Port, password is null ? null : Postfix.User, password, SmtpOffice.From, StartTls: true) { Authority = postfix.Authority };
        return new(new(true, settings), new(), NullLogger<SmtpEmail>.Instance);
    }
}
