using BackOffice.Data;
using BackOffice.Notices.Channels;
using BackOffice.Notices.References;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Intake;

/// <param name="Arrived">As its reader handed it over.</param>
/// <param name="Mailbox">To which it came.</param>
public sealed record ReceiveMailRequest(ArrivedMail Arrived, IntakeMailbox Mailbox);

/// <summary>What became of a mail.</summary>
/// <param name="Id">Of its row; null when the same mail was written down before.</param>
/// <param name="State">Null when the same mail was written down before.</param>
/// <param name="IncidentId">The incident that it opened, in which it stands or which it names.</param>
public sealed record ReceivedMail(Guid? Id, InboundState? State, InboundReason? Reason, Guid? IncidentId)
{
    public static readonly ReceivedMail Repeated = new(null, null, null, null);
}

/// <summary>Writes down a mail together with what it causes. One that came before is done without a word; one that met somebody else's change is tried again from the beginning.</summary>
public sealed class ReceiveMail(Operations operations, MailDecision decision, MailFiles files, OurAddresses ours) : IUseCase
{
    private const int Tries = 4;

    public Permission Needs => Permission.ActAsSystem;

    public async Task<Result<ReceivedMail>> ExecuteAsync(ReceiveMailRequest request, Actor actor, CancellationToken cancellation)
    {
        if (actor.Kind != ActorKind.System || request?.Arrived is null || request.Mailbox is null) return await operations.RunAsync<ReceivedMail>(this, actor, _ => Task.FromResult<Result<ReceivedMail>>(Refusal.NotFound), cancellation);
        var (arrived, our) = (request.Arrived, await ours.GetAsync(cancellation));
        var verdict = arrived.Mail is { } mail ? MailSigns.Of(mail, our) : new(MailClass.Broken, "");
        var read = arrived.Mail is { } parsed ? ReadMail.Of(parsed) : ReadMail.Of(arrived.Raw.Span);
        var kept = arrived is { Mail: { } whole, IsTooLarge: false } && verdict.Class is MailClass.Human or MailClass.Automatic or MailClass.List ? await files.KeepAsync(arrived.Mail!, read, cancellation) : KeptFiles.None;
        var came = new CameMail(arrived, read, kept, request.Mailbox, read.EnvelopeOf(arrived, verdict, our.Addresses), our.Key);
        IReadOnlyCollection<Shared.Incidents.Attachments.ReceivedFile> taken = [];
        try
        {
            for (var tries = 1; ; tries++)
            {
                var done = await operations.RunAsync<ReceivedMail>(this, actor, async operation =>
                {
                    var decided = await decision.TakeAsync(operation, came);
                    if (decided.IsDone) taken = decided.Value.Taken;
                    return decided.IsDone ? decided.Value.Outcome : Result<ReceivedMail>.From(decided.Refusals);
                }, cancellation);
                if (!done.IsDone && done.Refusal == MailRefusals.Repeated) return ReceivedMail.Repeated;
                if (done.IsDone || done.Refusal != Refusal.Conflict || tries == Tries) return done;
            }
        }
        finally
        {
            files.Forget(kept, taken);
        }
    }
}

/// <summary>Who we are, as mails that come in are told.</summary>
public sealed class OurAddresses(IntakeMailboxes mailboxes, NoticeSettings notices, MailSigning signing)
{
    private readonly IReadOnlySet<string> addresses = mailboxes.OwnWith(notices);

    public async ValueTask<OurMail> GetAsync(CancellationToken cancellation) => new(addresses, await signing.KeyAsync(cancellation));

    /// <summary>In lower case.</summary>
    public bool Has(string address) => addresses.Contains(address);
}

/// <summary>A mail that came, read and with its files received, before it is decided on.</summary>
internal sealed record CameMail(ArrivedMail Arrived, ReadMail Read, KeptFiles Files, IntakeMailbox Mailbox, MailEnvelope Envelope, ReadOnlyMemory<byte> Key);

/// <param name="Taken">Files that came to an incident.</param>
internal sealed record DecidedMail(ReceivedMail Outcome, IReadOnlyCollection<Shared.Incidents.Attachments.ReceivedFile> Taken);
