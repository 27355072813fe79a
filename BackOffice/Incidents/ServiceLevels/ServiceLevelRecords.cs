using BackOffice.Data;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels;

/// <summary>How the changes of calendars and levels stand in the activity log: under one name, so that the history of either is read by its id.</summary>
internal static class ServiceLevelRecords
{
    public static void RecordChange(this Operation operation, Guid calendarOrLevelId) => operation.Record(nameof(ServiceLevel), calendarOrLevelId, null);
}
