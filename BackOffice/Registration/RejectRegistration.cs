using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

/// <param name="Version">The version that the screen read.</param>
/// <param name="Reason">1–500 characters; the citizen reads it.</param>
public sealed record RejectRegistrationRequest(Guid RegistrationId, long Version, string? Reason);

/// <summary>Ends an open registration without access, also when the citizen gives it up; the citizen is told why.</summary>
public sealed class RejectRegistration(Operations operations, NoticeWriter notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.RegisterCitizens;

    public Task<Result> ExecuteAsync(RejectRegistrationRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result> RunAsync(Operation operation, RejectRegistrationRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Reason)) return RegistrationRefusals.ReasonMissing;
        var reason = request.Reason.Trim();
        if (reason.Length > PortalRegistration.LongestReason) return RegistrationRefusals.ReasonTooLong;
        var found = await RegistrationCitizen.Query(operation.Data, operation.Data.Registrations.Where(row => row.Id == request.RegistrationId)).SingleOrDefaultAsync(operation.Cancellation);
        if (found is null) return Refusal.NotFound;
        var registration = found.Registration;
        if (!registration.IsOpen) return RegistrationRefusals.NotOpen;
        if (registration.Version != request.Version) return Refusal.Conflict;
        registration.Reject(reason, operation.Now);
        found.Access?.Withdraw();
        if (found.Order(NoticeEvent.RegistrationRejected) is { } order)
        {
            notices.Write(operation, order, await options.GetAsync(operation.Cancellation), new Dictionary<string, string> { ["Name"] = found.GivenName, ["Reason"] = reason });
        }

        operation.Record(nameof(PortalRegistration), registration.Id, registration.PersonId, reason, registration.Channel);
        await operation.CommitAsync();
        return Result.Done;
    }
}
