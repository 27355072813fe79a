using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents;

/// <summary>What comes in, before it is an incident. Lengths are checked where it becomes one.</summary>
public sealed record IncomingMatter
{
    public required IncidentKind Kind { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>At most 10,000 characters.</summary>
    public string? Description { get; init; }

    public Guid? CategoryId { get; init; }

    /// <summary>Null when nobody identified themselves.</summary>
    public WhoAsks? Requester { get; init; }

    /// <summary>Who calls when it is not the requester.</summary>
    public WhoAsks? Caller { get; init; }

    /// <summary>The citizen whose matter it is; the requester's own person when null.</summary>
    public Guid? AffectedPersonId { get; init; }

    public Guid? EntityId { get; init; }

    public required IncidentChannel Channel { get; init; }

    public Guid? LineId { get; init; }

    public string? PhoneReason { get; init; }

    public string? Procedure { get; init; }

    public IReadOnlyList<FormValue> Fields { get; init; } = [];

    /// <summary>Whether it goes on with one that has ended: its category and its form are taken as they were.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>Whether the requester gets a code to ask how it stands.</summary>
    public bool GivesCode { get; init; }
}

/// <summary>Exactly one of the three.</summary>
/// <param name="RequesterId">Known to the help desk.</param>
/// <param name="PersonId">Of the registry.</param>
/// <param name="New">Unknown until now.</param>
public sealed record WhoAsks(Guid? RequesterId = null, Guid? PersonId = null, RequesterData? New = null);

/// <summary>An incident that was just written down.</summary>
/// <param name="AccessCode">In clear, for the requester only; null when none was asked for.</param>
public sealed record LoggedMatter(Incident Incident, Requester? Requester, IncidentFile File, string? AccessCode);

/// <summary>Writes incidents down inside an operation, for officials, portals and mail alike. Two statements at most, one more for a caller who is known; the caller records and commits.</summary>
public sealed class IncidentLogging(HelpDeskBook book, ServiceLevelBook levels)
{
    /// <summary>The series of numbers.</summary>
    internal const string Series = "INC";

    internal async Task<Result<LoggedMatter>> LogAsync(Operation operation, IncomingMatter matter, EntryAuthor? author = null)
    {
        var desk = await book.GetAsync(operation.Cancellation);
        if (matter.CategoryId is not { } categoryId || desk.Categories.Find(categoryId) is not { } category) return IncidentRefusals.CategoryMissing;
        if (matter.EntityId is not null && !IsLiving(desk, matter.EntityId)) return IncidentRefusals.EntityUnknown;
        if (matter.LineId is { } line && !desk.Lines.ContainsKey(line)) return IncidentRefusals.LineUnknown;
        var who = await FindAsync(operation, matter.Requester);
        if (!who.IsDone) return Result<LoggedMatter>.From(who.Refusals);
        var entity = matter.EntityId ?? (IsLiving(desk, who.Value?.EntityId) ? who.Value?.EntityId : null);
        if (!desk.ScopeOf(operation.Standing, operation.Actor.Id).Covers(null, entity)) return IncidentRefusals.OutOfScope;
        var caller = await FindAsync(operation, matter.Caller, looksForSame: false);
        if (!caller.IsDone) return Result<LoggedMatter>.From(caller.Refusals);
        var order = new IncidentOrder
        {
            Kind = matter.Kind,
            Title = PlainText.Line(matter.Title),
            Description = PlainText.Block(matter.Description),
            Category = category,
            RequesterId = who.Value?.Id,
            CallerId = caller.Value?.Id,
            AffectedPersonId = matter.AffectedPersonId ?? who.Value?.PersonId,
            EntityId = entity,
            Channel = matter.Channel,
            LineId = matter.LineId,
            PhoneReason = matter.PhoneReason,
            Procedure = matter.Procedure,
            Fields = FormValue.Filled(matter.Fields),
            Terms = await levels.TermsAsync(category.LevelOf(matter.Kind), IncidentPriority.Of(category.Impact.Value, category.Urgency.Value), operation.Cancellation),
            IsFollowUp = matter.IsFollowUp,
            Author = author ?? IncidentFiles.AuthorOf(operation),
        };
        var wrong = IncidentChecks.Of(order);
        if (wrong.Count > 0) return Result<LoggedMatter>.From(wrong);
        var incident = Incident.Log(order, await operation.NextNumberAsync(Series), operation.Now).Value;
        var code = matter.GivesCode ? incident.GiveAccessCode() : null;
        operation.Data.Incidents.Add(incident);
        return new LoggedMatter(incident, who.Value, new(incident, desk, order.Author, order.Terms), code);
    }

    private static bool IsLiving(HelpDesk desk, Guid? entityId) => entityId is { } id && desk.Entities.TryGetValue(id, out var entity) && !entity.IsArchived;

    /// <summary>The requester, made when nobody has asked before. A person of the registry is one requester only.</summary>
    /// <param name="looksForSame">Whether somebody of the same name and address is the same; costs a statement.</param>
    internal static async Task<Result<Requester?>> FindAsync(Operation operation, WhoAsks? who, bool looksForSame = true)
    {
        if (who is null) return (Requester?)null;
        if (who.New is { } typed)
        {
            var entered = Requester.Enter(typed, operation.Now);
            if (!entered.IsDone) return Result<Requester?>.From(entered.Refusals);
            if (looksForSame && await SameAsync(operation, entered.Value) is { } same) return same;
            operation.Data.Requesters.Add(entered.Value);
            return entered.Value;
        }

        if (who.RequesterId is { } id) return await KnownAsync(operation, id) is { } known ? known : IncidentRefusals.RequesterMissing;
        var row = await (
            from person in operation.Data.Persons.Include(person => person.Documents)
            where person.Id == who.PersonId
            join requester in operation.Data.Requesters on person.Id equals requester.PersonId into requesters
            from requester in requesters.DefaultIfEmpty()
            select new { Person = person, Requester = requester }).SingleOrDefaultAsync(operation.Cancellation);
        if (row is null) return IncidentRefusals.RequesterMissing;
        if (row.Requester is { } asked) return asked;
        var made = Requester.Of(row.Person, operation.Now);
        operation.Data.Requesters.Add(made);
        return made;
    }

    /// <summary>With the person, whose addresses of today are the ones that count.</summary>
    private static async Task<Requester?> KnownAsync(Operation operation, Guid id) => (await (
        from requester in operation.Data.Requesters
        where requester.Id == id
        join known in operation.Data.Persons on requester.PersonId equals known.Id into persons
        from person in persons.DefaultIfEmpty()
        select new { Requester = requester, Person = person }).SingleOrDefaultAsync(operation.Cancellation))?.Requester;

    /// <summary>Somebody of that name at that address has asked before: one requester, not two. Never a person of the registry: who types a name and an address has proved neither.</summary>
    private static async Task<Requester?> SameAsync(Operation operation, Requester entered)
    {
        var (email, phone, name) = (entered.Email, entered.Phone, entered.Name);
        if (email is null && phone is null) return null;
        var known = operation.Data.Requesters.Where(row => row.Name == name && row.PersonId == null);
        known = email is not null ? known.Where(row => row.Email == email) : known.Where(row => row.Phone == phone);
        return await known.OrderBy(row => row.CreatedAt).FirstOrDefaultAsync(operation.Cancellation);
    }
}
