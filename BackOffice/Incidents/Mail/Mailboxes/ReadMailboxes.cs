using BackOffice.Data;
using BackOffice.Incidents.Mail.Mailboxes.Reading;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Mailboxes;

public sealed record ReadMailboxesRequest;

/// <summary>Looks into every mailbox at once, also for mails that wait for their next try.</summary>
public sealed class ReadMailboxes(Operations operations, CompanionMailbox mailbox, MailSettings settings) : IUseCase
{
    public Permission Needs => Permission.ManageJobs;

    public async Task<Result<int>> ExecuteAsync(ReadMailboxesRequest request, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var result = await operations.RunAsync<int>(
            this,
            actor,
            async operation =>
            {
                if (mailbox.ProcessId is null) return AdministrationRefusals.MailNotRead;
                operation.Record(nameof(MailboxSettings), Guid.Empty, null, string.Join(", ", settings.Mailboxes.Select(read => read.Name)));
                await operation.CommitAsync();
                return settings.Mailboxes.Count;
            },
            cancellation);
        if (result.IsDone) await mailbox.LookNowAsync(cancellation);
        return result;
    }
}
