using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Quarantine;

public sealed record OpenRawMailRequest(Guid Id);

/// <summary>Gives a mail as it came, byte by byte, which is written down. It may be dangerous: it is only for saving.</summary>
public sealed class OpenRawMail(Operations operations, WaitingMails waiting) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<byte[]>> ExecuteAsync(OpenRawMailRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<byte[]>(
        this,
        actor,
        async operation =>
        {
            if ((await waiting.AllAsync(operation, [request.Id])).Count == 0) return Refusal.NotFound;
            if (await operation.Data.InboundContents.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == request.Id, operation.Cancellation) is not { } content) return MailRefusals.ContentGone;
            operation.Record(nameof(InboundMail), request.Id, null);
            await operation.CommitAsync();
            return content.Raw;
        },
        cancellation);
}
