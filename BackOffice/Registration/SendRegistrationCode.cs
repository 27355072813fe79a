using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

/// <param name="Mobile">Another number, when the first was mistyped; empty for the same. What was typed on the portal cannot be changed here.</param>
public sealed record SendRegistrationCodeRequest(Guid RegistrationId, string? Mobile);

/// <summary>Sends a code again to the mobile of an open registration; the code before is void.</summary>
public sealed class SendRegistrationCode(Operations operations, ContactCodes codes) : IUseCase
{
    public Permission Needs => Permission.RegisterCitizens;

    public Task<Result> ExecuteAsync(SendRegistrationCodeRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result> RunAsync(Operation operation, SendRegistrationCodeRequest request)
    {
        var data = operation.Data;
        var found = await data.Registrations.Where(row => row.Id == request.RegistrationId)
            .Select(row => new
            {
                Registration = row,
                Language = data.Persons.Where(person => person.Id == row.PersonId).Select(person => person.Language).FirstOrDefault(),
                LastMobile = data.ContactCodes.Where(code => code.OwnerId == row.Id).OrderByDescending(code => code.SentAt).ThenByDescending(code => code.Id).Select(code => code.Address).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(operation.Cancellation);
        if (found is null) return Refusal.NotFound;
        var registration = found.Registration;
        if (registration.State != RegistrationState.Started) return RegistrationRefusals.NotOpen;
        var mobile = MobilePhone.Parse(registration.Submitted?.Mobile ?? (string.IsNullOrWhiteSpace(request.Mobile) ? found.LastMobile : request.Mobile));
        if (!mobile.IsDone) return mobile.Refusal;
        var order = new CodeOrder(CodePurpose.Registration, registration.Id, mobile.Value.E164, registration.PersonId);
        var sent = await codes.SendAsync(operation, order, registration.Submitted?.Language ?? found.Language ?? Languages.Spanish);
        if (!sent.IsDone) return sent;
        operation.Record(nameof(PortalRegistration), registration.Id, registration.PersonId, channel: registration.Channel);
        await operation.CommitAsync();
        return Result.Done;
    }
}
