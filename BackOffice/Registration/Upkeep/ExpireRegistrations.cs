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

/// <summary>Ends registrations that nobody finished in 60 days.</summary>
public sealed class ExpireRegistrations(ExpireRegistrationsBatch batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) =>
        UpkeepBatches.RunAsync(token => batch.ExecuteAsync(new ExpireRegistrationsRequest(UpkeepBatches.Size), Actor.System(nameof(ExpireRegistrations)), token), cancellation);
}

/// <param name="AtMost">1–100 registrations.</param>
public sealed record ExpireRegistrationsRequest(int AtMost);

/// <summary>At most a hundred in one transaction; the citizen is told.</summary>
public sealed class ExpireRegistrationsBatch(Operations operations, NoticeWriter notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result<int>> ExecuteAsync(ExpireRegistrationsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var end = operation.Now - PortalRegistration.Life;
            var due = await RegistrationCitizen.Query(operation.Data, operation.Data.OpenRegistrations.Where(row => row.StartedAt <= end))
                .Take(Math.Clamp(request.AtMost, 1, UpkeepBatches.Size)).ToListAsync(operation.Cancellation);
            if (due.Count == 0) return 0;
            var town = await options.GetAsync(operation.Cancellation);
            foreach (var citizen in due.Where(citizen => citizen.Registration.ExpireIfAbandoned(operation.Now)))
            {
                citizen.Access?.Withdraw();
                if (citizen.Order(NoticeEvent.RegistrationExpired) is { } order) notices.Write(operation, order, town, new Dictionary<string, string> { ["Name"] = citizen.GivenName });
                operation.Record(nameof(PortalRegistration), citizen.Registration.Id, citizen.Registration.PersonId);
            }

            await operation.CommitAsync();
            return due.Count;
        },
        cancellation);
}
