using BackOffice.Incidents;
using BackOffice.Incidents.Card.Work;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Data.Demo.Matters;

/// <summary>One incident of the demo town: each method is a step at a desk, at the telephone or on the portal.</summary>
internal sealed class DemoCase(DemoScript script, DemoHands hands, DemoActor who)
{
    private Appointment? visit;

    public Guid Id { get; private set; }

    /// <summary>Who looks after it from now on.</summary>
    public DemoActor Who { get; init; } = who;

    public void Log(DateTime at, DemoActor logger, IncomingMatter matter, SolutionOrder? solution = null) => script.Add(at, logger == DemoActor.Portal ? "SubmitIncident" : "LogIncident", logger, async operation =>
    {
        var author = logger is DemoActor.Portal or DemoActor.Schedule ? EntryAuthor.Application : hands.AuthorOf(logger);
        var logged = await hands.Logging.LogAsync(operation, matter, author);
        Check(logged);
        var (incident, _, file, _) = logged.Value;
        Id = incident.Id;
        if (solution is not null)
        {
            Check(incident.Assign(hands.AssignmentOf(file, logger), file.Assignment, author, operation.Now));
            Check(incident.Resolve(solution, file.Terms, author, operation.Now));
        }

        operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, incident.Channel.ToString());
    });

    /// <summary>Asked by the citizen with the farthest visit of those that are booked.</summary>
    public void LogOfVisitor(DateTime at, IncomingMatter matter) => script.Add(at, "LogIncident", DemoActor.Operator, async operation =>
    {
        visit = await operation.Data.Appointments.AsNoTracking().Where(row => row.State == AppointmentState.Booked && row.Kind == AppointmentKind.Visit).OrderByDescending(row => row.StartsAt).FirstAsync(operation.Cancellation);
        var logged = await hands.Logging.LogAsync(operation, matter with { Requester = new(PersonId: visit.PersonId) }, hands.AuthorOf(DemoActor.Operator));
        Check(logged);
        Id = logged.Value.Incident.Id;
        operation.Record(nameof(Incident), Id, visit.PersonId, IncidentChannel.Phone.ToString());
    });

    public void WaitForVisit(DateTime at) => Do(at, "WaitIncident", Who, (file, author, now) =>
        file.Incident.Wait(new(WaitingReason.Appointment, AwaitedAppointment.Shown(visit!.Number, visit.StartsAt, OfficeZone.Mainland), visit.Id), file.Terms, author, now));

    public void Assign(DateTime at) => Do(at, "AssignIncident", Who, (file, author, now) => file.Incident.Assign(hands.AssignmentOf(file, Who), file.Assignment, author, now));

    public void Start(DateTime at) => Do(at, "StartIncident", Who, (file, author, now) => file.Incident.Start(hands.AssignmentOf(file, Who), file.Assignment, file.Terms, author, now));

    public void Note(DateTime at, string text) => Do(at, "AddInternalNote", Who, (file, author, now) => file.Incident.AddNote(text, author, now));

    public void Reply(DateTime at, string text) => Do(at, "ReplyToRequester", Who, (file, author, now) => file.Incident.Reply(EntryKind.PublicReply, text, file.Terms, author, now));

    public void Wait(DateTime at, WaitingReason reason, string note) => Do(at, "WaitIncident", Who, (file, author, now) => file.Incident.Wait(new(reason, note), file.Terms, author, now));

    public void Resolve(DateTime at, string text, int minutes) => Do(at, "ResolveIncident", Who, (file, author, now) => file.Incident.Resolve(new(text, minutes), file.Terms, author, now));

    public void Cancel(DateTime at, string reason) => Do(at, "CancelIncident", Who, (file, author, now) => file.Incident.Cancel(reason, file.Terms, author, now));

    public void Override(DateTime at, int priority, string reason) => Do(at, "OverridePriority", Who, (file, author, now) => file.Incident.Override(priority, reason, file.Terms, author, now));

    public void DeclareMajor(DateTime at) => Do(at, "MarkMajor", Who, (file, author, now) => file.Incident.SetMajor(true, author, now));

    public void HangUnder(DateTime at, DemoCase parent) => script.Add(at, "AttachToParent", Who, async operation =>
    {
        var (child, above) = (await FileAsync(operation, Id), await FileAsync(operation, parent.Id));
        Check(child.Incident.SetParent(above.Incident, null, hands.AuthorOf(Who), operation.Now));
        operation.Record(nameof(Incident), Id, child.Incident.AffectedPersonId);
    });

    public void MergeInto(DateTime at, DemoCase target) => script.Add(at, "MergeIncident", Who, async operation =>
    {
        var (file, into) = (await FileAsync(operation, Id), await FileAsync(operation, target.Id));
        var written = operation.Data.TimelineEntries.Where(entry => entry.IncidentId == Id).OrderBy(entry => entry.Number).ToList();
        Check(file.Incident.MergeInto(into.Incident, written, file.Terms, hands.AuthorOf(Who), operation.Now));
        operation.Record(nameof(Incident), Id, file.Incident.AffectedPersonId);
    });

    /// <summary>The requester writes again.</summary>
    public void Hear(DateTime at, string text) => Do(at, "SendRequesterMessage", DemoActor.Portal, (file, _, now) =>
        file.Incident.Receive(EntryKind.Mail, text, file.Terms, new(EntryAuthorKind.Requester, file.Incident.RequesterId, DemoHands.RequesterWord), now));

    public void Close(DateTime at) => Do(at, "CloseResolvedIncidentsBatch", DemoActor.Schedule, (file, _, now) => file.Incident.Close(EntryAuthor.Application, now));

    /// <summary>The schedule warns, or tells that it is late.</summary>
    public void Sound(DateTime at) => Do(at, "SoundAlarms", DemoActor.Schedule, (file, _, now) =>
    {
        file.Incident.Sound(file.Terms, hands.LeadsOf(file), now);
        return Result.Done;
    });

    private void Do(DateTime at, string action, DemoActor actor, Func<IncidentFile, EntryAuthor, DateTime, Result> step) => script.Add(at, action, actor, async operation =>
    {
        var file = await FileAsync(operation, Id);
        Check(step(file, actor is DemoActor.Portal or DemoActor.Schedule ? EntryAuthor.Application : hands.AuthorOf(actor), operation.Now));
        operation.Record(nameof(Incident), Id, file.Incident.AffectedPersonId);
    });

    private async Task<IncidentFile> FileAsync(Operation operation, Guid id) => (await hands.Files.FindAsync(operation, id)).Value;

    private static void Check(Result result)
    {
        if (!result.IsDone) throw new InvalidOperationException(result.Refusal.Code);
    }
}

/// <summary>With what and in whose name the steps are done.</summary>
internal sealed record DemoHands(IncidentLogging Logging, IncidentFiles Files, IReadOnlyDictionary<Role, Official> Officials)
{
    public const string RequesterWord = "Solicitante";

    public EntryAuthor AuthorOf(DemoActor actor) => new(EntryAuthorKind.Official, Official(actor).Id, Official(actor).DisplayName);

    /// <summary>The official in the team that the incident has.</summary>
    public Assignment AssignmentOf(IncidentFile file, DemoActor actor) => file.Desk.AssignmentOf(file.Incident.TeamId, Official(actor).Id);

    /// <summary>To whom it is escalated.</summary>
    public string? LeadsOf(IncidentFile file) => file.Incident.TeamId is not { } team ? null
        : string.Join(", ", file.Desk.Teams[team].Members.Where(member => member.IsLead).Select(member => file.Desk.Officials[member.OfficialId].Name));

    private Official Official(DemoActor actor) => Officials[actor switch
    {
        DemoActor.Clerk => Role.Clerk,
        DemoActor.Operator => Role.Operator,
        _ => Role.Supervisor,
    }];
}
