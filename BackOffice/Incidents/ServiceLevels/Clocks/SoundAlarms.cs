using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Incidents;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <param name="AtMost">1–100 incidents.</param>
public sealed record SoundAlarmsRequest(int AtMost);

/// <summary>Raises the alarms that are due, at most a hundred in one transaction: each with a line in the timeline, and a notice to those who lead the team when it is late.</summary>
public sealed class SoundAlarms(Operations operations, IncidentFiles files, NoticeWriter notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    /// <returns>How many alarms were raised.</returns>
    public Task<Result<int>> ExecuteAsync(SoundAlarmsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var due = await DueAsync(operation, Math.Clamp(request.AtMost, 1, ServiceBatches.Size));
            if (due.Count == 0) return 0;
            var town = await options.GetAsync(operation.Cancellation);
            foreach (var incident in due)
            {
                var file = (await files.OpenAsync(operation, incident)).Value;
                var leads = file.Desk.LeadsOf(incident.TeamId);
                if (incident.Sound(file.Terms, NamesOf(leads), operation.Now) is not { } raised) continue;
                operation.Record(nameof(Incident), incident.Id, incident.SubjectPersonId, raised.Alarm.ToString());
                if (raised.Alarm == ServiceAlarm.Breached) Escalate(operation, file, leads, raised, town);
            }

            await operation.CommitAsync();
            return due.Count;
        },
        cancellation);

    // one range of an index for each alarm; an open incident without an alarm is warned or late, a warned one only late, a late one late with the other promise too
    private static Task<List<Incident>> DueAsync(Operation operation, int most)
    {
        var (incidents, now) = (operation.Data.Incidents, operation.Now);
        var due = incidents.Where(row => row.Alarm == ServiceAlarm.None && row.DueAt <= now).Select(row => row.Id)
            .Union(incidents.Where(row => row.Alarm == ServiceAlarm.Warned && row.DueAt <= now).Select(row => row.Id))
            .Union(incidents.Where(row => row.Alarm == ServiceAlarm.None && row.WarnAt <= now).Select(row => row.Id))
            .Union(incidents.Where(row => row.Alarm == ServiceAlarm.Breached && row.WarnAt <= now).Select(row => row.Id))
            .OrderBy(id => id).Take(most);
        return incidents.Where(row => due.Contains(row.Id)).OrderBy(row => row.Sequence).ToListAsync(operation.Cancellation);
    }

    private static string? NamesOf(IReadOnlyList<HelpDeskOfficial> leads) => leads.Count == 0 ? null : string.Join(", ", leads.Select(lead => lead.Name));

    /// <summary>To every lead of the team who has an address; when none has one to the team's, and without that to the town hall's internal mailbox.</summary>
    private void Escalate(Operation operation, IncidentFile file, IReadOnlyList<HelpDeskOfficial> leads, RaisedAlarm raised, GeneralOptions town)
    {
        var (incident, team) = (file.Incident, file.Incident.TeamId is { } id ? file.Desk.Teams.GetValueOrDefault(id) : null);
        var addresses = leads.Select(lead => lead.Email).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (addresses.Count == 0 && (team?.Email ?? town.InternalMailbox) is { } shared) addresses = [shared];
        var values = new Dictionary<string, string>
        {
            ["Number"] = incident.Number,
            ["What"] = raised.Late?.ToString() ?? "",
            ["Where"] = team?.Name ?? "",
            ["Name"] = NamesOf(leads) ?? "",
            ["When"] = TownTime.Shown(raised.At ?? operation.Now),
        };
        foreach (var address in addresses) notices.Write(operation, new NoticeOrder(NoticeEvent.ServiceBreached, NoticeChannel.Email, address, Languages.Spanish) { RelatedId = incident.Id }, town, values);
    }
}
