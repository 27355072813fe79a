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

/// <summary>Raises the alarms that are due, at most a hundred in one transaction: each with a line in the timeline, and a notice to the team when it is late.</summary>
public sealed class SoundAlarms(Operations operations, HelpDeskBook book, NoticeWriter notices, TownHallOptions options) : IUseCase
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
            var (desk, town) = (await book.GetAsync(operation.Cancellation), await options.GetAsync(operation.Cancellation));
            foreach (var incident in due)
            {
                var lead = LeadOf(desk, incident);
                if (incident.Sound(lead, operation.Now) is not { } alarm) continue;
                operation.Record(nameof(Incident), incident.Id, incident.SubjectPersonId, alarm.ToString());
                if (alarm == ServiceAlarm.Breached) Escalate(operation, incident, desk, lead, town);
            }

            await operation.CommitAsync();
            return due.Count;
        },
        cancellation);

    // one range of an index for each alarm; an open incident without an alarm is warned or late, a warned one only late
    private static Task<List<Incident>> DueAsync(Operation operation, int most)
    {
        var (incidents, now) = (operation.Data.Incidents, operation.Now);
        var due = incidents.Where(row => row.Alarm == ServiceAlarm.None && row.DueAt <= now).Select(row => row.Id)
            .Union(incidents.Where(row => row.Alarm == ServiceAlarm.Warned && row.DueAt <= now).Select(row => row.Id))
            .Union(incidents.Where(row => row.Alarm == ServiceAlarm.None && row.WarnAt <= now).Select(row => row.Id))
            .Take(most);
        return incidents.Where(row => due.Contains(row.Id)).OrderBy(row => row.Sequence).ToListAsync(operation.Cancellation);
    }

    private static string? LeadOf(HelpDesk desk, Incident incident)
    {
        if (incident.TeamId is not { } team || !desk.Teams.TryGetValue(team, out var found)) return null;
        var names = found.Members.Where(member => member.IsLead).Select(member => desk.Officials.GetValueOrDefault(member.OfficialId)).OfType<HelpDeskOfficial>().Where(official => !official.IsClosed).Select(official => official.Name).Order(StringComparer.CurrentCulture).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>To the address of the team, which its leads read; without one, to that of the town hall's internal notices.</summary>
    private void Escalate(Operation operation, Incident incident, HelpDesk desk, string? lead, GeneralOptions town)
    {
        var team = incident.TeamId is { } id ? desk.Teams.GetValueOrDefault(id) : null;
        if ((team?.Email ?? town.InternalMailbox) is not { } address) return;
        var values = new Dictionary<string, string>
        {
            ["Number"] = incident.Number,
            ["Where"] = team?.Name ?? "",
            ["Name"] = lead ?? "",
            ["When"] = TownTime.Shown(incident.DueAt ?? operation.Now),
        };
        notices.Write(operation, new NoticeOrder(NoticeEvent.ServiceBreached, NoticeChannel.Email, address, Languages.Spanish) { RelatedId = incident.Id }, town, values);
    }
}
