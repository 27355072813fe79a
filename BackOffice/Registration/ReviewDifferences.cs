using BackOffice.Data;
using BackOffice.Registration.Contacts;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

/// <param name="Version">The version of the registration that the screen read.</param>
/// <param name="PersonVersion">The version of the person that the screen compared with.</param>
/// <param name="Decisions">One for each field that differs.</param>
public sealed record ReviewDifferencesRequest(Guid RegistrationId, long Version, long PersonVersion, IReadOnlyDictionary<SubmittedField, FieldDecision>? Decisions);

/// <summary>An official decides, field by field, which of the data typed on the web go into the registry.</summary>
public sealed class ReviewDifferences(Operations operations, ContactChangeNotices changes, CompleteRegistration registrations) : IUseCase
{
    public Permission Needs => Permission.RegisterCitizens;

    public Task<Result> ExecuteAsync(ReviewDifferencesRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result> RunAsync(Operation operation, ReviewDifferencesRequest request)
    {
        var registration = await operation.Data.Registrations.SingleOrDefaultAsync(row => row.Id == request.RegistrationId, operation.Cancellation);
        if (registration is null) return Refusal.NotFound;
        if (registration is not { HasOpenDifferences: true, Submitted: { } submitted }) return RegistrationRefusals.NotOpen;
        var persons = await operation.Data.Persons.Include(person => person.Documents)
            .Where(person => person.Id == registration.PersonId || person.Mobile == submitted.Mobile).ToListAsync(operation.Cancellation);
        var person = persons.Single(candidate => candidate.Id == registration.PersonId);
        if (registration.Version != request.Version || person.Version != request.PersonVersion) return Refusal.Conflict;
        var accepted = AcceptedData.Of(submitted, person, request.Decisions);
        if (!accepted.IsDone) return accepted.Refusal;
        operation.Record(nameof(PortalRegistration), registration.Id, person.Id, channel: registration.Channel);
        var provedAt = registration.ContactValidatedAt ?? operation.Now;
        if (accepted.Value.TakesMobile && persons.Find(candidate => candidate.Id != person.Id) is { } former)
        {
            // whoever proved the number later has it now
            if (former.MobileValidatedAt > provedAt) return PersonRefusals.MobileTaken;
            await registrations.HandOverAsync(operation, former);
        }

        await changes.WriteAsync(operation, person, accepted.Value.Apply(person, provedAt, operation.Now));
        registration.SettleDifferences();
        await operation.CommitAsync();
        return Result.Done;
    }
}
