using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <param name="Ids">1 to 100.</param>
public sealed record DiscardMailsRequest(IReadOnlyList<Guid> Ids);

/// <summary>Mails that are of no use. What somebody else decided meanwhile stays as it is.</summary>
public sealed class DiscardMails(Operations operations, WaitingMails waiting) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    /// <returns>Those that were discarded.</returns>
    public Task<Result<IReadOnlyList<Guid>>> ExecuteAsync(DiscardMailsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<IReadOnlyList<Guid>>(
        this, actor, operation => Chosen.ChangeAsync(operation, waiting, request.Ids, mail => mail.Discard(actor.Id, operation.Now)), cancellation);
}

/// <param name="Ids">1 to 100.</param>
public sealed record RestoreMailsRequest(IReadOnlyList<Guid> Ids);

/// <summary>Discarded mails wait again for somebody to decide.</summary>
public sealed class RestoreMails(Operations operations, WaitingMails waiting) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    /// <returns>Those that wait again.</returns>
    public Task<Result<IReadOnlyList<Guid>>> ExecuteAsync(RestoreMailsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<IReadOnlyList<Guid>>(
        this, actor, operation => Chosen.ChangeAsync(operation, waiting, request.Ids, mail => mail.Restore()), cancellation);
}

internal static class Chosen
{
    public static async Task<Result<IReadOnlyList<Guid>>> ChangeAsync(Operation operation, WaitingMails waiting, IReadOnlyList<Guid>? ids, Func<InboundMail, Result> change)
    {
        if (ids is not { Count: > 0 }) return IncidentRefusals.NothingChosen;
        if (ids.Count > MailLimits.Chosen) return IncidentRefusals.TooManyChosen;
        var found = await waiting.AllAsync(operation, ids);
        if (found.Count == 0) return Refusal.NotFound;
        var changed = found.Where(mail => change(mail).IsDone).ToList();
        if (changed.Count == 0) return MailRefusals.AlreadyDecided;
        foreach (var mail in changed) operation.Record(nameof(InboundMail), mail.Id, null);
        await operation.CommitAsync();
        return changed.ConvertAll(mail => mail.Id);
    }
}
