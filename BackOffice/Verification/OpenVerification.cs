using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

public sealed record OpenVerificationRequest(Guid PersonId, VerificationMethod Method);

/// <summary>An official begins to verify who a registered person is. One may be open for a person; the database decides which of two came first.</summary>
public sealed class OpenVerification(Operations operations, VerificationOpening opening) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<Guid>> ExecuteAsync(OpenVerificationRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(this, actor, async operation =>
    {
        var opened = await opening.OpenAsync(operation, request.PersonId, request.Method);
        if (!opened.IsDone) return opened.Refusal;
        if (request.Method != VerificationMethod.Certificate) await BeginAppointmentAsync(operation, opened.Value);
        operation.Record(nameof(IdentityVerification), opened.Value.Id, request.PersonId, request.Method.ToString(), request.Method.Channel());
        await operation.CommitAsync();
        return opened.Value.Id;
    }, cancellation);

    /// <summary>Whoever is verified from the card while the desk waits for them is not called any more. One statement.</summary>
    private static async Task BeginAppointmentAsync(Operation operation, IdentityVerification verification)
    {
        var kind = verification.Method == VerificationMethod.Phone ? AppointmentKind.Call : AppointmentKind.Visit;
        var live = await operation.Data.Appointments.SingleOrDefaultAsync(
            row => row.PersonId == verification.PersonId && row.Kind == kind && (row.State == AppointmentState.Booked || row.State == AppointmentState.Arrived), operation.Cancellation);
        if (live is not null && live.StartsAt <= operation.Now.AddHours(12) && live.Start(operation.Actor.Id, operation.Now).IsDone) verification.Attach(live.Id);
    }
}

/// <summary>Begins a verification inside an operation.</summary>
public sealed class VerificationOpening(TownHallOptions options)
{
    /// <summary>The verification is added and not saved yet. Two statements for a call, one for others.</summary>
    /// <param name="calls">Calls of the last 24 hours; null to count them.</param>
    internal async Task<Result<IdentityVerification>> OpenAsync(Operation operation, Guid personId, VerificationMethod method, int? calls = null)
    {
        if (await PersonFile.FindAsync(operation.Data, personId, operation.Cancellation) is not { } file) return Refusal.NotFound;
        var town = await options.GetAsync(operation.Cancellation);
        if (VerificationGate.RefuseOpening(method, file.Person, file.Access, file.OpenRegistration?.HasOpenDifferences == true, town) is { } refusal) return refusal;
        var opened = method == VerificationMethod.Phone
            ? await CallAsync(operation, file.Person, calls)
            : IdentityVerification.OpenVisit(personId, method, operation.Actor.Id, operation.Now);
        if (opened.IsDone) operation.Data.Verifications.Add(opened.Value);
        return opened;
    }

    /// <summary>Goes on with what this official began before, from the card or the queue; begins one otherwise. Two statements.</summary>
    internal async Task<Result<IdentityVerification>> OpenOrGoOnAsync(Operation operation, Guid personId, VerificationMethod method)
    {
        var dayAgo = operation.Now.AddDays(-1);
        var recent = await operation.Data.Verifications
            .Where(row => row.PersonId == personId && (row.State == VerificationState.Open || (row.Method == VerificationMethod.Phone && row.OpenedAt > dayAgo))).ToListAsync(operation.Cancellation);
        if (recent.Find(row => row.State == VerificationState.Open) is not { } begun) return await OpenAsync(operation, personId, method, recent.Count);
        return begun.Method == method && begun.OpenedBy == operation.Actor.Id ? begun : VerificationRefusals.AlreadyOpen;
    }

    private static async Task<Result<IdentityVerification>> CallAsync(Operation operation, Person person, int? known)
    {
        var dayAgo = operation.Now.AddDays(-1);
        var calls = known ?? await operation.Data.Verifications.CountAsync(
            row => row.PersonId == person.Id && row.Method == VerificationMethod.Phone && row.OpenedAt > dayAgo, operation.Cancellation);
        return IdentityVerification.OpenCall(person, calls, operation.Actor.Id, operation.Now);
    }
}
