using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

/// <param name="Code">What the citizen read out.</param>
public sealed record ConfirmRegistrationCodeRequest(Guid RegistrationId, string? Code);

/// <summary>The citizen reads the code out. A wrong one is counted before it is refused; the right one completes the registration.</summary>
public sealed class ConfirmRegistrationCode(Operations operations, CompleteRegistration complete) : IUseCase
{
    public Permission Needs => Permission.RegisterCitizens;

    public Task<Result<Guid>> ExecuteAsync(ConfirmRegistrationCodeRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync<Guid>(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result<Guid>> RunAsync(Operation operation, ConfirmRegistrationCodeRequest request)
    {
        var registration = await operation.Data.Registrations.SingleOrDefaultAsync(row => row.Id == request.RegistrationId, operation.Cancellation);
        if (registration is null) return Refusal.NotFound;
        if (registration.State != RegistrationState.Started) return RegistrationRefusals.NotOpen;
        var answer = await ContactCodes.AnswerAsync(operation, CodePurpose.Registration, registration.Id, request.Code);
        if (!answer.IsDone) return await RefuseAsync(operation, registration, answer.Refusal);

        // before the hand-over's own line, so that the first line of the audit is the registration's
        operation.Record(nameof(PortalRegistration), registration.Id, registration.PersonId, channel: registration.Channel);
        var completed = await complete.RunAsync(operation, registration, answer.Value);
        if (!completed.IsDone) return completed;
        await operation.CommitAsync();
        return completed;
    }

    private static async Task<Result<Guid>> RefuseAsync(Operation operation, PortalRegistration registration, Refusal refusal)
    {
        if (refusal != RegistrationRefusals.CodeWrong) return refusal;
        operation.Record(nameof(PortalRegistration), registration.Id, registration.PersonId, refusal.Code, registration.Channel);
        await operation.CommitAsync();
        return refusal;
    }
}
