using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Portal;

/// <summary>Opens the incident that follows one that has ended, for the same requester and about the same.</summary>
public sealed class FollowUps(IncidentLogging logging, HelpDeskBook book)
{
    /// <param name="text">1 to 20,000 characters; the first entry of the new one.</param>
    /// <param name="channel">By which the text came.</param>
    /// <param name="writer">Who wrote it, when it was not the requester.</param>
    internal async Task<Result<LoggedMatter>> OpenAsync(Operation operation, RequesterAccess access, string? text, IncidentChannel channel = IncidentChannel.Portal, EntryAuthor? writer = null)
    {
        var author = writer ?? access.Author;
        var (ended, desk) = (access.Incident, await book.GetAsync(operation.Cancellation));
        var category = Living(desk.Categories, ended.CategoryId);
        var form = category.Fields.Value.Where(field => field.IsFor(ended.Kind)).Select(field => field.Code).ToHashSet();
        var matter = new IncomingMatter
        {
            Kind = ended.Kind,
            Title = ended.Title,
            CategoryId = category.Category.Id,
            Requester = access.Requester is null ? null : new(RequesterId: access.Requester.Id),
            AffectedPersonId = ended.AffectedPersonId,
            EntityId = ended.EntityId is { } entity && desk.Entities.GetValueOrDefault(entity) is { IsArchived: false } ? entity : null,
            Channel = channel,
            Procedure = ended.Procedure,
            Fields = [.. ended.Fields.Where(value => form.Contains(value.Code))],
            IsFollowUp = true,
            GivesCode = true,
        };
        var logged = await logging.LogAsync(operation, matter, author);
        if (!logged.IsDone) return logged;
        var received = logged.Value.Incident.Receive(EntryKind.Mail, text ?? "", logged.Value.File.Terms, author, operation.Now);
        if (!received.IsDone) return received.Refusal;
        operation.Data.IncidentLinks.Add(new(logged.Value.Incident.Id, ended.Id, IncidentLinkKind.Follows, operation.Now));
        return logged;
    }

    /// <summary>The category itself, or what took its place; the archived one when nothing did.</summary>
    private static EffectiveCategory Living(CategoryTree tree, Guid id)
    {
        HashSet<Guid> seen = [];
        var found = tree.Find(id)!;
        while (tree.IsArchived(found.Category.Id) && seen.Add(found.Category.Id) && found.Category.SuccessorId is { } next && tree.Find(next) is { } successor) found = successor;
        return found;
    }
}
