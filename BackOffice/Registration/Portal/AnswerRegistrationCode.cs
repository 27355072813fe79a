using System.Globalization;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Common;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Portal;

public sealed record AnswerRegistrationCodeRequest(Guid RegistrationId, string? Code);

/// <summary>The citizen types on the portal the code that came by SMS; the right one makes a registered user waiting for verification.</summary>
public sealed class AnswerRegistrationCode(Operations operations, CompleteRegistration complete) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    /// <returns>Of a wrong code the refusal's only argument is the number of attempts left.</returns>
    public Task<Result<StatusResponse>> ExecuteAsync(AnswerRegistrationCodeRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync<StatusResponse>(this, actor, operation => AnswerAsync(operation, request), cancellation);

    private async Task<Result<StatusResponse>> AnswerAsync(Operation operation, AnswerRegistrationCodeRequest request)
    {
        var registration = await operation.Data.Registrations
            .SingleOrDefaultAsync(row => row.Id == request.RegistrationId && row.Channel == Channel.Portal, operation.Cancellation);
        if (registration is null) return Refusal.NotFound;
        if (registration.State != RegistrationState.Started) return RegistrationRefusals.CodeExpired;
        if (!CodeText.IsComplete(request.Code)) return RegistrationRefusals.CodeWrong;
        var answer = await ContactCodes.AnswerAsync(operation, CodePurpose.Registration, registration.Id, request.Code);
        if (!answer.IsDone) return await RefuseAsync(operation, registration, answer.Refusal);
        var completed = await complete.RunAsync(operation, registration, answer.Value);
        if (!completed.IsDone) return completed.Refusal;
        operation.Record(nameof(PortalRegistration), registration.Id, completed.Value, null, Channel.Portal);
        await operation.CommitAsync();
        return new StatusResponse(registration.State.ToString());
    }

    private static async Task<Refusal> RefuseAsync(Operation operation, PortalRegistration registration, Refusal refusal)
    {
        if (refusal != RegistrationRefusals.CodeWrong) return refusal;
        var attempts = operation.Data.ContactCodes.Local.Single(code => code.OwnerId == registration.Id).Attempts;
        operation.Record(nameof(PortalRegistration), registration.Id, null, "CodeWrong", Channel.Portal);
        await operation.CommitAsync();
        return refusal.With((CodeLimits.Attempts - attempts).ToString(CultureInfo.InvariantCulture));
    }
}
