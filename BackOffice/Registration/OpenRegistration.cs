using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

public sealed record OpenRegistrationRequest(Guid RegistrationId);

/// <summary>Opens the page of a registration: who read it, and when, stays in the audit (ENS op.exp.8).</summary>
public sealed class OpenRegistration(Operations operations) : IUseCase
{
    public Permission Needs => Permission.RegisterCitizens;

    public Task<Result<RegistrationDetails>> ExecuteAsync(OpenRegistrationRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<RegistrationDetails>(
        this,
        actor,
        async operation =>
        {
            var details = await RegistrationDetails.FindAsync(operation.Data, request.RegistrationId, operation.Cancellation);
            if (details is null) return Refusal.NotFound;
            operation.Record(nameof(PortalRegistration), details.Registration.Id, details.Registration.PersonId);
            await operation.CommitAsync();
            return details;
        },
        cancellation);
}
