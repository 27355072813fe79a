using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Portal;

public sealed record ResendRegistrationCodeRequest(Guid RegistrationId);

/// <summary>The SMS did not arrive or came too late: another code to the same mobile; the former is void.</summary>
public sealed class ResendRegistrationCode(Operations operations, ContactCodes codes) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result> ExecuteAsync(ResendRegistrationCodeRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => ResendAsync(operation, request), cancellation);

    private async Task<Result> ResendAsync(Operation operation, ResendRegistrationCodeRequest request)
    {
        var registration = await operation.Data.Registrations
            .SingleOrDefaultAsync(row => row.Id == request.RegistrationId && row.Channel == Channel.Portal, operation.Cancellation);
        if (registration?.Submitted is not { } data) return Refusal.NotFound;
        if (registration.State != RegistrationState.Started) return RegistrationRefusals.NotOpen;
        var sent = await codes.SendAsync(operation, new CodeOrder(CodePurpose.Registration, registration.Id, data.Mobile, null), data.Language);
        if (!sent.IsDone) return sent;
        operation.Record(nameof(PortalRegistration), registration.Id, null, "CodeSentAgain", Channel.Portal);
        await operation.CommitAsync();
        return Result.Done;
    }
}
