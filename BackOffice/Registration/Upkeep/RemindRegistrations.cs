using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Upkeep;

/// <summary>Reminds citizens of unfinished registrations, 15 and 45 days after the start.</summary>
public sealed class RemindRegistrations(RemindRegistrationsBatch batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) =>
        UpkeepBatches.RunAsync(token => batch.ExecuteAsync(new RemindRegistrationsRequest(UpkeepBatches.Size), Actor.System(nameof(RemindRegistrations)), token), cancellation);
}

/// <param name="AtMost">1–100 registrations.</param>
public sealed record RemindRegistrationsRequest(int AtMost);

/// <summary>At most a hundred reminders in one transaction; one that was late reminds once.</summary>
public sealed class RemindRegistrationsBatch(Operations operations, NoticeWriter notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result<int>> ExecuteAsync(RemindRegistrationsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var due = await DueAsync(operation, Math.Clamp(request.AtMost, 1, UpkeepBatches.Size));
            if (due.Count == 0) return 0;
            var town = await options.GetAsync(operation.Cancellation);
            foreach (var citizen in due.Where(citizen => citizen.Registration.TakeReminder(operation.Now)))
            {
                if (citizen.Order(NoticeEvent.RegistrationReminder) is { } order) notices.Write(operation, order, town, new Dictionary<string, string> { ["Name"] = citizen.GivenName });
                operation.Record(nameof(PortalRegistration), citizen.Registration.Id, citizen.Registration.PersonId);
            }

            await operation.CommitAsync();
            return due.Count;
        },
        cancellation);

    private static Task<List<RegistrationCitizen>> DueAsync(Operation operation, int atMost)
    {
        var (first, second, end) = (operation.Now.AddDays(-PortalRegistration.ReminderDays[0]), operation.Now.AddDays(-PortalRegistration.ReminderDays[1]), operation.Now - PortalRegistration.Life);
        return RegistrationCitizen.Query(operation.Data, operation.Data.OpenRegistrations.Where(
                row => row.StartedAt > end && ((row.RemindersSent == 0 && row.StartedAt <= first) || (row.RemindersSent == 1 && row.StartedAt <= second))))
            .Take(atMost).ToListAsync(operation.Cancellation);
    }
}
