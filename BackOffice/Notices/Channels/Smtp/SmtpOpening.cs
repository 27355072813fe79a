using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace BackOffice.Notices.Channels.Smtp;

/// <summary>Everything before the first letter: connection, greeting, encryption, sign-in.</summary>
internal sealed class SmtpOpening(SmtpSettings settings)
{
    private SmtpStage stage;

    /// <exception cref="SmtpFailureException">No letter can be sent now.</exception>
    public async Task<SmtpSession> OpenAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.Patience);
        var client = new TcpClient { NoDelay = true };
        try
        {
            return await GreetAsync(client, limit.Token);
        }
        catch (Exception exception) when (SmtpSession.IsLoss(exception) && !cancellation.IsCancellationRequested)
        {
            client.Dispose();
            throw new SmtpFailureException(stage, null, exception);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task<SmtpSession> GreetAsync(TcpClient client, CancellationToken cancellation)
    {
        stage = SmtpStage.Connect;
        await client.ConnectAsync(settings.Host, settings.Port, cancellation);
        var wire = new SmtpWire(client.GetStream());
        stage = SmtpStage.Greeting;
        Demand(await wire.ReadAsync(cancellation), reply => reply.Code == 220);
        var name = NameOf((IPEndPoint)client.Client.LocalEndPoint!);
        var features = await HelloAsync(wire, name, cancellation);
        if (settings.StartTls)
        {
            wire = await EncryptAsync(wire, features, cancellation);
            features = await HelloAsync(wire, name, cancellation);
        }

        if (!string.IsNullOrEmpty(settings.User)) await SignInAsync(wire, features, cancellation);
        return new(client, settings, wire, features);
    }

    /// <summary>The address of this machine as a literal (RFC 5321, 4.1.3), which is right wherever it stands.</summary>
    private static string NameOf(IPEndPoint own)
    {
        var address = own.Address.IsIPv4MappedToIPv6 ? own.Address.MapToIPv4() : own.Address;
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[IPv6:{new IPAddress(address.GetAddressBytes())}]" : $"[{address}]";
    }

    private async Task<SmtpFeatures> HelloAsync(SmtpWire wire, string name, CancellationToken cancellation)
    {
        stage = SmtpStage.Hello;
        var reply = await SmtpSession.TalkAsync(wire, $"EHLO {name}", cancellation);

        // an old server that knows neither encryption nor sign-in
        if (reply.Code is 500 or 502 or 504 && !settings.StartTls && string.IsNullOrEmpty(settings.User)) reply = await SmtpSession.TalkAsync(wire, $"HELO {name}", cancellation);
        Demand(reply, answer => answer.Code == 250);
        return SmtpFeatures.Read(reply);
    }

    private async Task<SmtpWire> EncryptAsync(SmtpWire wire, SmtpFeatures features, CancellationToken cancellation)
    {
        stage = SmtpStage.Tls;
        if (!features.StartTls) throw new SmtpFailureException(stage, null);
        Demand(await SmtpSession.TalkAsync(wire, "STARTTLS", cancellation), reply => reply.Code == 220);
        if (wire.HasMore) throw new SmtpFailureException(stage, null);
        var stream = new SslStream(wire.Stream);
        await stream.AuthenticateAsClientAsync(new() { TargetHost = settings.Host, CertificateChainPolicy = Trust() }, cancellation);
        return new(stream);
    }

    private X509ChainPolicy? Trust()
    {
        if (settings.Authority is not { } path) return null;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(path);
        return policy;
    }

    private async Task SignInAsync(SmtpWire wire, SmtpFeatures features, CancellationToken cancellation)
    {
        stage = SmtpStage.SignIn;
        if (features.SignIns.Contains("PLAIN"))
        {
            Demand(await SmtpSession.TalkAsync(wire, $"AUTH PLAIN {Coded($"\0{settings.User}\0{settings.Password}")}", cancellation), IsIn);
            return;
        }

        if (!features.SignIns.Contains("LOGIN")) throw new SmtpFailureException(stage, new SmtpReply(504, [""]));
        Demand(await SmtpSession.TalkAsync(wire, "AUTH LOGIN", cancellation), reply => reply.Code == 334);
        Demand(await SmtpSession.TalkAsync(wire, Coded(settings.User!), cancellation), reply => reply.Code == 334);
        Demand(await SmtpSession.TalkAsync(wire, Coded(settings.Password!), cancellation), IsIn);

        static bool IsIn(SmtpReply reply) => reply.Code == 235;
    }

    private static string Coded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private void Demand(SmtpReply reply, Func<SmtpReply, bool> isRight)
    {
        if (!isRight(reply)) throw new SmtpFailureException(stage, reply.Code < 400 ? null : reply);
    }
}
