using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Portal;

/// <summary>A citizen asks for access on the portal. Nothing of the registry changes before the mobile is proved.</summary>
public sealed class SubmitRegistration(Operations operations, ContactCodes codes, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result<RegistrationResponse>> ExecuteAsync(RegistrationRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync<RegistrationResponse>(this, actor, operation => SubmitAsync(operation, request), cancellation);

    private async Task<Result<RegistrationResponse>> SubmitAsync(Operation operation, RegistrationRequest request)
    {
        var today = TownTime.DayOf(operation.Now);
        if (!(await options.GetAsync(operation.Cancellation)).IssuesOwnKeys(today)) return RegistrationRefusals.KeysClosed;
        var read = RegistrationReading.Read(request, today);
        if (!read.IsDone) return Result<RegistrationResponse>.From(read.Refusals);
        var data = read.Value;
        var file = await HolderAsync(operation, data);
        if (RefusalFor(file) is { } refusal) return refusal;
        var registration = await StartedAsync(operation, data);
        var isContinued = registration is not null;
        if (registration is null) operation.Data.Registrations.Add(registration = PortalRegistration.Submit(data, operation.Now));
        else registration.Resubmit(data);
        var sent = await codes.SendAsync(operation, new CodeOrder(CodePurpose.Registration, registration.Id, data.Mobile, null), data.Language);
        if (!sent.IsDone) return sent.Refusal;
        operation.Record(nameof(PortalRegistration), registration.Id, file?.Person.Id, isContinued ? "Continued" : null, Channel.Portal);
        await operation.CommitAsync();
        return new RegistrationResponse(registration.Id, registration.State.ToString());
    }

    /// <summary>Also a request that an official began at the counter stands in the way: the code would come back and could not be used.</summary>
    private static Refusal? RefusalFor(PersonFile? file)
    {
        if (file?.OpenRegistration is not null) return RegistrationRefusals.AlreadyOpen;
        return file?.Access is null or { State: PortalState.None or PortalState.Requested } ? null : RegistrationRefusals.AlreadyRegistered;
    }

    private static Task<PersonFile?> HolderAsync(Operation operation, SubmittedData data)
    {
        var (kind, number) = (data.DocumentKind, data.DocumentNumber);
        return PersonFile.Query(operation.Data, person => person.Documents.Any(document => document.To == null && document.Kind == kind && document.Value == number))
            .SingleOrDefaultAsync(operation.Cancellation);
    }

    private static Task<PortalRegistration?> StartedAsync(Operation operation, SubmittedData data)
    {
        var (kind, number, mobile) = (data.DocumentKind, data.DocumentNumber, data.Mobile);
        return operation.Data.Registrations
            .Where(row => row.State == RegistrationState.Started && row.PersonId == null
                && row.Submitted!.DocumentNumber == number && row.Submitted.DocumentKind == kind && row.Submitted.Mobile == mobile)
            .OrderByDescending(row => row.StartedAt)
            .FirstOrDefaultAsync(operation.Cancellation);
    }
}
