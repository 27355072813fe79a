using System.Net;
using System.Net.Sockets;
using BackOffice.Notices.Channels;
using BackOffice.Tests.Support;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Smtp;

public sealed class SmtpEmailTests
{
    private static readonly string[] Slow = [SmtpListener.Wait, SmtpListener.Dribble];

    public static TheoryData<string, string, DeliveryOutcome, string?> Plain => SmtpBehaviours.Plain;

    public static TheoryData<string, string, DeliveryOutcome, string?> Secured => SmtpBehaviours.Secured;

    [Theory]
    [MemberData(nameof(Plain))]
    public async Task Send_ServerThatDoesThis_IsJudged(string step, string said, DeliveryOutcome outcome, string? code)
    {
        using var server = new SmtpListener().Say(step, said).Say("HELO", "250 prueba");
        await using var office = new SmtpOffice(server.Port, patience: Slow.Contains(said) ? TimeSpan.FromMilliseconds(200) : null);
        var delivery = await office.SendAsync();

        Assert.Equal((outcome, code), (delivery.Outcome, delivery.FailureCode));
        Assert.Equal(outcome == DeliveryOutcome.Sent || step == ".", server.Letters.Count == 1);
        Assert.Equal(step is "CONNECT" or "EHLO" && outcome == DeliveryOutcome.Postponed, office.Troubles.Of(NoticeChannel.Email) is not null);
    }

