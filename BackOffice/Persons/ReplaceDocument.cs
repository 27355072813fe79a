using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Persons;

public sealed record ReplaceDocumentRequest : TypedDocument
{
    public ReplaceDocumentRequest()
    {
    }

    public ReplaceDocumentRequest(TypedDocument typed) : base(typed)
    {
    }

    public Guid PersonId { get; init; }

    /// <summary>The version of the person that the screen read.</summary>
    public long Version { get; init; }
}

/// <summary>Makes another document the current one, or notes the renewal of the same. With another number the identity must be verified again and no key lives on, which the citizen is told.</summary>
public sealed class ReplaceDocument(Operations operations, NoticeWriter notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.EditPersons;

    public Task<Result> ExecuteAsync(ReplaceDocumentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var file = await PersonFile.FindAsync(operation.Data, request.PersonId, operation.Cancellation);
            if (file is null) return Refusal.NotFound;
            var document = request.Check(file.Person.BirthDate, TownTime.DayOf(operation.Now));
            if (!document.IsDone) return Result.From(document.Refusals);
            if (file.Person.Version != request.Version) return Refusal.Conflict;
            var isAnother = file.Person.ReplaceDocument(document.Value.Number, operation.Now);
            if (!isAnother && !request.HasDetails) return PersonRefusals.DocumentUnchanged;
            file.Person.CurrentDocument!.Note(document.Value.SupportNumber, document.Value.IssuedOn, document.Value.ExpiresOn);
            if (isAnother) await EndAccessAsync(operation, file);
            MarkChanged(operation, file.Person);
            operation.Record(nameof(Person), file.Person.Id, file.Person.Id, isAnother ? "DocumentReplaced" : "DocumentRenewed");
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    private async Task EndAccessAsync(Operation operation, PersonFile file)
    {
        var id = file.Person.Id;
        var keys = await operation.Data.OperativeKeys.Where(key => key.PersonId == id && key.Slot != null).ToListAsync(operation.Cancellation);
        var unsent = keys.Where(key => key.State == KeyState.Requested).Select(key => key.Id).ToList();
        if (unsent.Count > 0) await NoticeWriter.WithdrawAsync(operation, id, unsent);
        foreach (var key in keys) key.End(KeyEnd.DocumentChanged, operation.Now);
        if (keys.Count > 0) await TellAsync(operation, file.Person);
        if (file.Access is not { } access) return;
        access.ForgetVerification();
        access.LoseKey(access.State);
    }

    private async Task TellAsync(Operation operation, Person person)
    {
        if (person.Email is not { } email || person.DeceasedOn is not null) return;
        var order = new NoticeOrder(NoticeEvent.KeyRevoked, NoticeChannel.Email, email, person.Language) { PersonId = person.Id, RelatedId = person.Id };
        notices.Write(operation, order, await options.GetAsync(operation.Cancellation), new Dictionary<string, string> { ["Name"] = person.GivenName });
    }

    /// <summary>The version covers the documents too, so that of two officials the second is told.</summary>
    private static void MarkChanged(Operation operation, Person person)
    {
        var version = operation.Data.Entry(person).Property(row => row.Version);
        if (operation.Data.Entry(person).State == EntityState.Unchanged) version.IsModified = true;
    }
}