    [Theory]
    [MemberData(nameof(Secured))]
    public async Task Send_SecuredServerThatDoesThis_IsJudged(string step, string said, DeliveryOutcome outcome, string? code)
    {
        using var server = new SmtpListener { Certificate = TownCertificate.Value }.Say(step, said);
        await using var office = new SmtpOffice(server.Port, secured: true, Slow.Contains(said) ? TimeSpan.FromSeconds(1) : null);
        var delivery = await office.SendAsync();

        Assert.Equal((outcome, code), (delivery.Outcome, delivery.FailureCode));
        Assert.Equal(outcome == DeliveryOutcome.Sent ? 1 : 0, server.Letters.Count);
        Assert.DoesNotContain(Convert.ToBase64String("\0avisos\0muy secreta"u8), office.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vecina", office.Log.Text, StringComparison.Ordinal);
        Assert.Equal(code is DeliveryFailures.SignInRefused or DeliveryFailures.EncryptionFailed, office.Log.Text.Contains("takes nothing from us", StringComparison.Ordinal));
    }

    [Fact]
    public void Behaviours_AreMoreThanSixty() => Assert.InRange(SmtpBehaviours.Plain.Count + SmtpBehaviours.Secured.Count, 60, 1000);

    [Fact]
    public async Task Send_ServerThatSpeaksTlsBadly_IsNotToldThePassword()
    {
        using var server = new SmtpListener { Certificate = null }.Say("EHLO", "250-prueba\r\n250-STARTTLS\r\n250 AUTH PLAIN");
        await using var office = new SmtpOffice(server.Port, secured: true);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.EncryptionFailed), await office.SendAsync());
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_CertificateOfSomebodyElse_IsNotToldThePassword()
    {
        using var server = new SmtpListener { Certificate = TownCertificate.Value };
        var settings = new SmtpSettings("localhost", server.Port, "avisos", SmtpOffice.Password, SmtpOffice.From, StartTls: true);
        await using var email = new BackOffice.Notices.Channels.Smtp.SmtpEmail(new(true, settings), new(), Microsoft.Extensions.Logging.Abstractions.NullLogger<BackOffice.Notices.Channels.Smtp.SmtpEmail>.Instance);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.EncryptionFailed), await email.SendAsync(SmtpOffice.Notice(), CancellationToken.None));
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_ServerThatOnlyKnowsLogin_IsSignedInto()
    {
        using var server = new SmtpListener { Certificate = TownCertificate.Value }.Say("EHLO", "250-prueba\r\n250-STARTTLS\r\n250 AUTH LOGIN", "250-prueba\r\n250 AUTH=LOGIN")
            .Say("AUTH", "334 VXNlcm5hbWU6").Say("YXZPC29Z", "334 UGFzc3dvcmQ6").Say("BXV5IHNLY3JLDGE=", "235 2.7.0 Dentro");
        await using var office = new SmtpOffice(server.Port, secured: true);

        Assert.Equal(Delivery.Sent, await office.SendAsync());
    }

    [Fact]
    public async Task Send_NobodyListens_IsPostponed()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        await using var office = new SmtpOffice(port);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.ServerUnreachable), await office.SendAsync());
    }

    [Fact]
    public async Task Send_ServerThatHangsUpInTheLetter_IsTriedAgain()
    {
        using var server = new SmtpListener().Say("TEXT", SmtpListener.Drop);
        await using var office = new SmtpOffice(server.Port);
        var delivery = await office.SendAsync();

        // a short letter may have left whole before the connection is seen to be gone
        Assert.Equal(DeliveryOutcome.Postponed, delivery.Outcome);
        Assert.Contains(delivery.FailureCode, new[] { DeliveryFailures.ConnectionLost, DeliveryFailures.Unconfirmed });
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task Send_GreylistThenOk_ArrivesAtTheSecondTry()
    {
        using var server = new SmtpListener().Say("RCPT", "450 4.2.0 Lista gris", "250 OK");
        await using var office = new SmtpOffice(server.Port);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.ServerBusy), await office.SendAsync());
        Assert.Equal(Delivery.Sent, await office.SendAsync());
        Assert.Equal((1, 1), (server.Connections, server.Letters.Count));
    }

    [Fact]
    public async Task Send_OneRecipientRefusedAmongOthers_DoesNotTouchTheOthers()
    {
        using var server = new SmtpListener().Say("RCPT", "250 OK", "550 5.1.1 No existe", "250 OK");
        await using var office = new SmtpOffice(server.Port);
        var outcomes = new[] { await office.SendAsync(), await office.SendAsync(), await office.SendAsync() }.Select(delivery => delivery.Outcome);

        Assert.Equal([DeliveryOutcome.Sent, DeliveryOutcome.Refused, DeliveryOutcome.Sent], outcomes);
        Assert.Equal((1, 2), (server.Connections, server.Letters.Count));
    }

    [Fact]
    public async Task Send_UnconfirmedThenAgain_CarriesTheSameMessageId()
    {
        using var server = new SmtpListener().Say(".", SmtpListener.Drop, "250 OK");
        await using var office = new SmtpOffice(server.Port);
        var notice = SmtpOffice.Notice();
        await office.Email.SendAsync(notice, CancellationToken.None);
        await office.Email.SendAsync(notice, CancellationToken.None);

        Assert.Equal(2, server.Letters.Count);
        Assert.All(server.Letters, letter => Assert.Contains("Message-ID: <mensaje.firma@ayuntamiento.example>\r\n", letter));
    }

    [Fact]
    public async Task Send_Many_GoOverOneConnectionUntilItIsOldOrIdle()
    {
        using var server = new SmtpListener();
        await using var office = new SmtpOffice(server.Port);
        for (var i = 0; i < 150; i++) Assert.Equal(Delivery.Sent, await office.SendAsync());
        Assert.Equal(2, server.Connections);
        await office.SendAsync(seconds: 60);
        Assert.Equal(3, server.Connections);
        await office.Email.RestAsync();

        Assert.Equal("QUIT", server.Heard.Last());
        Assert.Equal(151, server.Letters.Count);
    }

    [Theory]
    [InlineData(SmtpListener.Drop)]
    [InlineData("421 4.4.2 Ha tardado demasiado")]
    public async Task Send_ServerThatHungUpMeanwhile_IsCalledAgainAtOnce(string said)
    {
        using var server = new SmtpListener().Say("MAIL", "250 OK", said, "250 OK");
        await using var office = new SmtpOffice(server.Port);

        Assert.Equal([Delivery.Sent, Delivery.Sent], [await office.SendAsync(), await office.SendAsync()]);
        Assert.Equal((2, 2), (server.Connections, server.Letters.Count));
    }

    [Fact]
    public async Task Send_WrongPassword_HoldsTheOthersBackWithoutTryingThem()
    {
        using var server = new SmtpListener { Certificate = TownCertificate.Value }.Say("AUTH", "535 5.7.8 No", "235 2.7.0 Dentro");
        await using var office = new SmtpOffice(server.Port, secured: true);
        Assert.Equal(DeliveryOutcome.Postponed, (await office.SendAsync()).Outcome);
        var held = await office.SendAsync(seconds: 30);

        Assert.Equal((DeliveryOutcome.Deferred, DeliveryFailures.SignInRefused, SmtpOffice.Notice().At.AddMinutes(1)), (held.Outcome, held.FailureCode, held.Until));
        Assert.Equal(1, server.Connections);
        Assert.Equal(Delivery.Sent, await office.SendAsync(seconds: 61));
        Assert.Null(office.Troubles.Of(NoticeChannel.Email));
    }

    [Theory]
    [InlineData("vecina@example.org>\r\nRCPT TO:<otra@example.org")]
    [InlineData("vecina@example.org\r\nDATA")]
    [InlineData("Núria <vecina@example.org>")]
    [InlineData("vecina")]
    [InlineData("ñ@example.org")]
    public async Task Send_AddressThatCannotStandInACommand_IsRefusedUnsaid(string to)
    {
        using var server = new SmtpListener();
        await using var office = new SmtpOffice(server.Port);

        Assert.Equal(Delivery.Refused(DeliveryFailures.RecipientRefused), await office.SendAsync(to: to));
        Assert.Empty(server.Heard);
    }

    [Fact]
    public async Task Send_DomainWithAccents_IsSaidInAscii()
    {
        using var server = new SmtpListener();
        await using var office = new SmtpOffice(server.Port);
        await office.SendAsync(to: "vecina@españa.example");

        Assert.Contains("RCPT TO:<vecina@xn--espaa-rta.example>", server.Heard);
    }

    [Fact]
    public async Task Send_LinesThatBeginWithADot_ArriveAsTheyAre()
    {
        using var server = new SmtpListener();
        await using var office = new SmtpOffice(server.Port);
        await office.SendAsync();

        Assert.Contains("\r\n.\r\n.una l", server.Letters.Single());
    }
}
